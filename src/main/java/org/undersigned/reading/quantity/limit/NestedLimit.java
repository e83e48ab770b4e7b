package org.undersigned.reading.quantity.limit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.QuantityMention;

/**
 * Recognises a quantity that belongs to what the quantity before it counts: "700 people live on less than $1.90 a day",
 * "300 boats longer than 12 metres". The first tells how little they have; the second only says which boats are counted.
 */
public final class NestedLimit {

    /** The most tokens between a quantity and its limit. */
    private static final int MAX_DISTANCE = 14;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;

    public NestedLimit(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** Whether a quantity tells of the world, and not only which things are counted: money, a share, a reach. */
    boolean isTold(QuantityMention figure) {
        int at = figure.from();
        boolean compared = lexicon.lengthBefore("comparatives", tokens, at) > 0;
        boolean apiece = at > 0 && lexicon.contains("every", tokens.get(at - 1).lower());
        boolean share = "percent".equals(figure.quantity().unit()) && lexicon.lengthAt("comparatives", tokens, at) == 0;
        boolean near = lexicon.lengthBefore("within", tokens, at) > 0 && !isTime(figure);
        return (figure.quantity().currency() != null || share || near) && !compared && !apiece;
    }

    /** "Within 30 days": a deadline, or when something happened; "within 3 km" tells how near. */
    private boolean isTime(QuantityMention figure) {
        String unit = figure.quantity().unit();
        return unit == null || lexicon.contains("spans", unit.toLowerCase(Locale.ROOT)) || lexicon.isPartOfTime(unit);
    }

    /** Whether a quantity is a limit or a rate in the same clause as the previous quantity. */
    public boolean isWithin(QuantityMention figure, QuantityMention before) {
        boolean near = before != null && figure.from() - before.to() <= MAX_DISTANCE && figure.from() > before.to();
        if (!near || endsRange(figure, before) || hasSentenceEnd(before.to(), figure.from())) {
            return false;
        }
        if (lexicon.lengthBefore("comparatives", tokens, figure.from()) > 0
                || lexicon.lengthAt("comparatives", tokens, figure.from()) > 0) {
            return true;
        }
        boolean limited = lexicon.lengthBefore("limits", tokens, figure.from()) > 0
                || lexicon.lengthAt("limits", tokens, figure.from()) > 0;
        return limited && !hasClauseBreak(before.to(), figure.from());
    }

    /** "From 3 percent in 2029 to 5 percent": the end of a change is no limit. */
    boolean endsRange(QuantityMention figure, QuantityMention before) {
        if (before == null || figure.from() - before.to() > MAX_DISTANCE / 2) {
            return false;
        }
        String opening = before.from() > 0 ? tokens.get(before.from() - 1).lower() : "";
        return (lexicon.contains("between", opening) || lexicon.contains("openers", opening))
                && Objects.equals(before.quantity().unit(), figure.quantity().unit());
    }

    private boolean hasSentenceEnd(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (".!?;".contains(tokens.get(i).text()) && tokens.get(i + 1).isCapitalized()
                    || tokens.get(i).text().equals(";")) {
                return true;
            }
        }
        return false;
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
