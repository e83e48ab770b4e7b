package org.undersigned.reading.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.testing.Seed;

/** Who signs is doubted if the last paragraphs may name them, or a role may be another person. */
class MisreadSignaturesTest {

    private static final String LETTER = """
            # Open letter about the ferry

            12 May 2031

            Dear Mayor,

            We ask you to run the ferry every evening of the week. The bridge has been closed since the storm.
            """;

    private static List<String> doubts(String end) {
        return Seed.reading(LETTER + "\n" + end.replace(" / ", "\n\n").replace(" + ", "\n") + "\n", null)
                .findings()
                .stream()
                .filter(finding -> finding.code() == FindingCode.SIGNATORY_UNCERTAIN)
                .map(Finding::message)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Mara Lindqvist, Tom Berg and Ana Ruiz for the “Committee for the Evening Ferry to Vestby”)",
                "(Mara Lindqvist , Tom Berg , Ana Ruiz of the Quay Club.)",
                "On behalf of the Members, Lantern Guild Union of Vestby Harbour, or Gilda delle Lanterne.",
            })
    void doubtsNamesInTheLastParagraphs(String end) {
        assertThat(doubts(end)).anyMatch(message -> message.contains("may name who signs"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sincerely, / Mara Lindqvist",
                "Attachment: Evening Ferry Report of the Quay Club / Sincerely, / Mara Lindqvist",
                "(This letter is also published by the Vestby Herald.)",
                "In support of Evening Ferries and Night Boats:",
                "< Main Page",
                "The Lantern Guild Union and the Quay Club stand with Vestby Harbour.",
                "See https://lanterns.example Evening Ferry Report Mara Lindqvist",
            })
    void doesNotDoubtOtherLastParagraphs(String end) {
        assertThat(doubts(end)).noneMatch(message -> message.contains("may name who signs"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sincerely, / Luis Paz + Ondine Bishop",
                "Sincerely, / Luis Paz / Ondine Bishop",
            })
    void doubtsARoleThatMayBeAPerson(String end) {
        assertThat(doubts(end)).anyMatch(message -> message.contains("is read as the role of"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Members of the council:',true", "'Trustees of the Quay Board:',true", "'Other signatories:',false",
        "'For the Quay Council:',false", "'Harbour pilots:',false", "'Council members:',false"
    })
    void doubtsNamesUnderALabelThatMayBeThoseWhoAreAsked(String label, boolean doubted) {
        List<String> found = doubts("Sincerely, / Mara Lindqvist + Tom Berg / " + label + " + Ana Ruiz + Luis Paz");
        assertThat(found.stream().anyMatch(message -> message.contains("to whom the letter is written")))
                .isEqualTo(doubted);
    }

    @ParameterizedTest
    @CsvSource({
        "Supported by the Quay Fund,true",
        "Endorsed by the Harbour Guild,true",
        "Supporters of the Quay,false",
        "The Quay Fund,false"
    })
    void doubtsALastNameThatBeginsAsALabel(String last, boolean doubted) {
        List<String> found = doubts("Sincerely, / Mara Lindqvist + Tom Berg + Ana Ruiz / " + last);
        assertThat(found.stream().anyMatch(message -> message.contains("does not look like one signatory")))
                .isEqualTo(doubted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Lindqvist – Chair Tom Berg – Treasurer Ana Ruiz – Secretary",
                "Sincerely, / Mara Lindqvist, Chair Tom Berg, Treasurer",
                "Sincerely, / THE MAYOR OF VESTBY Ana Ruiz + THE MAYOR OF OSTRAND Tom Berg + THE MAYOR OF PENWICK Jill Paz",
            })
    void doubtsRolesThatHoldPersons(String end) {
        assertThat(doubts(end)).anyMatch(message -> message.contains("may name several signatories"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sincerely, / Mara Lindqvist, Chair, Lantern Guild Union",
                "Sincerely, / Mara Lindqvist, Director Public Affairs, Lantern Guild Union",
                "Sincerely, / Mara Lindqvist – Chair – Lantern Guild Union + Tom Berg – Chair – Quay Club",
            })
    void doesNotDoubtRolesAndOrganizations(String end) {
        assertThat(doubts(end)).noneMatch(message -> message.contains("may name several signatories"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sincerely, / Luis Paz + Assistant Bishop",
                "Sincerely, / Luis Paz + Bishop of Vestby",
                "Sincerely, / Luis Paz + Executive Director",
                "Sincerely, / Luis Paz + Jonas Berg",
            })
    void doesNotDoubtARole(String end) {
        assertThat(doubts(end)).noneMatch(message -> message.contains("is read as the role of"));
    }
}
