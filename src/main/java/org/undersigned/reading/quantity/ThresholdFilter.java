package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.undersigned.letter.Qualifier;

/**
 * Tells figures that only bound something: an age, a threshold inside another figure ("700 million people live on less
 * than $1.90 a day" gives one figure), a span that is still to come.
 */
final class ThresholdFilter {

    /** How near behind a figure its threshold stands. */
    private static final int MAX_DISTANCE = 14;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;

    ThresholdFilter(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    boolean isThreshold(QuantityMention figure, QuantityMention before) {
        return isAge(figure)
                || isFutureSpan(figure)
                || locatesInTime(figure)
                || isRoundTheClock(figure)
                || limitsPrevious(figure, before);
    }

    /** "Three months after the protest", "nearly three years ago": when it was, as a date says it. */
    private boolean locatesInTime(QuantityMention figure) {
        boolean span = figure.quantity().unit() != null
                && (lexicon.contains("spans", figure.quantity().unit())
                        || lexicon.contains(
                                "spans", tokens.get(figure.unitEnd() - 1).lower()));
        return span
                && (lexicon.lengthAt("ago", tokens, figure.unitEnd()) > 0
                        || lexicon.lengthBefore("hence", tokens, figure.from()) > 0);
    }

    /** "24 h/24", "7 jours sur 7": a number of itself. */
    private boolean isRoundTheClock(QuantityMention figure) {
        int at = figure.unitEnd() + 1;
        String unit = String.valueOf(figure.quantity().unit());
        if (unit.endsWith("/" + tokens.get(figure.from()).text())) {
            return true;
        }
        return at < tokens.size()
                && tokens.get(at).isNumber()
                && tokens.get(at).text().equals(tokens.get(figure.from()).text());
    }

    /** "Children under 5", "aged 12", "over the age of 65". */
    private boolean isAge(QuantityMention figure) {
        boolean years = figure.quantity().unit() == null
                || lexicon.contains("spans", figure.quantity().unit());
        boolean bare = figure.quantity().unit() == null
                && figure.quantity().value() != null
                && figure.quantity().value().compareTo(BigDecimal.valueOf(100)) < 0;
        int number = figure.from();
        boolean labelled =
                lexicon.lengthBefore("aged", tokens, number) > 0 || lexicon.lengthAt("aged", tokens, number) > 1;
        return years
                && (labelled && figure.quantity().qualifier() != Qualifier.AT_MOST
                        || bare
                                && isAgeQualifier(figure.quantity().qualifier())
                                && lexicon.lengthBefore("states", tokens, number) == 0
                                && lexicon.lengthAt("states", tokens, number) == 0);
    }

    private static boolean isAgeQualifier(Qualifier qualifier) {
        return qualifier == Qualifier.LESS_THAN || qualifier == Qualifier.MORE_THAN;
    }

    /** "In the next four years": a span that nobody has counted yet. */
    private boolean isFutureSpan(QuantityMention figure) {
        boolean span = figure.quantity().unit() != null
                && (lexicon.contains("spans", figure.quantity().unit())
                        || lexicon.contains("measures", figure.quantity().unit()));
        int at = figure.from() - 1;
        return span && at >= 0 && lexicon.contains("future", tokens.get(at).lower());
    }

    /** A bound or a rate in the same clause as the figure that it is part of. */
    private boolean limitsPrevious(QuantityMention figure, QuantityMention before) {
        boolean near = before != null && figure.from() - before.to() <= MAX_DISTANCE && figure.from() > before.to();
        if (!near || hasClauseBreak(before.to(), figure.from())) {
            return false;
        }
        return lexicon.lengthBefore("limits", tokens, figure.from()) > 0
                || lexicon.lengthAt("limits", tokens, figure.from()) > 0;
    }

    private boolean hasClauseBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            String text = tokens.get(i).text();
            if (text.equals(",")
                    || text.equals(";")
                    || text.equals(".")
                    || text.equals("—")
                    || lexicon.contains("and", tokens.get(i).lower())
                            && tokens.get(i).isWord()
                            && !tokens.get(i).lower().equals("to")) {
                return true;
            }
        }
        return false;
    }
}
