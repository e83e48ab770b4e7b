package org.undersigned.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Printed;

/** Whatever encoding a letter is in, its words come out, or the refusal says what is wrong. */
class CharsetDetectionTest {

    private static final String SPANISH = "Estimado señor Presidente:\n\n"
            + "Las organizaciones abajo firmantes pedimos que los niños vuelvan a la escuela.\n";
    private static final String FRENCH =
            "Monsieur le Ministre,\n\nNous, soussignés, demandons que l’école soit réouverte dès la rentrée.\n";
    private static final String GERMAN =
            "Sehr geehrte Frau Ministerin,\n\nwir fordern mehr Züge für die Bürgerinnen dieses Landes.\n";
    private static final String ENGLISH = "Dear Minister,\n\n"
            + "We, the undersigned, write about the “night trains” – and we’re worried.\n\n"
            + "José Álvarez\n";
    private static final String RUSSIAN = "Уважаемый господин Министр!\n\n"
            + "Мы, нижеподписавшиеся, просим Вас сохранить ночные поезда.\n\n"
            + "Иван Петров\n";
    private static final String POLISH =
            "Szanowny Panie Ministrze,\n\nmy, niżej podpisani, zwracamy się z prośbą o zachowanie nocnych pociągów.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTells(String encoding) {
        for (String words : List.of(SPANISH, RUSSIAN)) {
            assertReads(words, bytes("\uFEFF" + words, encoding), encoding);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void theNulsOfTwoByteCharactersTell(String encoding) {
        for (String words : List.of(ENGLISH, RUSSIAN)) {
            assertReads(words, bytes(words, encoding), encoding);
        }
    }

    @Test
    void theFrequencyOfLettersTells() {
        for (String words : List.of(SPANISH, FRENCH, GERMAN, ENGLISH)) {
            assertReads(words, bytes(words, "windows-1252"), "windows-1252");
        }
        assertReads(SPANISH, bytes(SPANISH, "ISO-8859-1"), "windows-1252");
        assertReads(RUSSIAN, bytes(RUSSIAN, "windows-1251"), "windows-1251");
        assertReads(RUSSIAN, bytes(RUSSIAN, "KOI8-R"), "KOI8-R");
        assertReads(POLISH, bytes(POLISH, "windows-1250"), "windows-1250");
    }

    @ParameterizedTest
    @CsvSource({"<meta charset=windows-1251>", "<meta http-equiv=x content='text/html; charset=windows-1251'>"})
    void aPageTells(String declaration) {
        String page = "<!doctype html>" + declaration + "<p>Да</p>";
        FindingCollector findings = new FindingCollector();
        assertThat(Printed.blocks(ContentExtractor.extract(new SourceFile("x", bytes(page, "windows-1251")), findings)
                        .orElseThrow()
                        .blocks()))
                .containsExactly("paragraph Да");
        assertThat(findings.all()).singleElement().satisfies(finding -> assertThat(finding.message())
                .isEqualTo("the file is read as windows-1251, told by what it says of itself"));
    }

    @Test
    void everyLineEndIsOne() {
        assertReads(SPANISH, bytes(SPANISH.replace("\n", "\r\n"), "UTF-8"), "UTF-8");
        assertReads(SPANISH, bytes(SPANISH.replace("\n", "\r"), "UTF-8"), "UTF-8");
    }

    @Test
    void aFewBrokenCharactersAreReported() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes(RUSSIAN, "UTF-8"));
        bytes.write(0xD0);
        bytes.writeBytes(bytes(" x\n", "UTF-8"));
        FindingCollector findings = new FindingCollector();
        assertThat(TextDecoder.decode(new SourceFile("letter.txt", bytes.toByteArray()), 1000, findings))
                .hasValue(RUSSIAN + "\uFFFD x\n");
        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.CHARACTERS_DAMAGED);
            assertThat(finding.position()).hasToString("letter.txt:6:1");
        });
    }

    @Test
    void whatCannotBeToldIsRefused() {
        assertThat(refusal(bytes("Señor", "ISO-8859-1"))).isEqualTo(FindingCode.ENCODING_UNKNOWN);
        assertThat(refusal(bytes(RUSSIAN, "IBM866"))).isEqualTo(FindingCode.ENCODING_UNKNOWN);
        assertThat(refusal(new byte[] {1, 2, 3, 4, 5, 6, 7, 'a', 'b'})).isEqualTo(FindingCode.FILE_NOT_A_LETTER);
    }

    private static void assertReads(String words, byte[] bytes, String encoding) {
        FindingCollector findings = new FindingCollector();
        assertThat(TextDecoder.decode(new SourceFile("letter.txt", bytes), 10_000, findings))
                .hasValue(words);
        if (encoding.equals("UTF-8")) {
            assertThat(findings.all()).isEmpty();
        } else {
            assertThat(findings.all()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(FindingCode.ENCODING_ASSUMED);
                assertThat(finding.message()).contains("read as " + encoding + ",");
            });
        }
    }

    private static FindingCode refusal(byte[] bytes) {
        FindingCollector findings = new FindingCollector();
        assertThat(ContentExtractor.extract(new SourceFile("letter.txt", bytes), findings))
                .isEmpty();
        return findings.all().stream().map(Finding::code).findFirst().orElseThrow();
    }

    private static byte[] bytes(String words, String encoding) {
        return words.getBytes(Charset.forName(encoding));
    }
}
