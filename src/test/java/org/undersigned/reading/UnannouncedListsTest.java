package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.testing.Seed;

/** Lists of signatories without a closing or a label: where they begin and end, and what is none. */
class UnannouncedListsTest {

    private static final String PROSE =
            "Dear Mayor,\n\nWe ask you to reopen the swimming lake before the summer begins,"
                    + " because the children of the valley have learned to swim in it for sixty years.\n\n";

    private static final String GROUPS = "Lake Watch Alliance  \nAnglers of Karsk  \nVale Rowing Club  \n"
            + "Swimmers Network  \nFriends of the Old Pier  \nNorth Shore Association\n\n";

    private static ReadingResult read(String end) {
        return Seed.reading(PROSE + end, null);
    }

    private static List<String> names(ReadingResult reading) {
        return reading.letter().map(Letter::signatories).orElseThrow().stream()
                .map(one -> one.naming().name())
                .toList();
    }

    private static List<FindingCode> codes(ReadingResult reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    @Test
    void linesOfOrganizationsAreAList() {
        ReadingResult reading = read(GROUPS + "Further words about the lake: https://lake.example\n");
        assertThat(names(reading)).hasSize(6).startsWith("Lake Watch Alliance").endsWith("North Shore Association");
        assertThat(codes(reading)).doesNotContain(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void linesOfPersonsAboveTheLinksOfAPageAreAList() {
        ReadingResult reading = read("*Ana Ruiz, teacher  \nTom Lind, Blue Herons  \nEva Holm, Night Boats  \n"
                + "Max Orth, Director of Lanterns  \nLea Brandt, Shoreline  \nUgo Neri, baker*\n\n"
                + "More reading:  \n<https://lake.example/1>  \n<https://lake.example/2>\n");
        assertThat(names(reading))
                .containsExactly("Ana Ruiz", "Tom Lind", "Eva Holm", "Max Orth", "Lea Brandt", "Ugo Neri");
        assertThat(codes(reading)).doesNotContain(FindingCode.LINE_NOT_UNDERSTOOD);
    }

    @Test
    void aListMayBeginInTheMiddleOfAParagraph() {
        String letter =
                "The lake is closed, and nobody has told us why the gates were shut in the spring of this year.  \n"
                        + "We want to swim again, and so do the children whom we have taught to swim for sixty years.  \n"
                        + "This call is signed by:  \n"
                        + "Lake Watch Alliance, Karsk.  \n"
                        + "Rowing Club of the Vale, Karsk.  \n"
                        + "Swimmers Network, Upper Vale.  \n"
                        + "Anglers Association, Karsk.  \n"
                        + "Ana Ruiz, teacher, Karsk.\n";
        assertThat(names(Seed.reading(letter, null))).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"28 comments", "Comments (3)", "1 reply"})
    void readersCommentsBelowALetterSignNothing(String head) {
        ReadingResult reading =
                read("Ana Ruiz, teacher  \nTom Lind, baker  \nEva Holm, nurse  \nMax Orth, painter\n\n##### "
                        + head
                        + "\n\n###### Ugo Neri\n\n29 July 2031\n\nI swam there as a child, and I never saw a fish.\n\n"
                        + "###### Lea Brandt\n\nGood letter!\n");
        assertThat(names(reading)).containsExactly("Ana Ruiz", "Tom Lind", "Eva Holm", "Max Orth");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Sehr geehrte Frau Bürgermeisterin,|wir bitten Sie, den Badesee vor dem Sommer wieder zu öffnen.|12"
                        + " Kommentare",
                "es|Estimada alcaldesa:|Le pedimos que abra el lago antes del verano que viene.|12 comentarios",
                "fr|Madame la Maire,|Nous vous demandons de rouvrir le lac avant le début de l'été.|12 commentaires",
                "it|Gentile sindaca,|Le chiediamo di riaprire il lago prima dell'inizio dell'estate.|12 commenti",
                "pt|Senhora Presidente,|Pedimos que reabra o lago antes do começo do verão.|12 comentários",
                "ru|Уважаемая Анна Сергеевна!|Просим вас открыть озеро до начала лета для всех.|12 комментариев"
            })
    void commentsHaveAHeadInEachLanguage(String language, String greeting, String prose, String head) {
        String letter = "---\nlang: " + language + "\n---\n" + greeting + "\n\n" + prose
                + "\n\nAna Ruiz  \nTom Lind  \nEva Holm  \nMax Orth\n\n## " + head + "\n\nUgo Neri\n\nLea Brandt\n";
        assertThat(names(Seed.reading(letter, null))).containsExactly("Ana Ruiz", "Tom Lind", "Eva Holm", "Max Orth");
    }

    @Test
    void aParagraphThatListsTownsIsAListInDoubt() {
        ReadingResult reading =
                read("Open the lake!\n\nThe Lake Watch Chapters Karsk, Ostrand, Vale, Lindholm, Brenna,\n"
                        + "Torsk, Upper Hale and Norvik.\n");
        assertThat(names(reading)).hasSize(8).contains("Ostrand", "Upper Hale", "Norvik");
        assertThat(codes(reading)).contains(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void aLabelLetsNamesInSmallLettersAndBracketsPass() {
        ReadingResult reading = read("Signatories: Lake watch and shore, Anglers (Karsk, Vale), Night boats of Ostrand,"
                + " Old pier, Rowing together, Ana Ruiz (member of the council for the harbour and the shore).\n");
        assertThat(names(reading)).hasSize(6).contains("Lake watch and shore", "Old pier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Further reading\n\n"
                        + "- Ana Ruiz, The Lake\n"
                        + "- Tom Lind, The Shore\n"
                        + "- Eva Holm, The Pier\n"
                        + "- Max Orth, Boats\n",
                "Open the lake.  \nOpen the pier.  \nOpen the gates.  \nLet us swim!\n",
                "Photos: Ana Ruiz, Tom Lind, Eva Holm, Max Orth, Lea Brandt, Ugo Neri\n",
                "Peace, bread, work, water, light, swimming for everyone who lives here!\n"
            })
    void linesOfOtherThingsAreNoList(String end) {
        assertThat(names(read(end))).isEmpty();
    }

    private static ReadingResult readBelow(String byline) {
        return Seed.reading(
                "**" + byline + "**\n\n"
                        + "We ask you to reopen the lake, because the children of the valley learned to swim in it.\n\n"
                        + "The gates were shut in the spring, and nobody has told us why they have to stay shut.\n",
                null);
    }

    @Test
    void namesAboveTheLetterSignItIfNobodySignsBelow() {
        ReadingResult reading = readBelow("Ana Ruiz, Tom Lind and Eva Holm, on behalf of the Lake Watch");
        assertThat(names(reading)).containsExactly("Ana Ruiz", "Tom Lind", "Eva Holm");
        assertThat(codes(reading)).doesNotContain(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void twoNamesAboveTheLetterMayHaveWrittenThePage() {
        ReadingResult reading = readBelow("Ana Ruiz and Tom Lind");
        assertThat(names(reading)).containsExactly("Ana Ruiz", "Tom Lind");
        assertThat(codes(reading)).contains(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void namesAboveASignedLetterDoNotSignIt() {
        ReadingResult reading = Seed.reading(
                "Ana Ruiz, Tom Lind and Eva Holm\n\nDear Mayor,\n\nWe ask you to reopen the lake before the summer.\n\n"
                        + "Yours sincerely,\n\nMax Orth\n",
                null);
        assertThat(names(reading)).containsExactly("Max Orth");
    }
}
