package org.undersigned.interchange;

import static org.undersigned.interchange.Kind.listOf;
import static org.undersigned.interchange.Kind.objectOf;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;

/**
 * The JSON of a reading: {@code {"letter": …, "findings": […]}}. The command prints it and {@code POST /readings} answers
 * with it.
 *
 * @param letter {@code null} where it was refused
 */
public record ReadingDocument(Letter letter, List<Finding> findings) {

    public static final Shape<ReadingDocument> READING = Shape.<ReadingDocument>named(
                    "Reading", "What was read in a file, and what its reader noticed.")
            .key(
                    "letter",
                    objectOf(LetterShape.LETTER).orNull(),
                    ReadingDocument::letter,
                    "The letter; null where a finding refuses it.")
            .key("findings", listOf(objectOf(FindingShape.FINDING)), ReadingDocument::findings, "The gravest first.")
            .made(v -> new ReadingDocument(v.of("letter"), v.of("findings")));

    private static final Kind<ReadingDocument> KIND = objectOf(READING);

    public ReadingDocument {
        findings = List.copyOf(findings);
    }

    public static String write(Optional<Letter> letter, List<Finding> findings) {
        return Json.write(KIND, new ReadingDocument(letter.orElse(null), findings));
    }

    public static ReadingDocument read(String document) {
        return Json.read(KIND, document);
    }
}
