package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

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
public record ReadingJson(Letter letter, List<Finding> findings) {

    public static final ObjectCodec<ReadingJson> READING = ObjectCodec.<ReadingJson>named(
                    "Reading", "What was read in a file, and what its reader noticed.")
            .key(
                    "letter",
                    objectOf(LetterCodec.LETTER).orNull(),
                    ReadingJson::letter,
                    "The letter; null where a finding refuses it.")
            .key("findings", listOf(objectOf(FindingCodec.FINDING)), ReadingJson::findings, "The gravest first.")
            .made(v -> new ReadingJson(v.of("letter"), v.of("findings")));

    private static final ValueCodec<ReadingJson> KIND = objectOf(READING);

    public ReadingJson {
        findings = List.copyOf(findings);
    }

    public static String write(Optional<Letter> letter, List<Finding> findings) {
        return JsonMapping.write(KIND, new ReadingJson(letter.orElse(null), findings));
    }

    public static ReadingJson read(String document) {
        return JsonMapping.read(KIND, document);
    }
}
