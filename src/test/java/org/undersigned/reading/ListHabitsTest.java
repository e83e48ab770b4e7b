package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** Habits of lists: what dashes, bars, brackets and years mean in most lines, and where lists stand. */
class ListHabitsTest {

    private static final String PROSE = "The pier has been closed since the last flood, and the boats lie in the open."
            + " We ask you to mend it before the winter comes, as the town had promised us.\n\n"
            + "The fishermen of the bay have nowhere to land, and the ferry does not run any more.\n\n";

    private static final String LETTER = "# Open letter to the Mayor\n\nDear Mayor,\n\n" + PROSE;

    private static ReadingResult read(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new LetterReader().read(new LetterFiles(null, new SourceFile(name, bytes), null, null));
    }

    private static List<Signatory> signed(String text) {
        return read("letter.md", text).letter().orElseThrow().signatories();
    }

    private static List<String> names(String text) {
        return signed(text).stream().map(one -> one.naming().name()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {" - ", " – ", " | ", ": ", " · "})
    void readsPlacesBehindTheMarkThatMostLinesHave(String mark) {
        String list = String.join(
                "\n",
                "Lamp Watch" + mark + "Norway",
                "gulls united" + mark + "Chile",
                "Quay Institute (QI)" + mark + "Global",
                "Slow Oven" + mark + "US",
                "Free Nets" + mark + "France");
        assertThat(signed(LETTER + "Signed by:\n\n" + list + "\n"))
                .extracting(one -> one.naming().name(), Signatory::place)
                .containsExactly(
                        tuple("Lamp Watch", "Norway"),
                        tuple("gulls united", "Chile"),
                        tuple("Quay Institute", "Global"),
                        tuple("Slow Oven", "US"),
                        tuple("Free Nets", "France"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Holm, President – Quay Union / Tom Pike, Chair – Lamp Society / Ana Sol, Te Kaha – Bay Trust",
                "Ida Holm - President, Quay Union / Tom Pike - Chair / Ana Sol - Bay Trust",
                "Ida Holm '81 / Tom Pike ’79, Chair of the Quay Union / Ana Sol BA '02",
                "Ida Holm ‘81/‘83 / Tom Pike '79, teacher / Ana Sol '02, nurse",
                "Ida Holm | President | Quay Union / Tom Pike | Chair | Lamp Society / Ana Sol | Nurse | Bay Trust"
            })
    void endsNamesWhereMostLinesEndThem(String list) {
        assertThat(names(LETTER + "Yours sincerely,\n\n" + list.replace(" / ", "\n\n")))
                .containsExactly("Ida Holm", "Tom Pike", "Ana Sol");
    }

    @Test
    void readsBracketsThatSayWhatEachNameIs() {
        assertThat(signed(LETTER + "Signed by:\n\n- Gullwing (cultural association)\n- Nets (network of cooks)\n"
                        + "- Slow Oven (informal group)\n- Open Quay (party)\n- Lamps (reading circle)\n"
                        + "- Bay Forum for Boats (BFB)\n"))
                .extracting(one -> one.naming().name(), Signatory::affiliation)
                .contains(tuple("Gullwing", "cultural association"), tuple("Lamps", "reading circle"))
                .contains(tuple("Bay Forum for Boats", null));
    }

    @Test
    void readsEachGroupByItsOwnHabit() {
        String organizations = "Lamp Watch, Norway\nSlow Oven, Chile\nFree Nets, Spain\nGullwing, Upper Coast\n"
                + "Open Quay, France\nMill Trust, Italy\nFish Aid, Peru\nBoat Folk, Kenya\n";
        String persons = "Ida Holm, nurse\nTom Pike, teacher\nAna Sol, judge\nEva Berg, poet\nJon Rud, chemist\n"
                + "Mia Lund, singer\nOle Vik, lawyer\nRut Dahl, author\n";
        assertThat(signed(LETTER + "Signed by:\n\n**Organisations**\n\n" + organizations + "\n**Individuals**\n\n"
                        + persons))
                .extracting(one -> one.naming().name())
                .hasSize(16)
                .contains("Gullwing", "Ida Holm", "Rut Dahl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Women for Peace", "Kinder für Frieden", "Libres por Chile", "Unis pour Demain"})
    void keepsPrepositionsInsideNames(String name) {
        assertThat(names(LETTER + "Signed by:\n\n- " + name + "\n- Quay Union\n- Lamp Society\n"))
                .containsExactly(name, "Quay Union", "Lamp Society");
    }

    @Test
    void readsForWhomAPersonSigns() {
        assertThat(signed(LETTER
                        + "Yours sincerely,\n\nIda Holm for the Quay Union\nTom Pike, on behalf of the ferrymen\n"))
                .extracting(one -> one.naming().name(), Signatory::onBehalfOf)
                .containsExactly(tuple("Ida Holm", "Quay Union"), tuple("Tom Pike", "ferrymen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> %s\n"
                        + ">\n"
                        + "> Sincerely,\n\n"
                        + "| Organisations |\n"
                        + "|---|\n"
                        + "| Lamp Watch |\n"
                        + "| Quay Union |\n"
                        + "| Mill Trust |\n"
                        + "| Slow Oven |\n\n"
                        + "### Documents\n\n"
                        + "1. The letter as a file\n",
                "> %s\n"
                        + ">\n"
                        + "> 1. Mend the pier.\n"
                        + "> 2. Pay the ferry.\n"
                        + ">\n"
                        + "> We wait for your answer until the spring.\n"
                        + ">\n"
                        + "> Signed,\n\n"
                        + "Lamp Watch\n\n"
                        + "Quay Union\n\n"
                        + "Mill Trust\n\n"
                        + "Slow Oven Society\n"
            })
    void findsTheListBelowAQuotedLetter(String quoted) {
        String body = "Dear Mayor,\n>\n> " + PROSE.strip().replace("\n\n", "\n>\n> ");
        String text = "# The harbour\n\nWe wrote a letter with others this week, and print it here.\n\n"
                + quoted.formatted(body);
        assertThat(names(text)).hasSize(4).contains("Lamp Watch", "Mill Trust");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Signatories", "## Firmatari", "**Unterzeichnende**", "## Organizaciones firmantes"})
    void knowsLabelsInAnotherLanguageThanTheLetter(String label) {
        String lettre =
                "# Lettre ouverte au maire\n\nMonsieur le Maire,\n\nLe quai est fermé depuis la dernière crue, et les"
                        + " bateaux sont dehors. Nous vous demandons de le réparer avant l'hiver.\n\n";
        assertThat(names(lettre + label + "\n\nIda Holm\n\nTom Pike\n\nAna Sol\n\nLamp Watch\n"))
                .containsExactly("Ida Holm", "Tom Pike", "Ana Sol", "Lamp Watch");
    }

    @Test
    void closesTheLabelWhoseMarksAreOnTwoLines() {
        assertThat(names(LETTER
                        + "**The undersigned groups,  \n** Lamp Watch  \nQuay Union (QU)  \nGulls  \nMill Trust"))
                .containsExactly("Lamp Watch", "Quay Union", "Gulls", "Mill Trust");
    }

    @Test
    void splitsItemsWhoseNumbersRanTogether() {
        assertThat(names(LETTER
                        + "Signed by:\n\n1. Lamp Watch\n\n2. Quay Union 3. Mill Trust 4. Slow Oven\n\n5. Gulls\n"))
                .containsExactly("Lamp Watch", "Quay Union", "Mill Trust", "Slow Oven", "Gulls");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Holm – Chair of the Quay Union, Tom Pike – Head of Lamp Watch, Ana Sol - poet, Eva Berg – Mill"
                        + " Trust, Jon Rud – nurse at the Bay Clinic, Mia Lund, Ole Vik – judge",
                "Ida Holm (Quay Union, Karsk), Tom Pike (Lamp Watch), Ana Sol (poet), Eva Berg (Mill Trust),"
                        + " Jon Rud (nurse), Mia Lund (Bay Clinic) and Ole Vik (judge)."
            })
    void readsPersonsWithWordsAboutThemInOneLine(String line) {
        assertThat(names(LETTER + "_" + line + "_\n"))
                .containsExactly("Ida Holm", "Tom Pike", "Ana Sol", "Eva Berg", "Jon Rud", "Mia Lund", "Ole Vik");
    }

    @Test
    void readsSeveralPersonsAboveALabelOfCopies() {
        assertThat(names(LETTER
                        + "Yours sincerely,\n\nIda Holm, Tom Pike, Ana Sol\n\n**Groups in copy of this letter:**\n\n"
                        + "- Lamp Watch\n- Quay Union\n- Mill Trust\n- Slow Oven\n"))
                .startsWith("Ida Holm", "Tom Pike", "Ana Sol");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Holm\nSecretary of the QBU",
                "Ida Holm\n\nFacilitator, Network of Quays\nIn the bay",
                "Ida Holm\nVerein der Freunde des Hafens e. V."
            })
    void joinsARoleOrOrganizationToThePersonAboveIt(String signature) {
        assertThat(names(LETTER + "Yours sincerely,\n\n" + signature + "\n"))
                .startsWith("Ida Holm")
                .hasSizeLessThan(3);
    }

    @Test
    void doubtsAnOrganizationThatMaySignItself() {
        ReadingResult reading = read("letter.md", LETTER + "Yours sincerely,\n\nIda Holm\nAssociation of Old Boats\n");
        assertThat(reading.letter().orElseThrow().signatories()).hasSize(1);
        assertThat(reading.findings()).anyMatch(finding -> finding.code() == FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void readsThePersonBehindTheOrganization() {
        assertThat(signed(LETTER + "With best regards from all of us,\n\nfor the Society of Lamps Ida Holm\n\n"
                        + "for the Union of Quays\nTom Pike\n"))
                .extracting(one -> one.naming().name())
                .containsExactly("Ida Holm", "Tom Pike");
    }

    @Test
    void endsTheListAtAQuotedMail() {
        assertThat(names(LETTER
                        + "Kind regards,\n\n"
                        + "Ida Holm\n\n"
                        + "On Monday Tom Pike wrote:\n\n"
                        + "> Dear Ida\n"
                        + ">\n"
                        + "> I would like to read what you have written before I sign it, since the"
                        + " last one went wrong.\n"
                        + ">\n"
                        + "> Tom\n"))
                .containsExactly("Ida Holm");
    }

    @Test
    void readsTheSignatureBelowTheDashesOfAMail() {
        assertThat(names(LETTER + "-- \nIda Holm\nSpeaker of the Quay Union\nhttps://quay.example/\n"))
                .containsExactly("Ida Holm");
    }

    @Test
    void keepsTheTextAboveALineOfDashes() {
        assertThat(names(LETTER + "Signed by:\n\nIda Holm\nTom Pike\n\n-------- end of message --------\n"))
                .contains("Ida Holm", "Tom Pike");
    }

    @Test
    void readsCardsOfThreeLines() {
        String cards = "Ida Holm\nTeacher\nBay School\n\nTom Pike\nCollege of Nets\nKarsk University\n\n"
                + "Ana Sol\nChair\nLamp Society\n\nEva Berg\nDepartment of Tides\nKarsk University\n";
        assertThat(names(LETTER + "Signed by:\n\n" + cards))
                .containsExactly("Ida Holm", "Tom Pike", "Ana Sol", "Eva Berg");
    }

    @Test
    void readsNamesThatAreLinksSideBySide() {
        StringBuilder links = new StringBuilder("<h2>Signatories</h2><div>");
        for (String name :
                List.of("Ida Holm", "Tom Pike", "Ana Sol", "Eva Berg", "Jon Rud", "Mia Lund", "Ole Vik", "Rut Dahl")) {
            links.append("<a href=\"\">").append(name).append("</a> ");
        }
        String page = "<html><body><h1>Open letter to the Mayor</h1><p>Dear Mayor,</p><p>"
                + PROSE.strip().replace("\n\n", "</p><p>") + "</p>" + links + "</div></body></html>";
        assertThat(read("letter.html", page).letter().orElseThrow().signatories())
                .extracting(one -> one.naming().name())
                .hasSize(8)
                .contains("Ida Holm", "Rut Dahl");
    }
}
