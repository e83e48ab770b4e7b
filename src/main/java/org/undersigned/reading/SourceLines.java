package org.undersigned.reading;

import java.util.List;
import java.util.Optional;
import org.undersigned.reading.Manuscript.Part;

/** The lines of a file as findings count them, to show a person the place that one speaks of. */
public final class SourceLines {

    private SourceLines() {}

    /** No lines at all where the file is not made of characters, as Word's and PDFs are not. */
    public static List<String> of(Part part) {
        Optional<Format> kind = Format.in(part.bytes());
        if (kind.filter(format -> format == Format.DOCX || format == Format.PDF).isPresent()) {
            return List.of();
        }
        return Decoding.characters(part, Manuscript.MOST_LIST_BYTES, new Findings())
                .map(text -> List.of(text.split("\n", -1)))
                .orElse(List.of());
    }
}
