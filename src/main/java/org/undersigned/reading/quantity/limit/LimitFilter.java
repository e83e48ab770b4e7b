package org.undersigned.reading.quantity.limit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.undersigned.letter.Qualifier;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.QuantityMention;

/** Recognises quantities that are limits or suppositions: "keep the warming below 1.5 °C", "must we work to 70?". */
final class LimitFilter {

    /** The most tokens between a verb of limiting and its limit. */
    private static final int MAX_DISTANCE = 10;

    /** The most tokens between a penalty and the most that a law imposes; a term of prison may precede a fine. */
    private static final int MAX_PENALTY_DISTANCE = 14;

    /** The most tokens of a question that are examined. */
    private static final int MAX_QUESTION = 60;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;

    LimitFilter(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    boolean isLimit(QuantityMention figure) {
        return lexicon.lengthBefore("caps", tokens, figure.from()) > 0
                || isDeadline(figure)
                || isLimiting(figure)
                || isPenalty(figure)
                || isSupposed(figure)
                || isConditional(figure)
                || lexicon.lengthBefore("suppositions", tokens, figure.from()) > 0;
    }

    /** "Dans un délai de 30 jours", "must answer within 30 days"; "it sank within 30 days" tells how long that took. */
    private boolean isDeadline(QuantityMention figure) {
        String unit = figure.quantity().unit();
        if (unit == null || !isTerm(unit) && !lexicon.isPartOfTime(unit)) {
            return false;
        }
        int start = figure.from() - lexicon.lengthBefore("within", tokens, figure.from());
        return lexicon.lengthBefore("deadlines", tokens, figure.from()) > 0
                || start < figure.from()
                        && (start == 0 || ".!?;:".contains(tokens.get(start - 1).text()) || asksForDuty(start - 1));
    }

    /** "Limit the warming to 1.5 °C", "auf unter 1,5 Grad begrenzen". */
    private boolean isLimiting(QuantityMention figure) {
        Qualifier qualifier = figure.quantity().qualifier();
        int at = figure.from() - 1;
        boolean upper = qualifier == Qualifier.LESS_THAN
                || qualifier == Qualifier.AT_MOST
                || at >= 0
                        && (lexicon.lengthBefore("through", tokens, figure.from()) > 0
                                || lexicon.contains("by", tokens.get(at).lower()));
        return upper && (limitsBefore(at) || lexicon.nounsAreCapitalised() && limitsBehind(figure.unitEnd()));
    }

    /** "A penalty of up to ten years in prison and fines of up to $20,000": the most that a law may impose. */
    private boolean isPenalty(QuantityMention figure) {
        if (figure.quantity().qualifier() != Qualifier.AT_MOST) {
            return false;
        }
        boolean imposed = false;
        boolean term = isTerm(figure.quantity().unit());
        for (int i = figure.from() - 1;
                i >= Math.max(0, figure.from() - MAX_PENALTY_DISTANCE)
                        && !".;:!?".contains(tokens.get(i).text());
                i--) {
            imposed |= lexicon.contains("penalties", tokens.get(i).lower());
            term |= figure.quantity().currency() != null && isTerm(tokens.get(i).lower());
        }
        return imposed && term;
    }

    private boolean isTerm(String unit) {
        return unit != null && lexicon.contains("spans", unit.toLowerCase(Locale.ROOT));
    }

    private boolean limitsBefore(int from) {
        for (int i = from; i >= Math.max(0, from - MAX_DISTANCE) && !endsClause(i); i--) {
            if (lexicon.contains("limiting", tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean limitsBehind(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + MAX_DISTANCE) && !endsClause(i); i++) {
            if (lexicon.contains("limiting", tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "If two candidates stand against each other": a small number in words of a mere possibility. */
    private boolean isConditional(QuantityMention figure) {
        BigDecimal value = figure.quantity().value();
        if (value == null
                || figure.quantity().qualifier() != Qualifier.EXACT
                || value.compareTo(BigDecimal.TEN) > 0
                || figure.quantity().currency() != null
                || "percent".equals(figure.quantity().unit())
                || tokens.subList(figure.from(), figure.to()).stream().anyMatch(Token::isNumber)) {
            return false;
        }
        for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - MAX_DISTANCE) && !endsClause(i); i--) {
            if (lexicon.contains("conditionals", tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Must millers work to 70?": an age or a term in a question of what should be. */
    private boolean isSupposed(QuantityMention figure) {
        String unit = figure.quantity().unit();
        boolean term = unit == null || isTerm(unit);
        return term && isQuestion(figure.unitEnd()) && asksForDuty(figure.from() - 1);
    }

    private boolean isQuestion(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + MAX_QUESTION); i++) {
            String text = tokens.get(i).text();
            if (".!;".contains(text)) {
                return false;
            }
            if (text.equals("?")) {
                return true;
            }
        }
        return false;
    }

    private boolean asksForDuty(int from) {
        for (int i = from;
                i >= Math.max(0, from - MAX_QUESTION)
                        && !".!?".contains(tokens.get(i).text());
                i--) {
            if (lexicon.contains("modals", tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean endsClause(int at) {
        return ",.;:!?()—".contains(tokens.get(at).text());
    }
}
