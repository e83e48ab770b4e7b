package org.undersigned.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.undersigned.letter.Slug;

/**
 * What a resource says, finished.
 *
 * @param bytes {@code null} where they have been sent already, as they came
 * @param rows how many members they hold; {@code null} where that makes no sense
 * @param about what is said of the bytes without a look at them
 */
record Answer(ByteBuffer bytes, Integer rows, About about) {

    /**
     * What is known of an answer before its bytes are.
     *
     * @param letter the letter that the answer depends on; {@code null} where it depends on all
     * @param modified when that last changed; {@code null} where nobody knows
     * @param links values of {@code Link} headers (RFC 8288)
     * @param file the name under which a browser saves it; {@code null} where it shows it
     * @param language the language of a page; {@code null} for all else
     */
    record About(Form form, Slug letter, Instant modified, List<String> links, String file, String language) {

        About(Form form, Slug letter, Instant modified, List<String> links, String file) {
            this(form, letter, modified, links, file, null);
        }

        About {
            links = List.copyOf(links);
        }
    }

    static Answer of(Form form, String text, Slug letter, Instant modified) {
        return new Answer(
                ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)),
                null,
                new About(form, letter, modified, List.of(), null));
    }

    Answer linking(List<String> links) {
        return new Answer(
                bytes,
                rows,
                new About(about.form(), about.letter(), about.modified(), links, about.file(), about.language()));
    }

    /** With the number of members that it holds. */
    Answer counting(int members) {
        return new Answer(bytes, members, about);
    }

    boolean sent() {
        return bytes == null;
    }
}
