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
    private static final int NEAR = 14;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;

    ThresholdFilter(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    boolean limit(QuantityMention figure, QuantityMention before) {
        return aged(figure) || coming(figure) || placing(figure) || always(figure) || threshold(figure, before);
    }

    /** "Three months after the protest", "nearly three years ago": when it was, as a date says it. */
    private boolean placing(QuantityMention figure) {
        boolean span = figure.figure().unit() != null
                && (lexicon.lists("spans", figure.figure().unit())
                        || lexicon.lists(
                                "spans", tokens.get(figure.unitEnd() - 1).lower()));
        return span
                && (lexicon.at("ago", tokens, figure.unitEnd()) > 0
                        || lexicon.before("hence", tokens, figure.from()) > 0);
    }

    /** "24 h/24", "7 jours sur 7": a number of itself. */
    private boolean always(QuantityMention figure) {
        int at = figure.unitEnd() + 1;
        String unit = String.valueOf(figure.figure().unit());
        if (unit.endsWith("/" + tokens.get(figure.from()).text())) {
            return true;
        }
        return at < tokens.size()
                && tokens.get(at).number()
                && tokens.get(at).text().equals(tokens.get(figure.from()).text());
    }

    /** "Children under 5", "aged 12", "over the age of 65". */
    private boolean aged(QuantityMention figure) {
        boolean years = figure.figure().unit() == null
                || lexicon.lists("spans", figure.figure().unit());
        boolean bare = figure.figure().unit() == null
                && figure.figure().value() != null
                && figure.figure().value().compareTo(BigDecimal.valueOf(100)) < 0;
        int number = figure.from();
        boolean labelled = lexicon.before("aged", tokens, number) > 0 || lexicon.at("aged", tokens, number) > 1;
        return years
                && (labelled && figure.figure().qualifier() != Qualifier.AT_MOST
                        || bare
                                && ageLike(figure.figure().qualifier())
                                && lexicon.before("states", tokens, number) == 0
                                && lexicon.at("states", tokens, number) == 0);
    }

    private static boolean ageLike(Qualifier qualifier) {
        return qualifier == Qualifier.LESS_THAN || qualifier == Qualifier.MORE_THAN;
    }

    /** "In the next four years": a span that nobody has counted yet. */
    private boolean coming(QuantityMention figure) {
        boolean span = figure.figure().unit() != null
                && (lexicon.lists("spans", figure.figure().unit())
                        || lexicon.lists("measures", figure.figure().unit()));
        int at = figure.from() - 1;
        return span && at >= 0 && lexicon.lists("future", tokens.get(at).lower());
    }

    /** A bound or a rate in the same clause as the figure that it is part of. */
    private boolean threshold(QuantityMention figure, QuantityMention before) {
        boolean near = before != null && figure.from() - before.to() <= NEAR && figure.from() > before.to();
        if (!near || breaks(before.to(), figure.from())) {
            return false;
        }
        return lexicon.before("limits", tokens, figure.from()) > 0 || lexicon.at("limits", tokens, figure.from()) > 0;
    }

    private boolean breaks(int from, int to) {
        for (int i = from; i < to; i++) {
            String text = tokens.get(i).text();
            if (text.equals(",")
                    || text.equals(";")
                    || text.equals(".")
                    || text.equals("—")
                    || lexicon.lists("and", tokens.get(i).lower())
                            && tokens.get(i).word()
                            && !tokens.get(i).lower().equals("to")) {
                return true;
            }
        }
        return false;
    }
}
