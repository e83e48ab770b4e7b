package org.undersigned.reading.quantity.relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.numeral.NumberRecognizer;
import org.undersigned.reading.quantity.relation.RelativeNumbers.RelativeNumber;
import org.undersigned.reading.quantity.unit.CountedNoun;
import org.undersigned.reading.quantity.unit.UnitRecognizer;

/** Recognises ratios of two numbers, as percent: "one in three", "9 out of 10", "every fifth child". */
final class RatioRecognizer {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MAX_WHOLE = BigDecimal.valueOf(1000);

    /** The most words of the noun in "one sleeping car in two". */
    private static final int MAX_NOUN_WORDS = 2;

    private static final MathContext PRECISION = new MathContext(4, RoundingMode.HALF_UP);

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final NumberRecognizer numberRecognizer;
    private final CountedNoun countedNoun;
    private final UnitRecognizer unitRecognizer;

    RatioRecognizer(QuantityLexicon lexicon, List<Token> tokens, NumberRecognizer numberRecognizer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numberRecognizer = numberRecognizer;
        this.countedNoun = new CountedNoun(lexicon, tokens);
        this.unitRecognizer = new UnitRecognizer(lexicon, tokens);
    }

    /** "One in three", "9 out of 10", "une personne sur trois"; but "12 beds for every 1,000 people" is a rate. */
    Optional<RelativeNumber> ratioAt(int at) {
        Optional<NumberMention> part = numberRecognizer.recognizePlainAt(at).or(() -> oneOfMoneyAt(at));
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int between = skipNoun(part.get());
        int of = lexicon.lengthAt("ratios", tokens, between);
        Optional<NumberMention> whole = of == 0 ? Optional.empty() : wholeAt(between + of, part.get());
        boolean named = between > part.get().to() || part.get().unit() != null;
        boolean sole = at > 1
                && lexicon.contains("alone", tokens.get(at - 1).lower())
                && lexicon.contains("articles", tokens.get(at - 2).lower());
        return whole.map(all -> isMoneyInWords(all) && !named ? all.withUnit(null, all.to()) : all)
                .filter(all -> isPartOf(part.get(), all) && !sole)
                .filter(all -> !named || !isRate(all) && !isAbout(part.get(), between + of, all))
                .map(all -> toPercent(part.get().value(), all.value(), all.to()));
    }

    /** "One euro in ten". */
    private Optional<NumberMention> oneOfMoneyAt(int at) {
        return numberRecognizer
                .recognizeAt(at)
                .filter(one -> one.value().compareTo(BigDecimal.ONE) == 0
                        && one.notation() == NumberMention.Notation.WORDS
                        && isMoneyInWords(one));
    }

    /** "10 euros", but not "€10" and "10%": what the other number is a part of. */
    private boolean isMoneyInWords(NumberMention number) {
        return number.unit() != null
                && lexicon.isMoney(tokens, number.to() - 1)
                && tokens.get(number.to() - 1).isWord()
                && !tokens.get(number.from()).isCurrencySymbol();
    }

    /** "12 beds for every 1,000 people": something else is counted after a round number. */
    private boolean isRate(NumberMention whole) {
        String noun = whole.to() < tokens.size() ? tokens.get(whole.to()).text() : "";
        return whole.value().compareTo(HUNDRED) >= 0
                && countedNoun.follows(whole.to())
                && !unitRecognizer.singular(noun).equals(noun);
    }

    /** "Ein Tempolimit von 120 km/h", "un débat sur 20 articles": two numbers of two things, of which the second is no whole. */
    private boolean isAbout(NumberMention part, int joint, NumberMention whole) {
        boolean single = part.value().compareTo(BigDecimal.ONE) == 0 && part.notation() == NumberMention.Notation.WORDS;
        if (lexicon.nounsAreCapitalised() && single) {
            return true;
        }
        boolean firm = lexicon.contains("every", tokens.get(joint - 1).lower());
        int at = whole.to();
        String noun = at < tokens.size() ? tokens.get(at).lower() : "";
        boolean same = unitRecognizer
                .singular(noun)
                .equals(unitRecognizer.singular(tokens.get(part.to()).lower()));
        return at < tokens.size()
                && !same
                && (isMeasure(at, noun) || !firm && (countedNoun.isBeing(at) || isOther(at, noun)));
    }

    private boolean isMeasure(int at, String noun) {
        return countedNoun.isMeasure(at)
                || lexicon.contains("spans", noun)
                || lexicon.contains("counted", noun)
                || lexicon.lengthAt("hours", tokens, at) > 0
                || lexicon.lengthAt("clock", tokens, at) > 0;
    }

    /** Whether a word is certainly a noun in the plural: "one boat in five leaks" and "una barca su tre perde" end in verbs. */
    private boolean isOther(int at, String noun) {
        return lexicon.nounsAreCapitalised()
                ? tokens.get(at).isCapitalized()
                : !lexicon.compoundsPrecede()
                        && !lexicon.contains("functions", noun)
                        && !noun.endsWith("e")
                        && unitRecognizer.pluralAfter(at).end() == at + 1
                        && unitRecognizer.pluralAfter(at).word() != null;
    }

    /** Skips a noun between the numbers: "une personne sur trois", "one person in nine". */
    private int skipNoun(NumberMention part) {
        int at = part.to();
        while (at < Math.min(tokens.size(), part.to() + MAX_NOUN_WORDS)
                && tokens.get(at).isWord()
                && lexicon.lengthAt("ratios", tokens, at) == 0
                && !lexicon.contains("functions", tokens.get(at).lower())) {
            at++;
        }
        boolean sure = part.value().compareTo(BigDecimal.ONE) == 0
                || !lexicon.language().equals("en")
                || lexicon.lengthAt("ratios", tokens, at) > 1;
        return sure && lexicon.lengthAt("ratios", tokens, at) > 0 ? at : part.to();
    }

    /** Both numbers have the same notation, unless the whole is a round number: "63 out of a hundred". */
    private Optional<NumberMention> wholeAt(int at, NumberMention part) {
        Optional<NumberMention> written = numberRecognizer
                .recognizeAt(at)
                .filter(all -> all.notation() == part.notation() || isRoundWhole(part, all));
        if (written.isPresent()) {
            return written;
        }
        int article =
                at < tokens.size() && lexicon.contains("of", tokens.get(at).lower()) ? 1 : 0;
        BigDecimal round = at + article < tokens.size()
                ? lexicon.scales().get(tokens.get(at + article).lower())
                : null;
        return Optional.ofNullable(round)
                .map(value -> new NumberMention(value, part.notation(), null, at, at + article + 1));
    }

    /** "Nine in 10 schools", "one in 20 schools": a number in words and a round whole, of which something is counted. */
    private boolean isRoundWhole(NumberMention part, NumberMention whole) {
        boolean round = whole.value().compareTo(BigDecimal.TEN) == 0
                || whole.value().compareTo(HUNDRED) == 0
                || part.value().compareTo(BigDecimal.ONE) == 0 && countedNoun.follows(whole.to());
        String noun = whole.to() < tokens.size() ? tokens.get(whole.to()).lower() : "";
        return part.notation() == NumberMention.Notation.WORDS
                && whole.notation() == NumberMention.Notation.DIGITS
                && round
                && !lexicon.contains("spans", noun)
                && !lexicon.contains("measures", unitRecognizer.singular(noun));
    }

    private static boolean isPartOf(NumberMention part, NumberMention whole) {
        return whole.unit() == null
                && part.value().signum() > 0
                && part.value().compareTo(whole.value()) < 0
                && whole.value().compareTo(MAX_WHOLE) <= 0
                && whole.value().compareTo(BigDecimal.ONE) > 0;
    }

    private static RelativeNumber toPercent(BigDecimal part, BigDecimal whole, int to) {
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, PRECISION);
        boolean exact = percent.multiply(whole).compareTo(part.multiply(HUNDRED)) == 0;
        return new RelativeNumber(percent, "percent", exact, to);
    }

    /** "Every third child", "jede fünfte". */
    Optional<RelativeNumber> everyNthAt(int at) {
        if (!lexicon.contains("every", tokens.get(at).lower()) || at + 1 >= tokens.size()) {
            return Optional.empty();
        }
        return lexicon.ordinals()
                .longestAt(tokens, at + 1)
                .filter(found -> found.meaning().compareTo(BigDecimal.ONE) > 0)
                .filter(found -> at + 1 + found.size() < tokens.size()
                        && !lexicon.contains(
                                "spans", tokens.get(at + 1 + found.size()).lower()))
                .map(found -> toPercent(BigDecimal.ONE, found.meaning(), at + 1 + found.size()));
    }
}
