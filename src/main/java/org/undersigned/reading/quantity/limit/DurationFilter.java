package org.undersigned.reading.quantity.limit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.letter.Qualifier;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.QuantityMention;

/**
 * Recognises periods that only say how long something has been so: "for nine years, the house has been empty". Writers
 * who measure a period write digits, or say "more than" or "the past six"; a penalty and a series are always measured.
 */
final class DurationFilter {

    /** What is longer is told for its length: "for four hundred years". */
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(15);

    /** The most words before a period in which a word of a penalty is looked for; half as many behind it. */
    private static final int MAX_DISTANCE = 12;

    /** The fewest words of the clause that a period at its end belongs to. */
    private static final int MIN_CLAUSE = 4;

    /** The most words of a sentence in which another figure is looked for. */
    private static final int MAX_SENTENCE = 60;

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ";");

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;

    DurationFilter(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** Whether a period only tells when or how long, and is not what is claimed. */
    boolean isAdverbial(QuantityMention figure) {
        return isFrame(figure) || isUnmeasured(figure);
    }

    /** "In the past three years", "for the three weeks to the vote", "The past two years have shown". */
    private boolean isFrame(QuantityMention figure) {
        int at = figure.from();
        boolean before = at > 0 && lexicon.contains("recent", tokens.get(at - 1).lower());
        int start = before ? at - 1 : at;
        boolean recent = before || isRecent(figure.to()) || isRecent(figure.unitEnd());
        boolean framed = recent
                ? lexicon.lengthBefore("framing", tokens, start) > 0 || startsClause(start)
                : figure.quantity().qualifier() == Qualifier.EXACT
                        && lexicon.lengthBefore("spanning", tokens, start) > 0;
        return framed
                && figure.unitEnd() > figure.to()
                && isTime(figure, recent)
                && !isMeasured(figure)
                && !(recent && lexicon.lengthBefore("spanning", tokens, start) > 0 && endsClause(figure));
    }

    /** "Conditions have worsened over the past 15 years.": at the end of a sentence without other figures, how long is what is told. */
    private boolean endsClause(QuantityMention figure) {
        int from = figure.from();
        while (from > Math.max(0, figure.from() - MAX_SENTENCE) && !endsSentence(from - 1)) {
            from--;
        }
        int to = isRecent(figure.unitEnd()) ? figure.unitEnd() + 1 : figure.unitEnd();
        boolean last =
                to >= tokens.size() || endsSentence(to) || tokens.get(to).text().equals(",");
        return last
                && figure.from() - from > MIN_CLAUSE
                && tokens.subList(from, figure.from()).stream().noneMatch(Token::isNumber);
    }

    private boolean endsSentence(int at) {
        return SENTENCE_ENDS.contains(tokens.get(at).text());
    }

    /** "10 dernières années", "tre anni passati". */
    private boolean isRecent(int at) {
        return at < tokens.size() && lexicon.contains("recent", tokens.get(at).lower());
    }

    private boolean isTime(QuantityMention figure, boolean recent) {
        return lexicon.contains("spans", tokens.get(figure.unitEnd() - 1).lower())
                || lexicon.contains("spans", String.valueOf(figure.quantity().unit()))
                || recent && lexicon.isPartOfTime(figure.quantity().unit());
    }

    private boolean startsClause(int at) {
        int start = at - lexicon.lengthBefore("definites", tokens, at);
        return start < at && (start == 0 || tokens.get(start - 1).isPunctuation());
    }

    private boolean isUnmeasured(QuantityMention figure) {
        BigDecimal value = figure.quantity().value();
        return value != null
                && value.compareTo(HIGHEST) <= 0
                && figure.quantity().qualifier() == Qualifier.EXACT
                && isPeriod(figure)
                && inWords(figure)
                && lexicon.lengthAt("rates", tokens, figure.unitEnd()) == 0
                && lexicon.lengthBefore("durative", tokens, figure.from()) > 0
                && !isMeasured(figure);
    }

    /** "Years", but not "winters", which are counted. */
    private boolean isPeriod(QuantityMention figure) {
        return figure.unitEnd() > figure.to()
                && lexicon.contains("spans", tokens.get(figure.unitEnd() - 1).lower())
                && lexicon.contains("measures", figure.quantity().unit().toLowerCase(Locale.ROOT));
    }

    private boolean inWords(QuantityMention figure) {
        return tokens.subList(figure.from(), figure.to()).stream().noneMatch(Token::isNumber);
    }

    /** "Jailed for six years", "for three years in a row". */
    private boolean isMeasured(QuantityMention figure) {
        int to = Math.min(tokens.size(), figure.unitEnd() + MAX_DISTANCE / 2);
        for (int i = Math.max(0, figure.from() - MAX_DISTANCE); i < to; i++) {
            if (lexicon.contains("measuredTime", tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
