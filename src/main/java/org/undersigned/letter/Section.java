package org.undersigned.letter;

import java.util.List;

/**
 * A run of paragraphs under one heading. The opening of a letter is a section without a heading.
 *
 * @param id the number by which people cite it: "1" is the opening
 * @param level 1 for the letter's own sections, 2 for sections within them
 * @param heading {@code null} for the opening
 * @param quote the heading's words; {@code null} for the opening
 */
public record Section(Slug id, int position, int level, String heading, Quote quote, List<Paragraph> paragraphs) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
