package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.SourceStretch.Use;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** Lists whose lines have a place in brackets, labels in tables, names in a row, roles below names, degrees, credits. */
class SignatoryKindsTest {

    private static final String LETTER =
            "# Open letter to the Mayor\n\nDear Mayor,\n\nThe pier has been closed since the last flood, and the boats"
                    + " lie in the open. We ask you to mend it.\n\n";

    private static final String BRIEF =
            "# Offener Brief an den Bürgermeister\n\nSehr geehrter Herr Bürgermeister,\n\nder Steg ist seit der letzten"
                    + " Flut gesperrt, und die Boote liegen im Freien. Wir bitten Sie, ihn zu reparieren.\n\n";

    private static ReadingResult read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new LetterReader().read(new LetterFiles(null, new SourceFile("letter.md", bytes), null, null));
    }

    private static List<Signatory> signed(String text) {
        return read(text).letter().orElseThrow().signatories();
    }

    private static List<String> names(String text) {
        return signed(text).stream().map(one -> one.naming().name()).toList();
    }

    @Test
    void readsTownsAndProvincesInBracketsAsPlaces() {
        List<Signatory> signed = signed(LETTER
                + "Signed by:\n\n- Elio Marta (PD)\n- Rina Colle (Parigi)\n- Ugo Prati (VE)\n- Ida Fossi (Lyon)\n"
                + "- Slow Oven (Transition Town)\n- Nino Sala");
        assertThat(signed)
                .extracting(one -> one.naming().name(), Signatory::place)
                .containsExactly(
                        tuple("Elio Marta", "PD"),
                        tuple("Rina Colle", "Parigi"),
                        tuple("Ugo Prati", "VE"),
                        tuple("Ida Fossi", "Lyon"),
                        tuple("Slow Oven", "Transition Town"),
                        tuple("Nino Sala", null));
    }

    @Test
    void keepsTheOtherNamesOfOrganizationsInBrackets() {
        assertThat(names(LETTER
                        + "Signed by:\n\n"
                        + "- Slow Oven (Bakers United)\n"
                        + "- Quay Forum (QF)\n"
                        + "- Lamp Group (Transition Town)\n"
                        + "- Fish Union (FU)\n"
                        + "- Mill Trust"))
                .contains("Slow Oven (Bakers United)", "Lamp Group (Transition Town)")
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| **For the Weavers of the Bay:** |\n|---|\n| Ida Holm |\n| Tom Pike |",
                "|  |\n|---|\n| **For the Weavers of the Bay:** |\n| Ida Holm |\n| Tom Pike |",
                "| **For the Weavers of the Bay:**<br>Ida Holm<br>Tom Pike |\n|---|"
            })
    void readsALabelInATableAsTheGroupOfItsRows(String table) {
        ReadingResult reading =
                read(LETTER + "Yours sincerely,\n\n" + table + "\n\n| **supported by:** |\n|---|\n| Quay Trust |\n");
        assertThat(reading.letter().orElseThrow().signatories())
                .extracting(one -> one.naming().name(), Signatory::group)
                .containsExactly(
                        tuple("Ida Holm", "For the Weavers of the Bay"),
                        tuple("Tom Pike", "For the Weavers of the Bay"),
                        tuple("Quay Trust", "supported by"));
        assertThat(reading.account().stretches()).noneMatch(stretch -> stretch.use() == Use.LEFT_OUT);
    }

    @Test
    void readsNamesInAHeadRowAsSignatories() {
        assertThat(names(LETTER + "Signed by:\n\n| Ida Holm | Quay Watch |\n|---|---|\n| Tom Pike | Bay Club |"))
                .containsExactly("Ida Holm", "Tom Pike");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Signed | The council, unanimously",
                "Signed by: | The works council, without dissent",
                "The undersigned | Committee of the harbour"
            })
    void splitsNamesInARowWithAMissingComma(String label, String collective) {
        List<Signatory> signed = signed(LETTER + label + "\n\n" + collective
                + "\n\n*HOLM Ida, PIKE Tom, DE LA CRUZ Ana MARSH Eve, SEARS Hugh, FORD Pia*");
        assertThat(signed)
                .extracting(one -> one.naming().name())
                .containsExactly("HOLM Ida", "PIKE Tom", "DE LA CRUZ Ana", "MARSH Eve", "SEARS Hugh", "FORD Pia");
        assertThat(signed).allMatch(one -> collective.equals(one.group()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear Mayor, | Yours sincerely, | Director of Advocacy of Quay Watch",
                "Sehr geehrte Frau Stein, | Mit freundlichen Grüßen | Präsidentin der Hafenwacht",
                "Estimada alcaldesa: | Atentamente, | Directora de Incidencia de Vigía del Muelle",
                "Madame la Maire, | Cordialement, | Directrice du plaidoyer de Vigie du Quai",
                "Gentile sindaca, | Cordiali saluti, | Direttrice dell'Osservatorio del Molo",
                "Senhora prefeita, | Atenciosamente, | Diretora de Incidência da Vigia do Cais",
                "Уважаемая госпожа мэр! | С уважением, | Директор по связям общества «Причал»"
            })
    void readsARoleInAParagraphBelowANameAsTheRoleOfThatPerson(String greeting, String closing, String role) {
        String name = closing.startsWith("С") ? "Ида Холмова" : "Ida Holm";
        String start = greeting + "\n\n" + letterIn(closing) + "\n\n" + closing + "\n\n" + name;
        for (String between : List.of("\n", "\n\n")) {
            assertThat(signed(start + between + role))
                    .singleElement()
                    .satisfies(one -> assertThat(one.naming().name()).isEqualTo(name))
                    .satisfies(one -> assertThat(one.role()).isNotNull());
        }
    }

    /** A few sentences in the language of a closing. */
    private static String letterIn(String closing) {
        return switch (closing.charAt(0)) {
            case 'Y' -> "The pier is closed, and the boats lie in the open. We ask you to mend it for all of us.";
            case 'M' -> "Der Steg ist gesperrt, und die Boote liegen im Freien. Wir bitten Sie, ihn zu reparieren.";
            case 'С' -> "Причал закрыт, и лодки стоят под открытым небом. Мы просим Вас его починить.";
            default ->
                closing.equals("Atentamente,")
                        ? "El muelle está cerrado y los barcos están a la intemperie. Le pedimos que lo repare."
                        : closing.equals("Cordialement,")
                                ? "Le quai est fermé et les bateaux sont dehors. Nous vous demandons de le réparer."
                                : closing.equals("Cordiali saluti,")
                                        ? "Il molo è chiuso e le barche sono all'aperto. Le chiediamo di ripararlo."
                                        : "O cais está fechado e os barcos não têm abrigo. Pedimos que o conserte.";
        };
    }

    @Test
    void readsAPersonWithATitleBelowANameAsAnotherPerson() {
        assertThat(names(LETTER + "Yours sincerely,\n\nIda Holm\n\nProfessor Tom Pike"))
                .hasSize(2);
    }

    @Test
    void keepsDegreesWithTheirPerson() {
        List<Signatory> signed = signed(LETTER
                + "Yours sincerely,\n\nTom N. Pike BA, MA, MSc\nChair of the Quay Club\n\n"
                + "Dipl.-Ing. (FH) Ida Holm\nTreasurer");
        assertThat(signed)
                .extracting(one -> one.naming().name(), Signatory::role)
                .containsExactly(
                        tuple("Tom N. Pike BA, MA, MSc", "Chair"), tuple("Dipl.-Ing. (FH) Ida Holm", "Treasurer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"i.A. Ida Holm", "i. V. Ida Holm", "p.p. Ida Holm", "p.o. Ida Holm", "Im Auftrag\nIda Holm"})
    void leavesOutTheWordsBeforeOneWhoSignsForAnother(String line) {
        String closing = line.startsWith("i") || line.startsWith("I") ? "Mit freundlichen Grüßen" : "Yours sincerely,";
        String letter = closing.startsWith("M") ? BRIEF : LETTER;
        assertThat(names(letter + closing + "\n\n" + line)).containsExactly("Ida Holm");
    }

    @Test
    void keepsInitialsThatLookLikeSuchWords() {
        assertThat(names(LETTER + "Signed by:\n\nI.A. Holm\nP.P. Pike\nTom Marsh"))
                .containsExactly("I.A. Holm", "P.P. Pike", "Tom Marsh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fact-checked by Ida Holm",
                "Layout: Ida Holm",
                "Petition to be handed in at: Town Hall, Bayside",
                "Translation by Ida Holm",
                "Traduit par Ida Holm"
            })
    void namesNobodyInTheCreditsOfALetterWithoutSignatories(String credit) {
        ReadingResult reading = read(LETTER + credit);
        assertThat(reading.letter().orElseThrow().signatories()).isEmpty();
        assertThat(reading.findings())
                .extracting(finding -> finding.code())
                .containsAnyOf(FindingCode.SIGNATORIES_MISSING, FindingCode.SIGNATORIES_UNNAMED);
    }

    @Test
    void namesNobodyInCreditsOfSeveralTasks() {
        assertThat(signed(BRIEF + "Beratung und Prüfung des Textes durch Rechtsanwältin Ida Holm"))
                .isEmpty();
    }

    @Test
    void joinsALineThatWrapsInsideTheNameOfAnOrganization() {
        assertThat(signed(LETTER
                        + "Yours sincerely,\n\n"
                        + "Ida Holm President of the [Quay Lights](https://example.org)\n"
                        + "Consortium"))
                .extracting(one -> one.naming().name(), Signatory::role, Signatory::affiliation)
                .containsExactly(tuple("Ida Holm", "President", "the Quay Lights Consortium"));
        assertThat(names(LETTER + "Yours sincerely,\n\nIda Holm President of the Quay Lights\nTom Pike"))
                .hasSize(2);
    }
}
