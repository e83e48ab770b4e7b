package org.undersigned.reading.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.reading.ReadingResult;
import org.undersigned.testing.Seed;

/** What a list of {@code letter.yaml} without entries says, and a signatory who has withdrawn and is still there. */
class EmptyListsTest {

    private static final String LETTER = """
        To: Harbour Board
        To: Finn Dahl
        Cc: Union of Pilots

        Dear members of the board,

        The pier was closed on 36 days, says [the log](https://harbour.example/log). We ask you to open the pier.

        Sincerely,

        - Ana Ruiz
        - Luis Paz
        - Eva Roe
        """;

    private static Letter read(String yaml) {
        return Seed.accepted(LETTER, yaml).letter().orElseThrow();
    }

    @Test
    void aLetterWithoutRecipientsIsWrittenToNobody() {
        assertThat(read("").recipients()).extracting(Recipient::role).contains(Recipient.Role.TO, Recipient.Role.CC);
        ReadingResult reading = Seed.accepted(LETTER, "recipients: []");
        Letter letter = reading.letter().orElseThrow();
        assertThat(letter.recipients()).singleElement().satisfies(copied -> {
            assertThat(copied.displayName()).isEqualTo("Union of Pilots");
            assertThat(copied.position()).isEqualTo(1);
        });
        assertThat(letter.demands()).isNotEmpty().allSatisfy(demand -> assertThat(demand.addressees())
                .isEmpty());
        assertThat(reading.findings())
                .extracting(Finding::code)
                .doesNotContain(FindingCode.RECIPIENTS_MISSING, FindingCode.CORRECTIONS_CONFLICT)
                .contains(FindingCode.WORDS_LEFT_OUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"statistics", "demands", "citations", "signatories"})
    void anEmptyListOfOtherPartsChangesNothingAndSaysSo(String key) {
        ReadingResult reading = Seed.accepted(LETTER, key + ": []");
        assertThat(reading.letter().orElseThrow().withSource(null)).isEqualTo(read("").withSource(null));
        assertThat(reading.findings())
                .filteredOn(finding -> finding.code() == FindingCode.CORRECTIONS_CONFLICT)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo("\"%s\" is empty, which removes nothing".formatted(key));
                    assertThat(finding.hint()).contains("ignore: true");
                });
    }

    @Test
    void whatTheLetterHasNoneOfMayBeAnEmptyList() {
        String plain = "Dear members,\n\nOpen the pier.\n\nSincerely,\n\nAna Ruiz\n";
        assertThat(Seed.reading(plain, "citations: []").findings())
                .extracting(Finding::code)
                .doesNotContain(FindingCode.CORRECTIONS_CONFLICT);
    }

    @Test
    void whoHasWithdrawnAndIsStillInTheListIsAFinding() {
        ReadingResult reading = Seed.accepted(LETTER, "withdrawn: [luis-paz]");
        assertThat(reading.letter().orElseThrow().signatories())
                .extracting(Signatory::id)
                .contains(new Slug("luis-paz-2"));
        assertThat(reading.findings())
                .filteredOn(finding -> finding.code() == FindingCode.CORRECTIONS_CONFLICT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("\"luis-paz\" has withdrawn, and \"Luis Paz\" is still in the list, with the id"
                                + " \"luis-paz-2\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "withdrawn: [nobody-there]",
                "withdrawn: [luis]",
                "{withdrawn: [luis-paz], signatories: [{quote: Luis Paz, id: luis-paz-2}]}"
            })
    void aNamesakeWhoseIdIsStatedIsSomebodyElse(String yaml) {
        assertThat(Seed.accepted(LETTER, yaml).findings())
                .extracting(Finding::code)
                .doesNotContain(FindingCode.CORRECTIONS_CONFLICT);
    }
}
