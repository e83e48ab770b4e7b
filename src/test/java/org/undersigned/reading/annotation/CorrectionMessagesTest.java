package org.undersigned.reading.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.SourceStretch;
import org.undersigned.reading.ReadingResult;
import org.undersigned.testing.Seed;

/** What a correction settles is not doubted any more, and a quote that is not enough says what is missing. */
class CorrectionMessagesTest {

    private static final String LETTER = """
        | To | Copy |
        |---|---|
        | Head of Education Ines Holt | Union of Teachers |

        Dear Sir
        or Madam,

        Bring back the train to Brask. Half of the pumps stand still, and the trains are old.

        Yours, Wilma Trost
        (with Hugo Trost, Lindau)

        Lena Berg
        Brask
        """;

    private static List<Finding> findings(String yaml) {
        return Seed.reading(LETTER, yaml).findings();
    }

    private static Letter read(String yaml) {
        return Seed.accepted(LETTER, yaml).letter().orElseThrow();
    }

    private static void assertHint(String yaml, String hint) {
        assertThat(findings(yaml)).extracting(Finding::hint).anySatisfy(one -> assertThat(one)
                .contains(hint));
    }

    @Test
    void whatIsStatedOrRemovedIsNotDoubted() {
        assertThat(findings("")).extracting(Finding::code).contains(FindingCode.DATE_MISSING);
        assertThat(findings("date: null")).extracting(Finding::code).doesNotContain(FindingCode.DATE_MISSING);
        assertThat(findings("date: 2030")).extracting(Finding::code).doesNotContain(FindingCode.DATE_UNCERTAIN);
        assertThat(findings("")).extracting(Finding::message).anyMatch(message -> message.contains("\"Copy\""));
        assertThat(findings("structure: [{quote: Copy, kind: left-out}]"))
                .extracting(Finding::code)
                .doesNotContain(FindingCode.RECIPIENTS_UNCERTAIN);
    }

    /** Whichever way the publisher says who is meant, nothing of the name is doubted. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "structure: [{quote: \"Ana Maria Weber Holm, nurse\", kind: signatory}]",
                "structure: [{quote: Ana Maria, to: nurse, kind: signatory}]",
                "signatories: [{quote: Ana Maria, name: Ana Maria Weber Holm}]",
                "signatories: [{quote: Ana Maria, ignore: true}]",
            })
    void aNameOnTwoLinesThatIsDecidedIsNotDoubted(String yaml) {
        String letter =
                "Dear Mayor,\n\nStop.\n\nSincerely,\n\n- Ana Maria\n  Weber Holm, nurse\n- Luis Paz\n- Eva Roe\n- Bo Li\n";
        assertThat(Seed.reading(letter, "").findings())
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("may be the rest of the name"));
        assertThat(Seed.reading(letter, yaml).findings())
                .extracting(Finding::message)
                .noneMatch(message -> message.contains("may be the rest of the name"));
        assertThat(Seed.reading(letter, "signatories: [{quote: Luis Paz, name: Luis}]")
                        .findings())
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("may be the rest of the name"));
    }

    /** Words among the names that the publisher leaves out are no doubt; it is still said that they are left out. */
    @Test
    void whatIsStatedToBeLeftOutIsNoDoubt() {
        String letter =
                "Dear Mayor,\n\nStop.\n\nSincerely,\n\n- Ana Ruiz\n- Luis Paz\n\nHarbour Holm\n\n- Eva Roe\n- Bo Li\n";
        for (String words : List.of("Luis Paz", "Harbour Holm")) {
            ReadingResult reading = Seed.reading(letter, "structure: [{quote: %s, kind: left-out}]".formatted(words));
            assertThat(reading.findings())
                    .extracting(Finding::code)
                    .contains(FindingCode.WORDS_LEFT_OUT)
                    .doesNotContain(FindingCode.LINE_NOT_UNDERSTOOD);
            assertThat(reading.account().stretches())
                    .extracting(SourceStretch::finding)
                    .contains(FindingCode.WORDS_LEFT_OUT)
                    .doesNotContain(FindingCode.LINE_NOT_UNDERSTOOD);
        }
    }

    /** A letter to nobody, or that nobody signed, can be stated; and where a list begins or ends. */
    @Test
    void whatTheLetterDoesNotHaveCanBeStated() {
        String letter =
                "# Keep the pier\n\nWe ask you to keep it.\n\nHarbour Friends\n\nSigned by:\n\n- Ana Ruiz\n- Luis Paz\n- Eva Roe,\n";
        assertThat(Seed.reading(letter, "").findings())
                .extracting(Finding::code)
                .contains(FindingCode.RECIPIENTS_MISSING);
        assertThat(Seed.reading(letter, "recipients: []").findings())
                .extracting(Finding::code)
                .doesNotContain(FindingCode.RECIPIENTS_MISSING);
        assertThat(Seed.reading(letter, "").findings())
                .extracting(Finding::message)
                .anyMatch(message -> message.endsWith("above the list may belong to it"));
        assertThat(Seed.reading(letter, "list: {first: Ana Ruiz}").findings())
                .extracting(Finding::message)
                .noneMatch(message -> message.endsWith("above the list may belong to it"));
    }

    @Test
    void aNameThatIsKeptOnceIsNotTwice() {
        String twice = "Dear Mayor,\n\nStop.\n\nSincerely,\n\n- Ana Ruiz\n- Luis Paz\n- Ana Ruiz\n";
        assertThat(Seed.reading(twice, "").findings())
                .extracting(Finding::code)
                .contains(FindingCode.SIGNATORY_DUPLICATED);
        assertThat(Seed.reading(twice, "signatories: [{quote: Ana Ruiz, occurrence: 2, ignore: true}]")
                        .findings())
                .extracting(Finding::code)
                .doesNotContain(FindingCode.SIGNATORY_DUPLICATED);
    }

    /** They are read as the closing, and the first of them as a signatory, too. */
    @Test
    void wordsThatTheFileHasOnceAreTakenOutOfAllParts() {
        Letter letter = read("structure: [{quote: Wilma Trost, kind: signatory}]");
        assertThat(letter.signatories()).extracting(Signatory::text).containsOnlyOnce("Wilma Trost");
        assertThat(letter.text().toString()).containsOnlyOnce("Wilma");
    }

    @Test
    void cellsOfARowKeepTheirOrder() {
        Letter letter = read("structure: [{quote: Head of Education Ines Holt, kind: recipient},"
                + " {quote: Union of Teachers, kind: recipient}, {quote: Copy, kind: left-out}]");
        assertThat(letter.recipients())
                .extracting(Recipient::text)
                .containsSubsequence("Head of Education Ines Holt", "Union of Teachers");
    }

    @Test
    void aStatedRecipientHasNameAndOffice() {
        Letter letter = read("structure: [{quote: Head of Education Ines Holt, kind: recipient}]");
        assertThat(letter.recipients())
                .filteredOn(recipient -> recipient.text().equals("Head of Education Ines Holt"))
                .singleElement()
                .satisfies(recipient -> {
                    assertThat(recipient.name()).isEqualTo("Ines Holt");
                    assertThat(recipient.office()).isEqualTo("Head of Education");
                });
    }

    @Test
    void anAddedPartThatOverlapsOneThatIsReadIsDoubted() {
        String letter = "Dear Mayor,\n\nThe ferry was cancelled on 36 days of this year.\n\nSincerely,\n\nAna Ruiz\n";
        String added = "statistics: [{quote: on 36 days of this year, add: true, value: 36, unit: day}";
        assertThat(Seed.reading(letter, added + "]").findings())
                .filteredOn(finding -> finding.code() == FindingCode.CORRECTIONS_CONFLICT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("overlaps \"36 days of this year\""));
        ReadingResult removed = Seed.reading(letter, added + ", {quote: 36 days of this year, ignore: true}]");
        assertThat(removed.findings()).extracting(Finding::code).doesNotContain(FindingCode.CORRECTIONS_CONFLICT);
        assertThat(removed.letter().orElseThrow().statistics()).hasSize(1);
    }

    /** One finding for an entry, whatever is in its words. */
    @Test
    void numbersAmongWordsThatAreLeftOutDivideThemNot() {
        String letter =
                "Dear Mayor,\n\nKeep the ferry. Page 3 of 14 of the file 27 was printed.\n\nSincerely,\n\nAna Ruiz\n";
        String yaml = "structure: [{quote: Page 3 of 14 of the file 27 was printed., kind: left-out}]";
        assertThat(Seed.reading(letter, yaml).findings())
                .filteredOn(finding -> finding.code() == FindingCode.WORDS_LEFT_OUT)
                .hasSize(1);
    }

    @Test
    void aQuoteInsideOfAWordIsDoubtedIfItIsAWordElsewhere() {
        assertThat(findings("structure: [{quote: and, occurrence: 1, kind: left-out}]"))
                .filteredOn(finding -> finding.code() == FindingCode.QUOTE_IN_WORD)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("\"stand\""));
        assertThat(findings("structure: [{quote: and, occurrence: 2, kind: left-out}]"))
                .extracting(Finding::code)
                .doesNotContain(FindingCode.QUOTE_IN_WORD);
        assertThat(findings("structure: [{quote: ducation Ines, kind: left-out}]"))
                .extracting(Finding::code)
                .doesNotContain(FindingCode.QUOTE_IN_WORD);
    }

    /** "Brask" is a word of the body, too. */
    @Test
    void aQuoteIsOfTheOnlyPartThatHasIt() {
        Letter letter = read("structure: [{quote: Lena Berg, kind: signatory}, {quote: Brask, occurrence: 2, kind:"
                + " signatory}]\nsignatories: [{quote: Brask, ignore: true}]");
        assertThat(letter.signatories()).extracting(Signatory::text).doesNotContain("Brask");
        assertHint(
                "structure: [{quote: Lena Berg, kind: signatory}, {quote: Brask, occurrence: 2, kind: signatory}]\n"
                        + "signatories: [{quote: Brask, occurrence: 1, ignore: true}]",
                "Occurrence 2");
    }

    @Test
    void hintsSayWhatToDo() {
        assertHint("recipients: [{quote: Sir, add: true}]", "under \"structure\"");
        assertHint("statistics: [{quote: Lindau, add: true, value: 1}]", "words of a paragraph");
        assertHint("structure:\n  - {quote: old [1], kind: item}", "quotation marks");
    }
}
