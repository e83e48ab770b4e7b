package org.undersigned.reading.quantity.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.mention.NumberMention.Notation;
import org.undersigned.reading.quantity.numeral.NumberRecognizer;
import org.undersigned.reading.quantity.unit.UnitRecognizer;

/**
 * Recognises numbers that are not followed by a noun: "61 of them", "nine of our 23 branches", "it was thirty-four".
 */
final class EllipticCounts {

    private static final BigDecimal TEN = BigDecimal.TEN;

    /** The most words between a part and its whole: "nine of the county's twenty-three". */
    private static final int MAX_TOKENS_BETWEEN = 3;

    /** The most tokens between a whole and the part that is told of it later in the sentence. */
    private static final int MAX_TOKENS_APART = 14;

    /** The limits of a time of day that is written with a point: 9.30. */
    private static final int HOURS_PER_DAY = 24;

    private static final int MINUTES_PER_HOUR = 60;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final NumberRecognizer numberRecognizer;
    private final UnitRecognizer unitRecognizer;

    EllipticCounts(
            QuantityLexicon lexicon,
            List<Token> tokens,
            NumberRecognizer numberRecognizer,
            UnitRecognizer unitRecognizer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numberRecognizer = numberRecognizer;
        this.unitRecognizer = unitRecognizer;
    }

    /** The whole that a number is a part of, and the index of the token after it. */
    record WholeMention(UnitRecognizer.UnitMention unit, int to) {}

    /** Finds the whole of a part: "… of them", "… of our 23 branches". */
    Optional<WholeMention> findWhole(NumberMention part) {
        if (part.unit() != null
                || part.notation() == Notation.MAGNITUDE
                || part.value().compareTo(BigDecimal.ONE) <= 0) {
            return Optional.empty();
        }
        int to = part.to() + lexicon.lengthAt("members", tokens, part.to());
        return findCountedWhole(part)
                .or(() -> to > part.to()
                        ? Optional.of(new WholeMention(new UnitRecognizer.UnitMention(null, to), to))
                        : Optional.empty());
    }

    private Optional<WholeMention> findCountedWhole(NumberMention part) {
        int from = part.to() + lexicon.lengthAt("partitives", tokens, part.to());
        for (int i = from; i > part.to() && i <= Math.min(tokens.size() - 1, from + MAX_TOKENS_BETWEEN); i++) {
            Optional<NumberMention> all = numberRecognizer.recognizeAt(i).filter(number -> number.unit() == null);
            if (all.isPresent()) {
                UnitRecognizer.UnitMention unit =
                        unitRecognizer.unitAfter(all.get().to());
                return all.filter(whole -> whole.value().compareTo(part.value()) > 0 && unit.word() != null)
                        .map(whole -> new WholeMention(unit, whole.to()));
            }
            if (!tokens.get(i).isWord()
                    || tokens.get(i).isCapitalized()
                    || lexicon.contains("and", tokens.get(i).lower())
                    || lexicon.contains("clauseEnds", tokens.get(i).lower())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a number without a noun is a quantity. */
    boolean isQuantity(NumberMention number) {
        return lexicon.lengthAt("rates", tokens, number.to()) > 0
                || isDecimal(number)
                || isVote(number)
                || number.value().compareTo(BigDecimal.ONE) > 0
                        && lexicon.lengthAt("comparatives", tokens, number.to()) > 0
                || number.value().compareTo(BigDecimal.ONE) > 0 && (isClauseSubject(number) || isPartOfEarlier(number))
                || number.value().compareTo(TEN) > 0 && isClauseComplement(number);
    }

    /** "39 in favour, 478 against": what a number of votes is for or against closes its phrase. */
    boolean isVote(NumberMention number) {
        int end = number.to() + lexicon.lengthAt("ballots", tokens, number.to());
        return end > number.to()
                && number.value().compareTo(BigDecimal.ONE) > 0
                && (end >= tokens.size()
                        || tokens.get(end).isPunctuation()
                        || lexicon.contains("conjunctions", tokens.get(end).lower()));
    }

    /** Whether a magnitude counts people: "Thousands have signed". */
    boolean countsBeings(NumberMention magnitude) {
        int to = magnitude.to();
        return to >= tokens.size()
                || tokens.get(to).isPunctuation()
                || lexicon.contains("functions", tokens.get(to).lower())
                || lexicon.lengthAt("verbs", tokens, to) > 0
                || !tokens.get(to).isCapitalized()
                        && lexicon.hasVerbEnding(tokens.get(to).lower());
    }

    /** A number with decimals is a measurement, unless it is a time of day: 9.30. */
    private boolean isDecimal(NumberMention number) {
        String text = tokens.get(number.from()).text();
        int mark = text.indexOf(lexicon.decimal());
        if (number.notation() != Notation.DIGITS || mark <= 0 || text.indexOf(lexicon.decimal(), mark + 1) > 0) {
            return false;
        }
        int behind = text.length() - mark - 1;
        return !(behind == 2 && isHour(number));
    }

    private static boolean isHour(NumberMention number) {
        return number.value().intValue() < HOURS_PER_DAY
                && number.value().remainder(BigDecimal.ONE).movePointRight(2).intValue() < MINUTES_PER_HOUR;
    }

    /** "From 9.30 to 17.00". */
    private boolean isWrittenHour(NumberMention number) {
        String text = tokens.get(number.from()).text();
        int point = text.indexOf('.');
        return point > 0 && point == text.length() - 3 && number.to() == number.from() + 1 && isHour(number);
    }

    /** "Of the machines, 51 were idle": the number begins its clause, and a verb follows. */
    private boolean isClauseSubject(NumberMention number) {
        int only = lexicon.contains(
                        "restrictions",
                        tokens.get(Math.max(0, number.from() - 1)).lower())
                ? 1
                : 0;
        int from = number.notation() == Notation.DIGITS ? Math.max(0, number.from() - only) : number.from();
        boolean begins = from == 0
                || ",.;:!?(".contains(tokens.get(from - 1).text())
                || lexicon.contains("and", tokens.get(from - 1).lower())
                        && tokens.get(from - 1).isWord();
        return begins && lexicon.lengthAt("verbs", tokens, number.to()) > 0;
    }

    /** "Of the 36 flights planned, only 7 left", "von den 36 wurden nur 7 genehmigt": a part of the whole before it. */
    private boolean isPartOfEarlier(NumberMention part) {
        int only = part.from() - 1;
        if (only < 2 || !lexicon.contains("restrictions", tokens.get(only).lower())) {
            return false;
        }
        for (int i = only - 1; i > Math.max(0, only - MAX_TOKENS_APART); i--) {
            if (tokens.get(i).isNumber()) {
                boolean partitive =
                        lexicon.contains("partitives", tokens.get(i - 1).lower())
                                || i > 1
                                        && lexicon.contains(
                                                "partitives", tokens.get(i - 2).lower());
                return partitive
                        && numberRecognizer
                                .recognizeAt(i)
                                .filter(whole ->
                                        whole.unit() == null && whole.value().compareTo(part.value()) > 0)
                                .isPresent();
            }
        }
        return false;
    }

    /** "It was thirty-four.", "61 remain": the number follows a verb and ends the clause. */
    private boolean isClauseComplement(NumberMention number) {
        int to = number.to();
        boolean closes = to >= tokens.size()
                || ",.;:!?)—–".contains(tokens.get(to).text())
                || lexicon.startsTimeAdjunct(tokens.get(to).lower())
                || lexicon.contains("relative", tokens.get(to).lower());
        return closes && !isWrittenHour(number) && lexicon.lengthBefore("states", tokens, number.from()) > 0;
    }
}
