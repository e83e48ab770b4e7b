package org.undersigned.reading.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Signatory;
import org.undersigned.reading.ReadingResult;
import org.undersigned.testing.Seed;

/** Letters with a site's own words around them. */
class LetterUnwrapperTest {

    private static final String PROSE =
            "The trains that carried our neighbours for sixty years are late again, every day of the week.";
    private static final String MORE =
            "We have asked the company for a timetable that it can keep, and it has answered with silence.";

    private static Letter letter(ReadingResult reading) {
        return reading.letter().orElseThrow();
    }

    private static ReadingResult read(String... blocks) {
        return Seed.reading(String.join("\n\n", blocks) + "\n", null);
    }

    private static List<String> paragraphs(ReadingResult reading) {
        return letter(reading).paragraphs().map(Paragraph::text).toList();
    }

    private static List<String> names(ReadingResult reading) {
        return letter(reading).signatories().stream().map(Signatory::text).toList();
    }

    private static void saysWhatIsLeftOut(ReadingResult reading, String words) {
        assertThat(reading.findings())
                .filteredOn(finding -> finding.code() == FindingCode.WORDS_LEFT_OUT)
                .extracting(Finding::message)
                .anyMatch(message -> message.contains(words));
    }

    @Test
    void aQuotedLetterIsTheLetter() {
        ReadingResult read = read(
                "There has never been a better time to write to the ministry, and this is what I wrote last night.",
                "> Dear Minister,\n>\n> " + PROSE + "\n>\n> Yours sincerely,\n>\n> Ana Ruiz",
                "Having read it again, I wish that I had mentioned the buses too, which are no better than this.");
        assertThat(letter(read).salutation()).isEqualTo("Dear Minister,");
        assertThat(paragraphs(read)).containsExactly(PROSE);
        assertThat(names(read)).containsExactly("Ana Ruiz");
        saysWhatIsLeftOut(read, "above the letter is left out: \"There has never");
        saysWhatIsLeftOut(read, "below the letter is left out: \"Having read it");
    }

    @Test
    void whatStandsAboveItsAnnouncementIsNotTheLetters() {
        ReadingResult read = read(
                "# Passengers call for an inquiry",
                "A number of passengers have called upon the ministry to look into the timetables of this year.",
                "The letter, signed by passengers of four lines, reads:",
                PROSE,
                MORE,
                "**Signed by:**  \nAna Ruiz  \nTomas Lind");
        assertThat(letter(read).title()).isEqualTo("Passengers call for an inquiry");
        assertThat(paragraphs(read)).containsExactly(PROSE, MORE);
        assertThat(names(read)).containsExactly("Ana Ruiz", "Tomas Lind");
        saysWhatIsLeftOut(read, "A number of passengers");
    }

    @Test
    void aLineThatOnlyEndsInTheLettersOfAnAnnouncementAnnouncesNothing() {
        ReadingResult read = read(
                "# On carpets",
                "A number of weavers have called upon the ministry to look into the carpets of this year.",
                "What we ask for is that nobody is sold a carpet of fewer than eighty threads:",
                PROSE,
                MORE,
                "**Signed by:**  \nAna Ruiz  \nTomas Lind");
        assertThat(paragraphs(read)).hasSize(4);
    }

    @Test
    void linksAboveAndBelowAreASites() {
        ReadingResult read = read(
                "- [What the new timetable means for you](https://site.example/a)\n"
                        + "- [All that we wrote about trains](https://site.example/b)",
                "---",
                PROSE,
                MORE,
                "---",
                "- [What the new timetable means for you](https://site.example/a)\n"
                        + "- [All that we wrote about trains](https://site.example/b)");
        assertThat(paragraphs(read)).containsExactly(PROSE, MORE);
        assertThat(names(read)).isEmpty();
    }

    @Test
    void whatASiteWritesBelowTheNamesEndsThem() {
        ReadingResult read = read(
                "Dear Minister,",
                PROSE,
                MORE,
                "Signed,",
                "The passengers of line nine",
                "**Are you a passenger and want to sign as well? [Please sign here](https://sign.example)**",
                "#### Dear passengers,",
                "We hear you, and we are sorry that we have been slow to answer your letter for so many weeks now.",
                "We are working hard to mend it, and will tell you more of what we have found out in the summer.",
                "—The Railways");
        assertThat(letter(read).closing()).isEqualTo("Signed,");
        assertThat(names(read)).containsExactly("The passengers of line nine");
        assertThat(paragraphs(read)).containsExactly(PROSE, MORE);
    }

    @Test
    void buttonsAndCreditsAreNobody() {
        ReadingResult read = read(
                "Dear Minister,",
                PROSE,
                "Thank you,  \nAna Ruiz",
                "[See the full list of signatures](https://sign.example)",
                "*Originally published in The Passenger*",
                "Photo: Tomas Lind",
                "Number of signatures: 0");
        assertThat(names(read)).containsExactly("Ana Ruiz");
    }

    @Test
    void aCallToSignAtTheEndIsNotTheLetters() {
        ReadingResult read = read(
                "Sehr geehrte Frau Ministerin,",
                "die Züge, mit denen unsere Nachbarn seit sechzig Jahren fahren, kommen jeden Tag zu spät.",
                "Um den Brief zu unterschreiben, schicken Sie uns bitte eine Nachricht mit Ihrem Namen.");
        assertThat(paragraphs(read)).hasSize(1);
        saysWhatIsLeftOut(read, "Um den Brief");
    }

    @Test
    void aQuotationThatHoldsMostOfTheWordsIsTheLetter() {
        ReadingResult read = read(
                "I wrote this to a friend who works there.",
                "> Tomas, " + PROSE + "\n>\n> " + MORE + "\n>\n> With best regards,\n>\n> Ana",
                "Enjoy it!");
        assertThat(paragraphs(read)).hasSize(2);
        assertThat(names(read)).containsExactly("Ana");
    }
}
