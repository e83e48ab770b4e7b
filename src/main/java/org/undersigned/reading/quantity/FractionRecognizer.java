package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.quantity.NumberMention.Notation;
import org.undersigned.reading.quantity.RelativeNumbers.RelativeNumber;

/** Parts of a whole: "one in three", "two thirds of", "by a quarter", "every fifth child". */
final class FractionRecognizer {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MAX_WHOLE = BigDecimal.valueOf(1000);
    /** "One sleeping car in two": so many words may name what is counted. */
    private static final int MAX_NOUN_WORDS = 2;

    private static final MathContext PRECISION = new MathContext(4, RoundingMode.HALF_UP);

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final NumberRecognizer numberRecognizer;

    FractionRecognizer(QuantityLexicon lexicon, List<Token> tokens, NumberRecognizer numberRecognizer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numberRecognizer = numberRecognizer;
    }

    Optional<RelativeNumber> recognizeAt(int at) {
        return ratioAt(at).or(() -> fractionAt(at)).or(() -> everyNthAt(at));
    }

    /** "One in three", "9 out of 10", "une personne sur trois". */
    private Optional<RelativeNumber> ratioAt(int at) {
        Optional<NumberMention> part = numberRecognizer
                .recognizeAt(at)
                .filter(numberMention ->
                        numberMention.unit() == null && numberMention.notation() != Notation.MAGNITUDE);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int between = skipNoun(part.get());
        int of = lexicon.lengthAt("ratios", tokens, between);
        Optional<NumberMention> whole = of == 0 ? Optional.empty() : wholeAt(between + of, part.get());
        return whole.filter(all -> isPartOf(part.get(), all))
                .map(all -> toPercent(part.get().value(), all.value(), all.to()));
    }

    /** What is counted may stand between the numbers: "une personne sur trois", "one person in nine". */
    private int skipNoun(NumberMention part) {
        int at = part.to();
        while (at < Math.min(tokens.size(), part.to() + MAX_NOUN_WORDS)
                && tokens.get(at).isWord()
                && lexicon.lengthAt("ratios", tokens, at) == 0
                && !lexicon.contains("functions", tokens.get(at).lower())) {
            at++;
        }
        boolean sure = part.value().compareTo(BigDecimal.ONE) == 0
                || !lexicon.language.equals("en")
                || lexicon.lengthAt("ratios", tokens, at) > 1;
        return sure && lexicon.lengthAt("ratios", tokens, at) > 0 ? at : part.to();
    }

    /** Both numbers are written alike, but for a round whole: "63 out of a hundred". */
    private Optional<NumberMention> wholeAt(int at, NumberMention part) {
        Optional<NumberMention> written =
                numberRecognizer.recognizeAt(at).filter(all -> all.notation() == part.notation());
        if (written.isPresent()) {
            return written;
        }
        int article =
                at < tokens.size() && lexicon.contains("of", tokens.get(at).lower()) ? 1 : 0;
        BigDecimal round = at + article < tokens.size()
                ? lexicon.scales.get(tokens.get(at + article).lower())
                : null;
        return Optional.ofNullable(round)
                .map(value -> new NumberMention(value, part.notation(), null, at, at + article + 1));
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

    /** "Half of the", "two thirds", "almost a third", "by a quarter". */
    private Optional<RelativeNumber> fractionAt(int at) {
        return lexicon.fractions.longestAt(tokens, at).flatMap(found -> {
            int to = at + found.size();
            boolean numbered = at > 0
                    && (tokens.get(at - 1).isNumber()
                            || lexicon.ordinals.longestAt(tokens, at - 1).isPresent());
            boolean scaled = isScale(to) || isScale(to + 1);
            BigDecimal percent = found.meaning().multiply(HUNDRED);
            boolean exact = found.meaning().scale() < 4;
            boolean part = namesWhole(to) || !measuresTime(to) && (isPlural(at, to) || isMarked(at, to));
            return part && !scaled && !numbered
                    ? Optional.of(new RelativeNumber(exact ? percent : percent.round(PRECISION), "percent", exact, to))
                    : Optional.empty();
        });
    }

    /** A whole is named, or compared with. */
    private boolean namesWhole(int to) {
        return tokens.get(to - 1).lower().equals("of")
                || to < tokens.size()
                        && (lexicon.contains("of", tokens.get(to).lower())
                                || lexicon.lengthAt("comparisons", tokens, to) > 0
                                || lexicon.lengthAt("wholes", tokens, to) > 0);
    }

    /** "Two thirds": a number of parts is a part of something, whatever follows. */
    private boolean isPlural(int at, int to) {
        String first = tokens.get(at).lower();
        int hyphen = first.indexOf('-');
        String number = hyphen > 0 ? first.substring(0, hyphen) : first;
        return (to - at > 1 || hyphen > 0) && numberRecognizer.isPlural(number);
    }

    /** "Almost a third", "by a quarter", and "a third" where the clause is over. */
    private boolean isMarked(int at, int to) {
        boolean closed = endsClause(to);
        return lexicon.qualifiersBefore.longestBefore(tokens, at).isPresent()
                || (closed || endsNounPhrase(to)) && lexicon.lengthBefore("by", tokens, at) > 0
                || closed && to - at > 1;
    }

    /** "Um ein Viertel gestiegen": a small word, where nouns are told by their capitals. */
    private boolean endsNounPhrase(int to) {
        return lexicon.nounsAreCapitalised
                && tokens.get(to).isWord()
                && !tokens.get(to).isCapitalized();
    }

    private boolean endsClause(int to) {
        return to >= tokens.size()
                || tokens.get(to).isPunctuation()
                        && !"-–".contains(tokens.get(to).text())
                || lexicon.contains("since", tokens.get(to).lower())
                || lexicon.contains("during", tokens.get(to).lower());
    }

    /** "Half an hour", "une demi-heure" measure time. */
    private boolean measuresTime(int to) {
        for (int i = to; i < Math.min(tokens.size(), to + 2); i++) {
            String word = tokens.get(i).lower();
            if (lexicon.contains("spans", word)
                    || lexicon.contains("measures", word)
                    || lexicon.contains("counted", word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isScale(int at) {
        return at < tokens.size() && lexicon.scales.containsKey(tokens.get(at).lower());
    }

    /** "Every third child", "jede fünfte". */
    private Optional<RelativeNumber> everyNthAt(int at) {
        if (!lexicon.contains("every", tokens.get(at).lower()) || at + 1 >= tokens.size()) {
            return Optional.empty();
        }
        return lexicon.ordinals
                .longestAt(tokens, at + 1)
                .filter(found -> found.meaning().compareTo(BigDecimal.ONE) > 0)
                .filter(found -> at + 1 + found.size() < tokens.size()
                        && !lexicon.contains(
                                "spans", tokens.get(at + 1 + found.size()).lower()))
                .map(found -> toPercent(BigDecimal.ONE, found.meaning(), at + 1 + found.size()));
    }
}
