package org.undersigned.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.undersigned.letter.Slug;

/**
 * What a resource says, finished.
 *
 * @param letter the letter that the answer depends on; {@code null} where it depends on all
 * @param modified when that last changed; {@code null} where nobody knows
 * @param links values of {@code Link} headers (RFC 8288)
 */
record Answer(Form form, byte[] bytes, Slug letter, Instant modified, List<String> links) {

    Answer {
        links = List.copyOf(links);
    }

    static Answer of(Form form, String text, Slug letter, Instant modified) {
        return new Answer(form, text.getBytes(StandardCharsets.UTF_8), letter, modified, List.of());
    }

    Answer linking(List<String> links) {
        return new Answer(form, bytes, letter, modified, links);
    }
}
