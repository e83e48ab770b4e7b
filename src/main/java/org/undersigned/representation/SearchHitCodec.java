package org.undersigned.representation;

import static org.undersigned.interchange.ValueCodec.ADDRESS;
import static org.undersigned.interchange.ValueCodec.FLAG;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.TEXT;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;
import static org.undersigned.interchange.ValueCodec.oneOf;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.PartCodecs;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Span;

/** The shape of what a search finds. */
final class SearchHitCodec {

    private static final ObjectCodec<Span> HIGHLIGHT = ObjectCodec.<Span>named(
                    "Highlight", "Where words that were looked for stand.")
            .key("start", INTEGER, Span::start, "Their first code point in the hit's text, from 0.")
            .key("end", INTEGER, Span::end, "The code point after their last.")
            .writtenOnly();

    private static final ObjectCodec<Piece> PIECE = ObjectCodec.<Piece>named(
                    "Piece", "A stretch of the text, marked or not.")
            .key("text", TEXT, Piece::text, "Plain words, never HTML.")
            .key("marked", FLAG, Piece::marked, "Whether they were looked for.")
            .writtenOnly();

    static final ObjectCodec<CollectionItem<SearchHit>> HIT = ObjectCodec.<CollectionItem<SearchHit>>named(
                    "SearchItem", "A part of a letter that was found.")
            .key("letter", SLUG, CollectionItem::letter, "The letter it is of.")
            .key("kind", oneOf(SearchHit.Part.class), item -> item.part().part(), "What it is.")
            .key("id", TEXT, item -> item.part().id(), "Its id within the letter; a paragraph's number.")
            .key("text", TEXT, item -> item.part().text(), "Its words.")
            .key(
                    "highlights",
                    listOf(objectOf(HIGHLIGHT)),
                    item -> item.part().highlights(),
                    "Where in its words those stand that were looked for.")
            .key(
                    "pieces",
                    listOf(objectOf(PIECE)),
                    item -> pieces(item.part()),
                    "Its words, parted where they are marked: concatenated they are the text.")
            .key(
                    "section",
                    SLUG.orNull(),
                    item -> item.part().location() == null
                            ? null
                            : item.part().location().section(),
                    "The section it stands in.")
            .key(
                    "paragraph",
                    INTEGER.orNull(),
                    item -> item.part().location() == null
                            ? null
                            : item.part().location().paragraph(),
                    "The number of the paragraph it stands in.")
            .key(
                    "quote",
                    objectOf(PartCodecs.QUOTE).orNull(),
                    item -> item.part().quote(),
                    "The words in the letter; null for a letter as a whole.")
            .key("self", ADDRESS, CollectionItem::self, "Its address.")
            .writtenOnly();

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
