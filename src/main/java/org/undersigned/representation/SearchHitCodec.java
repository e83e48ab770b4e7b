package org.undersigned.representation;

import static org.undersigned.interchange.ValueCodec.ABSOLUTE_URI;
import static org.undersigned.interchange.ValueCodec.BOOLEAN;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.enumOf;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.PartCodecs;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Span;

/** The shape of what a search finds. */
final class SearchHitCodec {

    private static final ObjectCodec<Span> HIGHLIGHT = ObjectCodec.<Span>builder(
                    "Highlight", "Where words that were looked for stand.")
            .property("start", INTEGER, Span::start, "Their first code point in the hit's text, from 0.")
            .property("end", INTEGER, Span::end, "The code point after their last.")
            .writeOnly();

    private static final ObjectCodec<Piece> PIECE = ObjectCodec.<Piece>builder(
                    "Piece", "A stretch of the text, marked or not.")
            .property("text", STRING, Piece::text, "Plain words, never HTML.")
            .property("marked", BOOLEAN, Piece::marked, "Whether they were looked for.")
            .writeOnly();

    static final ObjectCodec<CollectionItem<SearchHit>> HIT = ObjectCodec.<CollectionItem<SearchHit>>builder(
                    "SearchItem", "A part of a letter that was found.")
            .property("letter", SLUG, CollectionItem::letter, "The letter it is of.")
            .property("kind", enumOf(SearchHit.Part.class), item -> item.part().part(), "What it is.")
            .property("id", STRING, item -> item.part().id(), "Its id within the letter; a paragraph's number.")
            .property("text", STRING, item -> item.part().text(), "Its words.")
            .property(
                    "highlights",
                    listOf(objectOf(HIGHLIGHT)),
                    item -> item.part().highlights(),
                    "Where in its words those stand that were looked for.")
            .property(
                    "pieces",
                    listOf(objectOf(PIECE)),
                    item -> pieces(item.part()),
                    "Its words, parted where they are marked: concatenated they are the text.")
            .property(
                    "section",
                    SLUG.nullable(),
                    item -> item.part().location() == null
                            ? null
                            : item.part().location().section(),
                    "The section it stands in.")
            .property(
                    "paragraph",
                    INTEGER.nullable(),
                    item -> item.part().location() == null
                            ? null
                            : item.part().location().paragraph(),
                    "The number of the paragraph it stands in.")
            .property(
                    "quote",
                    objectOf(PartCodecs.QUOTE).nullable(),
                    item -> item.part().quote(),
                    "The words in the letter; null for a letter as a whole.")
            .property("self", ABSOLUTE_URI, CollectionItem::self, "Its address.")
            .writeOnly();

    private SearchHitCodec() {}

    private record Piece(String text, boolean marked) {}

    private static List<Piece> pieces(SearchHit hit) {
        List<Piece> pieces = new ArrayList<>();
        String text = hit.text();
        int at = 0;
        for (Span mark : hit.highlights()) {
            int from = text.offsetByCodePoints(0, mark.start());
            int to = text.offsetByCodePoints(0, mark.end());
            if (from > at) {
                pieces.add(new Piece(text.substring(at, from), false));
            }
            pieces.add(new Piece(text.substring(from, to), true));
            at = to;
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return pieces;
    }
}
