package org.undersigned.representation;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Span;

/** A piece of a search hit's text; {@code marked} if it is a search term. */
public record TextPiece(String text, boolean marked) {

    /** Splits the text at its highlights; the pieces concatenate to the text. */
    public static List<TextPiece> split(SearchHit hit) {
        List<TextPiece> pieces = new ArrayList<>();
        String text = hit.text();
        int at = 0;
        for (Span highlight : hit.highlights()) {
            int from = text.offsetByCodePoints(0, highlight.start());
            int to = text.offsetByCodePoints(0, highlight.end());
            if (from > at) {
                pieces.add(new TextPiece(text.substring(at, from), false));
            }
            pieces.add(new TextPiece(text.substring(from, to), true));
            at = to;
        }
        if (at < text.length()) {
            pieces.add(new TextPiece(text.substring(at), false));
        }
        return pieces;
    }
}
