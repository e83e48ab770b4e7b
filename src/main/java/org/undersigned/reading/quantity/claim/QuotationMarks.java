package org.undersigned.reading.quantity.claim;

import java.util.List;
import java.util.Map;
import org.undersigned.reading.quantity.lexicon.Token;

/** Keeps a quoted name whole: a quote contains both of its quotation marks or none. */
final class QuotationMarks {

    /** Opening marks, with those that can close them. */
    private static final Map<String, String> CLOSING =
            Map.of("«", "»", "»", "«", "“", "”", "„", "“”", "‹", "›", "‚", "‘’", "\"", "\"");

    private final List<Token> tokens;

    QuotationMarks(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * The end of a range so that a quotation that begins in it also ends in it; else the range ends before the quotation.
     *
     * @param start the earliest end
     * @param limit the latest end
     */
    int balance(int from, int start, int end, int limit) {
        String closing = null;
        int opening = end;
        for (int i = from; i < Math.max(end, limit) && (i < end || closing != null); i++) {
            String text = tokens.get(i).text();
            if (closing != null && closing.contains(text)) {
                closing = null;
                if (i >= end) {
                    return i + 1;
                }
            } else if (closing == null && CLOSING.containsKey(text)) {
                closing = CLOSING.get(text);
                opening = i;
            }
        }
        return closing == null ? end : Math.max(start, Math.min(end, opening));
    }
}
