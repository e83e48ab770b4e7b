package org.undersigned.reading.structure.closer.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.testing.Seed;

/** Each way in which a list of signatories can begin. */
class CloserDetectorTest {

    private static final String PROSE =
            "Dear Minister,\n\nWe write to you because the trains that carried our neighbours"
                    + " for sixty years will no longer run.\n\n";
    private static final String NAMES = "Alpine Club\n\nFriends of Rivers\n\nRiver Workers Union\n";

    private static Letter read(String words) {
        return Seed.reading(words, null).letter().orElseThrow();
    }

    static Stream<Arguments> beginnings() {
        return Stream.of(
                Arguments.of("Yours sincerely,\n\n", "Yours sincerely,"),
                Arguments.of("Respectfully\n\n", "Respectfully"),
                Arguments.of("Signed,\n\n", "Signed,"),
                Arguments.of("In hope of better trains,\n\n", "In hope of better trains,"),
                Arguments.of("## Signatories\n\n", null),
                Arguments.of("Signatories:\n\n", null),
                Arguments.of("[Organizations]\n\n", null),
                Arguments.of("*Organizations:*\n\n", null),
                Arguments.of("", null));
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void theNamesBeginThere(String beginning, String closing) {
        Letter letter = read(PROSE + beginning + NAMES);
        assertThat(letter.signatories())
                .extracting(Signatory::text)
                .containsExactly("Alpine Club", "Friends of Rivers", "River Workers Union");
        assertThat(letter.closing()).isEqualTo(closing);
        assertThat(letter.paragraphs()).hasSize(1);
    }

    @Test
    void aSentenceThatIntroducesThemIsTheLetters() {
        Letter letter = read(PROSE + "This letter is signed by the following organizations:\n\n" + NAMES);
        assertThat(letter.signatories()).hasSize(3);
        assertThat(letter.paragraphs()).hasSize(2);
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("Alpine Club  \nFriends of Rivers  \nRiver Workers Union\n"),
                Arguments.of("Alpine Club<br>Friends of Rivers<br/>River Workers Union\n"),
                Arguments.of("Alpine Club\nFriends of Rivers\nRiver Workers Union\n"),
                Arguments.of("- Alpine Club\n- Friends of Rivers\n- River Workers Union\n"),
                Arguments.of("• Alpine Club\n• Friends of Rivers\n• River Workers Union\n"),
                Arguments.of("1. Alpine Club\n2. Friends of Rivers\n3. River Workers Union\n"),
                Arguments.of("1. Alpine Club\n\n1. Friends of Rivers\n\n1. River Workers Union\n"),
                Arguments.of("1) Alpine Club\n3) Friends of Rivers\n7) River Workers Union\n"),
                Arguments.of("| No. | Name |\n"
                        + "|---|---|\n"
                        + "| 1 | Alpine Club |\n"
                        + "| 2 | Friends of Rivers |\n"
                        + "| 3 | River Workers Union |\n"),
                Arguments.of("**First:**\n\nAlpine Club\n\n**Later:**\n\nFriends of Rivers\n\nRiver Workers Union\n"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theNamesStandInAnyForm(String names) {
        assertThat(read(PROSE + "Sincerely,\n\n" + names).signatories())
                .extracting(signatory -> signatory.naming().name())
                .containsExactly("Alpine Club", "Friends of Rivers", "River Workers Union");
    }

    static Stream<Arguments> formulas() {
        return Stream.of(
                Arguments.of("Estimada Ministra:\n\nLe escribimos porque los trenes llegan tarde.\n\n", "Atentamente,"),
                Arguments.of(
                        "Madame la Ministre,\n\nNous vous écrivons parce que les trains sont en retard.\n\n",
                        "Nous vous prions d'agréer, Madame la Ministre, l'expression de notre haute considération."),
                Arguments.of(
                        "Sehr geehrte Frau Ministerin,\n\nwir schreiben Ihnen, weil die Züge nicht fahren.\n\n",
                        "Mit freundlichen Grüßen"),
                Arguments.of(
                        "Senhora Ministra,\n\nEscrevemos porque os comboios não chegam a horas.\n\n",
                        "Com os melhores cumprimentos,"),
                Arguments.of(
                        "Gentile Ministra,\n\nLe scriviamo perché i treni non arrivano in orario.\n\n",
                        "Distinti saluti,"),
                Arguments.of(
                        "Уважаемая госпожа министр!\n\nМы пишем вам, потому что поезда не ходят.\n\n", "С уважением,"));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void aClosingEndsTheLetterInEachLanguage(String letter, String closing) {
        Letter read = read(letter + closing + "\n\nAna Ruiz\n\nTomas Lind\n");
        assertThat(read.closing()).isEqualTo(closing);
        assertThat(read.signatories()).extracting(Signatory::text).containsExactly("Ana Ruiz", "Tomas Lind");
        assertThat(read.paragraphs()).hasSize(1);
    }

    static Stream<Arguments> afterwords() {
        return Stream.of(
                Arguments.of("Cc: Maria Ahmed, UNCTAD\n"),
                Arguments.of("Media contact: Ana Ruiz, press officer\n"),
                Arguments.of("Affiliations are given for identification purposes only.\n"),
                Arguments.of("![logo](https://logo.example/a.png)\n"),
                Arguments.of("[Add your name](https://sign.example)\n"),
                Arguments.of("## Notes\n\n[1] The timetable of 2019.\n"));
    }

    @ParameterizedTest
    @MethodSource("afterwords")
    void theListEndsBeforeWhatIsNoName(String afterword) {
        assertThat(read(PROSE + "Sincerely,\n\n" + NAMES + "\n" + afterword).signatories())
                .hasSize(3);
    }

    @Test
    void bulletsBehindWeTheUndersignedAreNames() {
        Letter letter = read(PROSE + "We, the undersigned, urge you to let them run.\n\n"
                + "- **Ana Ruiz**, lawyer\n"
                + "- **Tomas Lind**, Director, Alpine Club\n"
                + "- **Eve Okafor AO**\n"
                + "- **Jo Haas**, writer and filmmaker\n"
                + "- **Dr Lea Bonn**\n\n"
                + "[See the full list](https://sign.example)\n");
        assertThat(letter.signatories()).hasSize(5);
        assertThat(letter.paragraphs()).hasSize(2);
    }

    @Test
    void bulletsThatAskAreNone() {
        Letter letter =
                read(PROSE + "We, the undersigned, ask you:\n\n- Let the trains run again\n- Ask those who ride\n"
                        + "- Tell us the reasons\n- Keep the small stations\n- Answer this letter\n");
        assertThat(letter.signatories()).isEmpty();
        assertThat(letter.paragraphs()).hasSize(7);
    }

    @Test
    void aGlossaryBelowARuleIsNobody() {
        assertThat(read(PROSE + "Signed,\n\n- Ana Ruiz *former RWU*\n- Tomas Lind *AC*\n\n***\n\n"
                                + "- *RWU*: River Workers Union\n- *AC*: Alpine Club\n")
                        .signatories())
                .hasSize(2);
    }

    @Test
    void aPostscriptIsNobody() {
        assertThat(read(PROSE
                                + "With cordial greetings,\n\n"
                                + "Ana Ruiz\n\n"
                                + "P.S. Minister, you may reach me at the station.\n")
                        .signatories())
                .extracting(Signatory::text)
                .containsExactly("Ana Ruiz");
    }

    @Test
    void theListsOwnHeadingGoesBeforeASentenceWithAColon() {
        Letter letter = Seed.reading(
                        "Sehr geehrte Frau Ministerin,\n\nals Unterzeichner*innen dieses Briefes fordern wir:\n\n"
                                + "- Eine Abschaffung der Zuschläge\n- Die Einführung von Nachtzügen\n- Mehr Raum\n\n"
                                + "# Unterzeichner*innen\n\n## Vereine\n\n- Freunde der Bahn\n- Alpenverein\n",
                        null)
                .letter()
                .orElseThrow();
        assertThat(letter.signatories()).extracting(Signatory::text).containsExactly("Freunde der Bahn", "Alpenverein");
    }

    @Test
    void namesMayBePartedByCommas() {
        Letter letter =
                read(PROSE + "Signed by:\n\nAlpine Club, Ana Ruiz, Friends of Rivers, River Workers Union (RWU),"
                        + " Union of Fishers and Crofters, Tomas Lind, D64 – Centre for Trains\n");
        assertThat(letter.signatories()).hasSize(7);
        assertThat(letter.paragraphs()).hasSize(1);
    }

    @Test
    void aLabelMaySayHowTheyAreSorted() {
        assertThat(read(PROSE + "**Signatories (in alphabetical order):**\n\n" + NAMES)
                        .signatories())
                .hasSize(3);
    }

    @Test
    void thanksAboveTheLettersWordsEndNothing() {
        Letter letter =
                read("Thank you for reading on!\n\nThis is the text:\n\n" + PROSE.substring(16) + PROSE.substring(16));
        assertThat(letter.signatories()).isEmpty();
        assertThat(letter.paragraphs()).hasSizeGreaterThanOrEqualTo(2);
    }
}
