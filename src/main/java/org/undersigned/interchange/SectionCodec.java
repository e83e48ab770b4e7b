package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.enumOf;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;

/** The JSON codecs of a section and its paragraphs. */
public final class SectionCodec {

    public static final ObjectCodec<Paragraph> PARAGRAPH = ObjectCodec.<Paragraph>builder(
                    "Paragraph", "A paragraph, list item, quotation or note.")
            .property("number", INTEGER, Paragraph::number, "The number within the letter, from 1.")
            .property("kind", enumOf(Paragraph.Kind.class), Paragraph::kind, "The type.")
            .property("text", STRING, Paragraph::text, "As in the letter's plain text.")
            .property("markdown", STRING, Paragraph::markdown, "With emphasis and links, as Markdown.")
            .property("quote", objectOf(PartCodecs.QUOTE), Paragraph::quote, "The words in the letter.")
            .property(
                    "label",
                    STRING.nullable(),
                    Paragraph::label,
                    "The number or letter of an item as written, such as \"3.\"; null if it has none.")
            .readWith(v -> new Paragraph(
                    v.get("number"), v.get("kind"), v.get("text"), v.get("markdown"), v.get("quote"), v.get("label")));

    public static final ObjectCodec<Section> SECTION = ObjectCodec.<Section>builder(
                    "Section", "The paragraphs under one heading.")
            .property("id", SLUG, Section::id, "The number; \"1\" is the opening.")
            .property("position", INTEGER, Section::position, "The position in the letter, from 1.")
            .property("level", INTEGER, Section::level, "1 for a section, 2 and more for subsections.")
            .property("heading", STRING.nullable(), Section::heading, "Null for the opening.")
            .property(
                    "quote",
                    objectOf(PartCodecs.QUOTE).nullable(),
                    Section::quote,
                    "The heading in the letter; null for the opening.")
            .property("paragraphs", listOf(objectOf(PARAGRAPH)), Section::paragraphs, "The paragraphs, in order.")
            .readWith(v -> new Section(
                    v.get("id"),
                    v.get("position"),
                    v.get("level"),
                    v.get("heading"),
                    v.get("quote"),
                    v.get("paragraphs")));

    private SectionCodec() {}
}
