package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.quantity.NumberMention.Written;
import org.undersigned.reading.quantity.RelativeNumbers.Found;

/** Multiples: "twice as many", "doubled", "five times higher", "by a factor of three". */
final class MultiplierRecognizer {

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final NumberRecognizer numberRecognizer;

    MultiplierRecognizer(QuantityLexicon lexicon, List<Token> tokens, NumberRecognizer numberRecognizer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numberRecognizer = numberRecognizer;
    }

    Optional<Found> at(int at) {
        return factor(at).or(() -> times(at)).or(() -> word(at));
    }

    /** "By a factor of three". */
    private Optional<Found> factor(int at) {
        int words = lexicon.at("factors", tokens, at);
        return words == 0 ? Optional.empty() : number(at + words).map(number -> found(number.value(), number.to()));
    }

    /** "Five times as many". */
    private Optional<Found> times(int at) {
        return number(at).flatMap(number -> {
            int times = lexicon.at("times", tokens, number.to());
            int end = number.to() + times;
            boolean compares = times > 1 || times == 1 && compared(end);
            return times > 0 && compares ? Optional.of(found(number.value(), end)) : Optional.empty();
        });
    }

    private Optional<NumberMention> number(int at) {
        return numberRecognizer.at(at).filter(one -> one.unit() == null && one.written() != Written.MAGNITUDE);
    }

    /** "Doubled" is a multiple wherever it stands; "double" and "twice" are where something is compared. */
    private Optional<Found> word(int at) {
        return lexicon.multiples.at(tokens, at).flatMap(found -> {
            int to = at + found.size();
            boolean sure = lexicon.at("ambiguous", tokens, at) < found.size();
            return sure || compared(to) || measured(to) || closed(at, to)
                    ? Optional.of(found(found.meaning(), to))
                    : Optional.empty();
        });
    }

    private boolean compared(int to) {
        return to < tokens.size() && lexicon.at("comparisons", tokens, to) > 0;
    }

    /** "Twice the price", "le double du prix". */
    private boolean measured(int to) {
        return to < tokens.size()
                && (lexicon.lists("of", tokens.get(to).lower()) && !lexicon.language.equals("en")
                        || List.of("as", "the", "that", "what")
                                .contains(tokens.get(to).lower()));
    }

    /** "The price is double." */
    private boolean closed(int at, int to) {
        boolean apart = at == 0 || tokens.get(at - 1).punctuation();
        return to >= tokens.size()
                || tokens.get(to).punctuation() && !apart
                || lexicon.lists("since", tokens.get(to).lower())
                || lexicon.lists("during", tokens.get(to).lower());
    }

    private static Found found(BigDecimal times, int to) {
        return new Found(times, "times", true, to);
    }
}
