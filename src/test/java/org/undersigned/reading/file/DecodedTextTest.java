package org.undersigned.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Finding;
import org.undersigned.reading.context.FindingCollector;

class DecodedTextTest {

    @Property
    void normalizesLineEndsWhereverThePortionsEnd(@ForAll("texts") String text) {
        String expected = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u0085', '\n')
                .replace('\0', '\uFFFD');
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new DecodedText(bytes, 0, StandardCharsets.UTF_8)).hasToString(expected);
        assertThat(new DecodedText(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), 0, StandardCharsets.UTF_8))
                .hasToString(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts =
                Arbitraries.of("a", "\r", "\n", "\r\n", "\u0085", "\0", "é", "\uD83D\uDE00", "\r".repeat(8191));
        return parts.list().ofMaxSize(40).map(list -> String.join("", list));
    }

    @Test
    void findsTheFirstDamagedCharacter() {
        byte[] bytes = ("é".repeat(50) + "\r\nabc\rde?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        FindingCollector findings = new FindingCollector();
        assertThat(TextDecoder.decode(new LetterFiles.SourceFile("letter.txt", bytes), 1000, findings))
                .hasValue("é".repeat(50) + "\nabc\nde\uFFFD");
        Finding finding = findings.all().get(0);
        assertThat(finding.position()).isEqualTo(new Finding.Position("letter.txt", 3, 3));
        assertThat(finding.message()).startsWith("1 character is broken");
    }
}
