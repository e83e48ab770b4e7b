package org.undersigned.reading.quantity.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.numeral.NumberRecognizer;
import org.undersigned.reading.quantity.relation.RelativeNumbers.RelativeNumber;

/** Recognises multiples: "twice as many", "doubled", "five times higher", "by a factor of three". */
final class MultiplierRecognizer {

    /** The most words between a noun and the word that says how many parts it has. */
    private static final int MAX_DISTANCE = 6;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final NumberRecognizer numberRecognizer;

    MultiplierRecognizer(QuantityLexicon lexicon, List<Token> tokens, NumberRecognizer numberRecognizer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numberRecognizer = numberRecognizer;
    }

    Optional<RelativeNumber> recognizeAt(int at) {
        return factorAt(at).or(() -> timesAt(at)).or(() -> multipleAt(at));
    }

    /** "By a factor of three". */
    private Optional<RelativeNumber> factorAt(int at) {
        int words = lexicon.lengthAt("factors", tokens, at);
        return words == 0
                ? Optional.empty()
                : numberRecognizer.recognizePlainAt(at + words).map(number -> multiple(number.value(), number.to()));
    }

    /** "Five times as many". */
    private Optional<RelativeNumber> timesAt(int at) {
        return numberRecognizer.recognizePlainAt(at).flatMap(number -> {
            int times = lexicon.lengthAt("times", tokens, number.to());
            int end = number.to() + times;
            boolean compares = times > 1 || times == 1 && isComparison(end);
            // "Una vez más" is "again".
            boolean several = number.value().compareTo(BigDecimal.ONE) != 0;
            return times > 0 && compares && several ? Optional.of(multiple(number.value(), end)) : Optional.empty();
        });
    }

    /** "Doubled" is always a multiple; "double" and "twice" only in a comparison. */
    private Optional<RelativeNumber> multipleAt(int at) {
        return lexicon.multiples().longestAt(tokens, at).flatMap(found -> {
            int to = at + found.size();
            boolean sure = lexicon.lengthAt("ambiguous", tokens, at) < found.size();
            return !isAccompanied(at)
                            && !qualifiesMatter(at, to)
                            && (sure || isComparison(to) || isMeasured(to) || endsClause(at, to))
                    ? Optional.of(multiple(found.meaning(), to))
                    : Optional.empty();
        });
    }

    /** "Doublée d'une crise": with another one beside it, and no multiple. */
    private boolean isAccompanied(int at) {
        int phrase = lexicon.lengthAt("accompanied", tokens, at);
        return phrase > 0
                && at + phrase < tokens.size()
                && !tokens.get(at + phrase).isNumber();
    }

    /** "A two-fold reason", "the question is twofold": how many parts a thing of thought has. */
    private boolean qualifiesMatter(int at, int to) {
        if (!lexicon.contains("manifold", tokens.get(at).lower())) {
            return false;
        }
        if (to < tokens.size() && isMatter(to)) {
            return true;
        }
        for (int i = at - 1; i >= 0 && i >= at - MAX_DISTANCE && !tokens.get(i).isPunctuation(); i--) {
            if (isMatter(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMatter(int at) {
        return lexicon.contains("abstract", tokens.get(at).lower());
    }

    private boolean isComparison(int to) {
        return to < tokens.size() && lexicon.lengthAt("comparisons", tokens, to) > 0;
    }

    /** "Twice the price", "le double du prix". */
    private boolean isMeasured(int to) {
        return to < tokens.size()
                && (lexicon.contains("of", tokens.get(to).lower())
                                && !lexicon.language().equals("en")
                        || List.of("as", "the", "that", "what")
                                .contains(tokens.get(to).lower()));
    }

    /** "The price is double." */
    private boolean endsClause(int at, int to) {
        boolean apart = at == 0 || tokens.get(at - 1).isPunctuation();
        return to >= tokens.size()
                || tokens.get(to).isPunctuation() && !apart
                || lexicon.startsTimeAdjunct(tokens.get(to).lower());
    }

    private static RelativeNumber multiple(BigDecimal times, int to) {
        return new RelativeNumber(times, "times", true, to);
    }
}
