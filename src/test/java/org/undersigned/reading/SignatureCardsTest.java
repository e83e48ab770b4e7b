package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** Signatories of several lines each: name, role and organization below one another, in paragraphs or cells. */
class SignatureCardsTest {

    private static final String PAGE = "<html lang=\"%s\"><body><article><h1>Letter</h1><p>%s</p><p>%s</p>"
            + "<p>%s</p>%s</article></body></html>";

    private static ReadingResult read(String file, String text) {
        return new LetterReader()
                .read(new LetterFiles(null, new SourceFile(file, text.getBytes(StandardCharsets.UTF_8)), null, null));
    }

    private static ReadingResult page(String signatures) {
        return read(
                "letter.html",
                PAGE.formatted(
                        "en",
                        "Dear Minister,",
                        "We ask you to keep the night ferry, for the islands need it every day.",
                        "Sincerely,",
                        signatures));
    }

    /** Paragraphs are separated by "/", lines by "~". */
    private static String paragraphs(String words) {
        return "<p>" + words.replace("/", "</p><p>").replace("~", "<br>") + "</p>";
    }

    /** Rows are separated by "/", cells by "|", lines by "~". */
    private static String table(String words) {
        return "<table><tr><td>"
                + words.replace("/", "</td></tr><tr><td>").replace("~", "<br>").replace("|", "</td><td>")
                + "</td></tr></table>";
    }

    private static String described(Letter letter) {
        return String.join(
                "; ",
                letter.signatories().stream()
                        .map(one -> one.naming().name() + ", " + one.role() + ", " + one.affiliation())
                        .toList());
    }

    private static String described(ReadingResult reading) {
        return described(reading.letter().orElseThrow());
    }

    private static boolean isDoubted(ReadingResult reading) {
        return reading.findings().stream().map(Finding::code).anyMatch(code -> code == FindingCode.SIGNATORY_UNCERTAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Ina Moor~Island Institute/Tom Vale~Ferry Union="
                        + "Ina Moor, null, Island Institute; Tom Vale, null, Ferry Union",
                "Dr. Ina Moor~Island Institute~Senior Researcher/Dr. Tom Vale~Ferry Centre~Professor="
                        + "Dr. Ina Moor, Senior Researcher, Island Institute; Dr. Tom Vale, Professor, Ferry Centre",
                "ISLAND ASSOCIATION~Ina Moor~Chair/FERRY UNION~Tom Vale~General Secretary="
                        + "Ina Moor, Chair, ISLAND ASSOCIATION; Tom Vale, General Secretary, FERRY UNION",
                "Ina Moor~Island Institute~Tom Vale~Ferry Union~Ada Kern~Harbour Network="
                        + "Ina Moor, null, Island Institute; Tom Vale, null, Ferry Union; Ada Kern, null, Harbour Network",
                "M. en C. Ina Moor~Coordinator/M. en C. Tom Vale~Director~Ferry Union="
                        + "M. en C. Ina Moor, Coordinator, null; M. en C. Tom Vale, Director, Ferry Union",
                "Mayor Ina Moor~Town of Karsk/Mayor Tom Vale~City of Port Ostrand/Mayor Ada Kern~Village of Hay="
                        + "Mayor Ina Moor, null, Town of Karsk; Mayor Tom Vale, null, City of Port Ostrand;"
                        + " Mayor Ada Kern, null, Village of Hay"
            })
    void aParagraphIsOneSignatory(String words, String expected) {
        assertThat(described(page(paragraphs(words)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Ina Moor~Professor of Art History~Tom Vale~Professor of Theoretical Physics~Ada Kern~Professor of"
                        + " Religious Studies=3",
                "Dr. Ina Moor~Tom Vale/Prof. Ada Kern~Jo Well/Dr. Eva Sand~Kai Moss=6",
                "Ina Moor~Alpine Union~Tom Vale~Bird Union~Ada Kern~Coast Union~Jo Well~Eva Sand=8"
            })
    void personsBelowOneAnotherAreSignatoriesEach(String words, int expected) {
        assertThat(page(paragraphs(words)).letter().orElseThrow().signatories()).hasSize(expected);
    }

    @Test
    void theSharedRoleOfTwoPersonsIsARole() {
        ReadingResult reading = read(
                "letter.md",
                "# Letter\n\nDear Minister,\n\nWe ask you to keep the night ferry.\n\nSigned by\n\n"
                        + "- Ina Moor and Tom Vale, Directors of the Harbour Foundation\n- Ada Kern, nurse\n- Jo Well,"
                        + " teacher\n");
        assertThat(reading.letter().orElseThrow().signatories().get(0).role()).startsWith("Directors");
    }

    @Test
    void anOrganizationDirectlyBelowPersonsIsDoubted() {
        String letter = "# Letter\n\nDear Minister,\n\nWe ask you to keep the night ferry.\n\nSincerely,\n\n";
        assertThat(isDoubted(read("letter.md", letter + "Ina Moor, chair\nTom Vale, secretary\nIslanders' League\n")))
                .isTrue();
        assertThat(isDoubted(read("letter.md", letter + "Ina Moor, chair\nTom Vale, secretary\n")))
                .isFalse();
    }

    @Test
    void personsBelowWordsOfProxySignForThem() {
        ReadingResult reading = read(
                "letter.md",
                "# Letter\n\nMadame la Ministre,\n\nNous vous demandons de garder le bac de nuit pour les îles.\n\n"
                        + "Cordialement,\n\nPour le collectif,\nMarc Moor, président\nSophie Vale, secrétaire\n");
        assertThat(described(reading)).isEqualTo("Marc Moor, président, null; Sophie Vale, secrétaire, null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"u. v. a.", "et al."})
    void wordsForOthersAreNoSignatory(String others) {
        ReadingResult reading = read(
                "letter.md",
                "# Brief\n\nSehr geehrte Frau Ministerin,\n\nwir bitten Sie, die Nachtfähre zu erhalten.\n\n"
                        + "Erstunterzeichnende\n\nIna Moor, Kiel\nTom Vale, Flensburg\nAda Kern, Husum\n" + others
                        + "\n");
        assertThat(reading.letter().orElseThrow().signatories()).hasSize(3);
    }

    @Test
    void aCellIsOneSignatoryIfOnlyItsFirstLineHasATitle() {
        ReadingResult reading = page(table("Mayor Ina Moor~Town of Karsk|Mayor Tom Vale~City of Port Ostrand/"
                + "Mayor Ada Kern~Village of Hay|Mayor Jo Well~City of Vestby"));
        assertThat(described(reading))
                .isEqualTo("Mayor Ina Moor, null, Town of Karsk; Mayor Tom Vale, null, City of Port Ostrand;"
                        + " Mayor Ada Kern, null, Village of Hay; Mayor Jo Well, null, City of Vestby");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ina Moor~Tom Vale/Dr. Ada Kern~Jo Well",
                "Prof. Dr. Ina Moor, University of Karsk~Prof. Dr. Tom Vale, University of Vestby~Prof. Dr. Ada Kern,"
                        + " University of Ostrand~Prof. Dr. Jo Well, University of Hay",
                "Alpine Club~Bird Union~Coast Watch~Dune Council",
                "Dr. Ina Moor~Tom Vale/Prof. Ada Kern~Jo Well"
            })
    void aLineIsOneSignatory(String words) {
        assertThat(page(paragraphs(words)).letter().orElseThrow().signatories()).hasSize(4);
    }

    @Test
    void equalParagraphsOfUnknownWordsAreDoubted() {
        assertThat(isDoubted(page(paragraphs("Ina Moor~Living Rivers/Tom Vale~Water and Land/Ada Kern~Green Shores"))))
                .isTrue();
        assertThat(isDoubted(page(paragraphs("Ina Moor~Tom Vale/Ada Kern~Jo Well~Eva Sand"))))
                .isFalse();
    }

    @Test
    void wordsInItalicsBelowANameMayBeAnOrganization() {
        ReadingResult reading = page("<p><b>Ina Moor</b><br><i>Island Institute</i></p>"
                + "<p><b>Tom Vale</b><br><i>Keeper of the pier</i></p>");
        assertThat(described(reading))
                .isEqualTo("Ina Moor, null, Island Institute; Tom Vale, Keeper of the pier, null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "gez. Ina Moor (Förderverein Pier);Ina Moor, null, Förderverein Pier",
                "Ina Moor, Chair- Island Union (IU) - Ferry Division;Ina Moor, Chair, Island Union (IU) - Ferry Division",
            })
    void marksAroundTheNameAreNoneOfIt(String line, String expected) {
        ReadingResult reading = read(
                "letter.md",
                "# Letter\n\nDear Minister,\n\nWe ask you to keep the night ferry.\n\nSincerely,\n\n- " + line
                        + "\n- Tom Vale, Secretary- Ferry Union\n- Ada Kern, Chair - Harbour Network\n");
        assertThat(described(reading)).startsWith(expected);
    }

    @Test
    void smallWordsBetweenDashesAreARole() {
        ReadingResult reading = read(
                "letter.md",
                "# Letter\n\nDear Minister,\n\nWe ask you to keep the night ferry.\n\nSigned by\n\n"
                        + "1) Ina Moor - nurse - Karsk\n2) Tom Vale - stevedore - Hay\n3) Ada Kern - driver - Vestby\n");
        assertThat(described(reading))
                .isEqualTo("Ina Moor, nurse, Karsk; Tom Vale, stevedore, Hay; Ada Kern, driver, Vestby");
    }

    @Test
    void aListGoesOnBetweenBulletsBehindAnotherSentence() {
        ReadingResult reading = read(
                "letter.md",
                "# Letter\n\nThe undersigned demand that the night ferry be kept for the islands, not in a year but at"
                        + " once.\n\n**Ina Moor,** Lake Watch  \n**Tom Vale,** author  \n**Ada Kern,** nurse  \n"
                        + "**Jo Well,** teacher\n\n"
                        + "Others who have signed: • **Eva Sand,** painter • **Kai Moss,** author, *The Long"
                        + " History of Small Ferries* • **Lea Brook,** nurse •"
                        + " **Max Hill,** driver • **Ole Reed,** baker • **Pia Stone,** writer\n");
        assertThat(reading.letter().orElseThrow().signatories())
                .extracting(one -> one.naming().name())
                .containsExactly(
                        "Ina Moor",
                        "Tom Vale",
                        "Ada Kern",
                        "Jo Well",
                        "Eva Sand",
                        "Kai Moss",
                        "Lea Brook",
                        "Max Hill",
                        "Ole Reed",
                        "Pia Stone");
    }

    @Test
    void countriesInEnglishEndTheNamesOfAListInAnotherLanguage() {
        ReadingResult reading = read(
                "letter.md",
                "# Lettre\n\nMadame la Ministre,\n\nNous vous demandons de garder le bac de nuit pour les îles.\n\n"
                        + "Signataires :\n\n- Alpine Club, Switzerland\n- Bird Union, UK\n- Coast Watch, US\n"
                        + "- Dune Council, the Netherlands\n- Réseau des Îles, France\n- Sea Forum, Trinidad and Tobago\n");
        assertThat(reading.letter().orElseThrow().signatories())
                .extracting(one -> one.naming().name() + "|" + one.place())
                .containsExactly(
                        "Alpine Club|Switzerland",
                        "Bird Union|UK",
                        "Coast Watch|US",
                        "Dune Council|the Netherlands",
                        "Réseau des Îles|France",
                        "Sea Forum|Trinidad and Tobago");
    }
}
