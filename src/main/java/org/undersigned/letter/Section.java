package org.undersigned.letter;

import java.util.List;

/**
 * The paragraphs under one heading. The opening of a letter is a section without a heading.
 *
 * @param id its number: "1" is the opening
 * @param level 1 for sections, 2 for subsections
 * @param heading {@code null} for the opening
 * @param quote the heading's words; {@code null} for the opening
 */
public record Section(Slug id, int position, int level, String heading, Quote quote, List<Paragraph> paragraphs) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
