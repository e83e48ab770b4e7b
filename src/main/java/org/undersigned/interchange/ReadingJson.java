package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.SourceAccount;

/**
 * The JSON result of parsing a letter: {@code {"letter": …, "findings": […], "account": …}}. The {@code read} command prints it and
 * {@code POST /readings} returns it.
 *
 * @param letter {@code null} if the letter was refused
 */
public record ReadingJson(Letter letter, List<Finding> findings, SourceAccount account) {

    public static final ObjectCodec<ReadingJson> READING = ObjectCodec.<ReadingJson>builder(
                    "Reading", "The result of parsing a letter.")
            .property(
                    "letter",
                    objectOf(LetterCodec.LETTER).nullable(),
                    ReadingJson::letter,
                    "The letter; null if it was refused.")
            .property("findings", listOf(objectOf(FindingCodec.FINDING)), ReadingJson::findings, "Most severe first.")
            .property(
                    "account",
                    objectOf(AccountCodec.ACCOUNT),
                    ReadingJson::account,
                    "What each word of the file was read as.")
            .readWith(v -> new ReadingJson(v.get("letter"), v.get("findings"), v.get("account")));

    private static final ValueCodec<ReadingJson> CODEC = objectOf(READING);

    public ReadingJson {
        findings = List.copyOf(findings);
    }

    public static String write(Optional<Letter> letter, List<Finding> findings, SourceAccount account) {
        return JsonMapping.write(CODEC, new ReadingJson(letter.orElse(null), findings, account));
    }

    public static ReadingJson read(String document) {
        return JsonMapping.read(CODEC, document);
    }
}
