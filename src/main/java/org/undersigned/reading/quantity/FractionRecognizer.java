package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.quantity.NumberMention.Written;
import org.undersigned.reading.quantity.RelativeNumbers.Found;

/** Parts of a whole: "one in three", "two thirds of", "by a quarter", "every fifth child". */
final class FractionRecognizer {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    /** "One sleeping car in two": so many words may name what is counted. */
    private static final int NOUN = 2;

    private static final MathContext PRECISION = new MathContext(4, RoundingMode.HALF_UP);

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final NumberRecognizer numberRecognizer;

    FractionRecognizer(QuantityLexicon lexicon, List<Token> tokens, NumberRecognizer numberRecognizer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numberRecognizer = numberRecognizer;
    }

    Optional<Found> at(int at) {
        return ratio(at).or(() -> fraction(at)).or(() -> every(at));
    }

    /** "One in three", "9 out of 10", "une personne sur trois". */
    private Optional<Found> ratio(int at) {
        Optional<NumberMention> part = numberRecognizer
                .at(at)
                .filter(numberMention -> numberMention.unit() == null && numberMention.written() != Written.MAGNITUDE);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int between = noun(part.get());
        int of = lexicon.at("ratios", tokens, between);
        Optional<NumberMention> whole = of == 0 ? Optional.empty() : whole(between + of, part.get());
        return whole.filter(all -> shares(part.get(), all))
                .map(all -> share(part.get().value(), all.value(), all.to()));
    }

    /** What is counted may stand between the numbers: "une personne sur trois", "one person in nine". */
    private int noun(NumberMention part) {
        int at = part.to();
        while (at < Math.min(tokens.size(), part.to() + NOUN)
                && tokens.get(at).word()
                && lexicon.at("ratios", tokens, at) == 0
                && !lexicon.lists("functions", tokens.get(at).lower())) {
            at++;
        }
        boolean sure = part.value().compareTo(BigDecimal.ONE) == 0
                || !lexicon.language.equals("en")
                || lexicon.at("ratios", tokens, at) > 1;
        return sure && lexicon.at("ratios", tokens, at) > 0 ? at : part.to();
    }

    /** Both numbers are written alike, but for a round whole: "63 out of a hundred". */
    private Optional<NumberMention> whole(int at, NumberMention part) {
        Optional<NumberMention> written = numberRecognizer.at(at).filter(all -> all.written() == part.written());
        if (written.isPresent()) {
            return written;
        }
        int article = at < tokens.size() && lexicon.lists("of", tokens.get(at).lower()) ? 1 : 0;
        BigDecimal round = at + article < tokens.size()
                ? lexicon.scales.get(tokens.get(at + article).lower())
                : null;
        return Optional.ofNullable(round)
                .map(value -> new NumberMention(value, part.written(), null, at, at + article + 1));
    }

    private static boolean shares(NumberMention part, NumberMention whole) {
        return whole.unit() == null
                && part.value().signum() > 0
                && part.value().compareTo(whole.value()) < 0
                && whole.value().compareTo(MOST) <= 0
                && whole.value().compareTo(BigDecimal.ONE) > 0;
    }

    private static Found share(BigDecimal part, BigDecimal whole, int to) {
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, PRECISION);
        boolean exact = percent.multiply(whole).compareTo(part.multiply(HUNDRED)) == 0;
        return new Found(percent, "percent", exact, to);
    }

    /** "Half of the", "two thirds", "almost a third", "by a quarter". */
    private Optional<Found> fraction(int at) {
        return lexicon.fractions.at(tokens, at).flatMap(found -> {
            int to = at + found.size();
            boolean numbered = at > 0
                    && (tokens.get(at - 1).number()
                            || lexicon.ordinals.at(tokens, at - 1).isPresent());
            boolean scaled = scale(to) || scale(to + 1);
            BigDecimal percent = found.meaning().multiply(HUNDRED);
            boolean exact = found.meaning().scale() < 4;
            boolean part = ofSomething(to) || !timed(to) && (several(at, to) || said(at, to));
            return part && !scaled && !numbered
                    ? Optional.of(new Found(exact ? percent : percent.round(PRECISION), "percent", exact, to))
                    : Optional.empty();
        });
    }

    /** A whole is named, or compared with. */
    private boolean ofSomething(int to) {
        return tokens.get(to - 1).lower().equals("of")
                || to < tokens.size()
                        && (lexicon.lists("of", tokens.get(to).lower())
                                || lexicon.at("comparisons", tokens, to) > 0
                                || lexicon.at("wholes", tokens, to) > 0);
    }

    /** "Two thirds": a number of parts is a part of something, whatever follows. */
    private boolean several(int at, int to) {
        String first = tokens.get(at).lower();
        int hyphen = first.indexOf('-');
        String number = hyphen > 0 ? first.substring(0, hyphen) : first;
        return (to - at > 1 || hyphen > 0) && numberRecognizer.several(number);
    }

    /** "Almost a third", "by a quarter", and "a third" where the clause is over. */
    private boolean said(int at, int to) {
        boolean closed = closed(to);
        return lexicon.before.before(tokens, at).isPresent()
                || (closed || ends(to)) && lexicon.before("by", tokens, at) > 0
                || closed && to - at > 1;
    }

    /** "Um ein Viertel gestiegen": a small word, where nouns are told by their capitals. */
    private boolean ends(int to) {
        return lexicon.nounsAreCapitalised
                && tokens.get(to).word()
                && !tokens.get(to).capital();
    }

    private boolean closed(int to) {
        return to >= tokens.size()
                || tokens.get(to).punctuation() && !"-–".contains(tokens.get(to).text())
                || lexicon.lists("since", tokens.get(to).lower())
                || lexicon.lists("during", tokens.get(to).lower());
    }

    /** "Half an hour", "une demi-heure" measure time. */
    private boolean timed(int to) {
        for (int i = to; i < Math.min(tokens.size(), to + 2); i++) {
            String word = tokens.get(i).lower();
            if (lexicon.lists("spans", word) || lexicon.lists("measures", word) || lexicon.lists("counted", word)) {
                return true;
            }
        }
        return false;
    }

    private boolean scale(int at) {
        return at < tokens.size() && lexicon.scales.containsKey(tokens.get(at).lower());
    }

    /** "Every third child", "jede fünfte". */
    private Optional<Found> every(int at) {
        if (!lexicon.lists("every", tokens.get(at).lower()) || at + 1 >= tokens.size()) {
            return Optional.empty();
        }
        return lexicon.ordinals
                .at(tokens, at + 1)
                .filter(found -> found.meaning().compareTo(BigDecimal.ONE) > 0)
                .filter(found -> at + 1 + found.size() < tokens.size()
                        && !lexicon.lists(
                                "spans", tokens.get(at + 1 + found.size()).lower()))
                .map(found -> share(BigDecimal.ONE, found.meaning(), at + 1 + found.size()));
    }
}
