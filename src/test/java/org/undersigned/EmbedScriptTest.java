package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.Seed;

/** The script that partner sites load is small, and does nothing that a strict site would not let it do. */
class EmbedScriptTest {

    private static final String SCRIPT = new String(Seed.resource("/embed/embed.js"), StandardCharsets.UTF_8);

    @Test
    void weighsLessThanTenKilobytes() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(SCRIPT.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(compressed.size()).isBetween(1_000, 10_000);
    }

    @Test
    void makesNoMarkupOfWordsAndKeepsNothing() {
        assertThat(SCRIPT).contains("textContent", "adoptedStyleSheets", "noopener nofollow ugc");
        assertThat(List.of(
                        "innerHTML",
                        "outerHTML",
                        "insertAdjacentHTML",
                        "document.write",
                        "eval(",
                        "Function(",
                        "cookie",
                        "localStorage",
                        "sessionStorage",
                        "indexedDB",
                        "import("))
                .allSatisfy(way -> assertThat(SCRIPT).doesNotContain(way));
    }
}
