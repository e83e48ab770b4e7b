package org.undersigned.representation;

import static org.undersigned.interchange.ValueCodec.ABSOLUTE_URI;
import static org.undersigned.interchange.ValueCodec.BOOLEAN;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.enumOf;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.PartCodecs;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Span;

/** The JSON codec of a search hit. */
final class SearchHitCodec {

    private static final ObjectCodec<Span> HIGHLIGHT = ObjectCodec.<Span>builder(
                    "Highlight", "The position of a search term.")
            .property("start", INTEGER, Span::start, "The first code point in the text, from 0.")
            .property("end", INTEGER, Span::end, "The code point after the last.")
            .writeOnly();

    private static final ObjectCodec<TextPiece> PIECE = ObjectCodec.<TextPiece>builder(
                    "Piece", "A piece of the text, highlighted or not.")
            .property("text", STRING, TextPiece::text, "Plain text, never HTML.")
            .property("marked", BOOLEAN, TextPiece::marked, "Whether it is a search term.")
            .writeOnly();

    static final ObjectCodec<CollectionItem<SearchHit>> HIT = ObjectCodec.<CollectionItem<SearchHit>>builder(
                    "SearchItem", "A part of a letter that matches a search.")
            .property("letter", SLUG, CollectionItem::letter, "The id of the letter.")
            .property("kind", enumOf(SearchHit.Part.class), item -> item.part().part(), "The type of the part.")
            .property("id", STRING, item -> item.part().id(), "The id within the letter; for a paragraph its number.")
            .property("text", STRING, item -> item.part().text(), "The text.")
            .property(
                    "highlights",
                    listOf(objectOf(HIGHLIGHT)),
                    item -> item.part().highlights(),
                    "The positions of the search terms in the text.")
            .property(
                    "pieces",
                    listOf(objectOf(PIECE)),
                    item -> TextPiece.split(item.part()),
                    "The text, split at the search terms.")
            .property(
                    "section",
                    SLUG.nullable(),
                    item -> item.part().location() == null
                            ? null
                            : item.part().location().section(),
                    "The id of the section.")
            .property(
                    "paragraph",
                    INTEGER.nullable(),
                    item -> item.part().location() == null
                            ? null
                            : item.part().location().paragraph(),
                    "The number of the paragraph.")
            .property(
                    "quote",
                    objectOf(PartCodecs.QUOTE).nullable(),
                    item -> item.part().quote(),
                    "The words in the letter; null for a whole letter.")
            .property("self", ABSOLUTE_URI, CollectionItem::self, "The URI.")
            .writeOnly();

    private SearchHitCodec() {}
}
