package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Docx;

/** Names in cards, table cells and columns by tabs; addresses and comments among them. */
class SignatureLayoutsTest {

    private static final String BODY = "We ask you to keep the night ferry, for the islands need it every day.";

    private static ReadingResult read(String file, byte[] bytes) {
        return new LetterReader().read(new LetterFiles(null, new SourceFile(file, bytes), null, null));
    }

    private static Letter letter(String file, String text) {
        return read(file, text.getBytes(StandardCharsets.UTF_8)).letter().orElseThrow();
    }

    private static List<String> names(Letter letter) {
        return letter.signatories().stream()
                .map(signatory -> signatory.naming().name())
                .toList();
    }

    private static String page(String language, String salutation, String closing, String signatures) {
        return "<html lang=\"%s\"><body><article><h1>Letter</h1><p>%s</p><p>%s</p><p>%s</p>%s</article></body></html>"
                .formatted(language, salutation, BODY, closing, signatures);
    }

    private static Letter word(String signatures) {
        byte[] bytes = Docx.of(p("Dear Minister,") + p(BODY) + p("Sincerely,") + signatures)
                .bytes();
        return read("letter.docx", bytes).letter().orElseThrow();
    }

    private static String p(String text) {
        return "<w:p>"
                + Arrays.stream(text.split("\t"))
                        .map(part -> "<w:r><w:t>" + part + "</w:t></w:r>")
                        .collect(Collectors.joining("<w:r><w:tab/></w:r>"))
                + "</w:p>";
    }

    /** Cells are separated by "|", rows by "/", paragraphs of a cell by "~". */
    private static String table(String rows) {
        return "<w:tbl>"
                + Arrays.stream(rows.split("/"))
                        .map(row -> "<w:tr>"
                                + Arrays.stream(row.split("\\|", -1))
                                        .map(cell -> "<w:tc>"
                                                + Arrays.stream(cell.split("~", -1))
                                                        .map(SignatureLayoutsTest::p)
                                                        .collect(Collectors.joining())
                                                + "</w:tc>")
                                        .collect(Collectors.joining())
                                + "</w:tr>")
                        .collect(Collectors.joining())
                + "</w:tbl>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ina Moor~Director~Island Clinic|Tom Vale~Secretary~Ferry Union; 2",
                "Ina Moor~Tom Vale|Ute Kern~Nils Brand; 4",
                "Ina Moor|Tom Vale|Ute Kern/Nils Brand|Lia Serra|; 5",
                "Ina Moor|Tom Vale/Director|Secretary/Island Clinic|Ferry Union; 2",
                "Name|Organisation/Ina Moor|Island Clinic/Tom Vale|Ferry Union; 2",
                "Nombre|Institución|País/Inés Prado|Clínica Isla|España/Tomás Valle||Chile; 2",
                "Ina Moor|New Quay/Tom Vale|Kiel/Ute Kern|Husum; 3"
            })
    void cellsOfAWordTable(String rows, int count) {
        assertThat(word(table(rows)).signatories()).hasSize(count);
    }

    @Test
    void blocksSideBySideHaveRolesAndOrganizations() {
        assertThat(word(table("Ina Moor~Director~Island Clinic|Tom Vale~Secretary~Ferry Union"))
                        .signatories())
                .extracting(Signatory::role, Signatory::affiliation)
                .containsExactly(tuple("Director", "Island Clinic"), tuple("Secretary", "Ferry Union"));
    }

    @Test
    void tabsSeparateNames() {
        assertThat(names(word(p("Ina Moor\tTom Vale") + p("Ute Kern\tNils Brand"))))
                .containsExactly("Ina Moor", "Tom Vale", "Ute Kern", "Nils Brand");
        assertThat(names(word(p("Ina Moor\tTom Vale") + p("Director\tSecretary"))))
                .containsExactly("Ina Moor", "Tom Vale");
    }

    @ParameterizedTest
    @CsvSource({
        "es, Estimada ministra:, Atentamente, Directora, Clínica Isla",
        "fr, Madame la ministre, Cordialement, Directrice, Clinique des Îles",
        "it, Gentile ministra, Cordiali saluti, Direttrice, Clinica delle Isole",
        "pt, Prezada ministra, Atenciosamente, Diretora, Clínica da Ilha"
    })
    void aCardIsOneSignatory(String language, String salutation, String closing, String role, String organization) {
        String card = "<div class=\"c\"><h4>%s</h4><p>" + role + "</p><p>" + organization + "</p></div>";
        String cards = "<div>" + card.formatted("Ina Moor") + card.formatted("Tom Vale") + card.formatted("Ute Kern")
                + "</div>";
        Letter letter = letter("letter.html", page(language, salutation + ",", closing + ",", cards));
        assertThat(names(letter)).containsExactly("Ina Moor", "Tom Vale", "Ute Kern");
        assertThat(letter.signatories().get(0).role()).isEqualTo(role);
        assertThat(letter.signatories().get(0).affiliation()).isEqualTo(organization);
    }

    @Test
    void headingsOverSentencesAreNoCards() {
        String cards = "<div><div><h3>Night ferry</h3><p>Keep it running.</p></div>"
                + "<div><h3>Fair wages</h3><p>Pay the crews well.</p></div></div>";
        Letter letter = letter(
                "letter.html",
                "<html lang=\"en\"><body><p>Dear Minister,</p>" + cards
                        + "<p>Sincerely,</p><p>Ina Moor</p><p>Tom Vale</p></body></html>");
        assertThat(letter.sections()).extracting(section -> section.heading()).contains("Night ferry", "Fair wages");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tom Vale (tom@ferry.example)|Tom Vale",
                "Tom Vale <tom@ferry.example>|Tom Vale",
                "Tom Vale, e-mail: tom@ferry.example|Tom Vale",
                "Tom Vale, tel. 0431 555 12 34|Tom Vale"
            })
    void onlyTheAddressInALineIsLeftOut(String line, String name) {
        ReadingResult reading = read(
                "letter.txt",
                ("Dear Minister,\n\n" + BODY + "\n\nSincerely,\n\nIna Moor\n" + line + "\nUte Kern\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(names(reading.letter().orElseThrow())).containsExactly("Ina Moor", name, "Ute Kern");
        assertThat(reading.findings())
                .extracting(finding -> finding.code())
                .contains(FindingCode.PRIVATE_DATA_LEFT_OUT);
        assertThat(reading.letter().orElseThrow().text().toString()).doesNotContain("@", "555");
    }

    @Test
    void aContactBelowTheNamesIsNoSignatory() {
        Letter letter = letter(
                "letter.txt",
                "Dear Minister,\n\n" + BODY
                        + "\n\n"
                        + "Sincerely,\n\n"
                        + "Ferry Union\n"
                        + "Island Clinic\n\n"
                        + "Ina Moor, press officer\n"
                        + "ina@ferry.example, +47 555 12 123\n");
        assertThat(names(letter)).containsExactly("Ferry Union", "Island Clinic");
    }

    @Test
    void commentsOfASharedDocumentAreLeftOut() {
        String comment = "<div><p><a href=\"#cmnt_ref1\" id=\"cmnt1\">[a]</a><span>Ask Luc first</span></p><p>Not yet"
                + " checked</p></div>";
        String marked = page("en", "Dear Minister,", "Sincerely,", "<p>Ina Moor</p><p>Tom Vale</p>" + comment)
                .replace("every day.", "every day.<sup><a href=\"#cmnt1\" id=\"cmnt_ref1\">[a]</a></sup>");
        Letter letter = letter("letter.html", marked);
        assertThat(letter.text().toString()).doesNotContain("Luc", "checked", "[a]");
        assertThat(names(letter)).containsExactly("Ina Moor", "Tom Vale");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.google.com/url?q=https://ferry.example/a%3Fb%3D1&sa=D&ust=1, https://ferry.example/a?b=1",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fferry.example%2F&data=05,"
                + " https://ferry.example/",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fferry.example%2Fx&h=AT0, https://ferry.example/x",
        "https://www.google.com/search?q=https://ferry.example, https://www.google.com/search?q=https://ferry.example"
    })
    void trackingLinksAreUnwrapped(String link, String target) {
        Letter letter = letter(
                "letter.md",
                "Dear Minister,\n\n" + BODY + " See [the report](" + link + ").\n\nSincerely,\n\nIna Moor\n");
        assertThat(letter.citations())
                .extracting(citation -> String.valueOf(citation.url()))
                .contains(target);
    }
}
