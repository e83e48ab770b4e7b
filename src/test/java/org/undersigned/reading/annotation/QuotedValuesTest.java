package org.undersigned.reading.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.annotation.pin.CorrectionWriter;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Seed;

/** Values that are the letter's words must be in it; those that the publisher adds need not. */
class QuotedValuesTest {

    private static final String LETTER = """
        To: the harbour board

        Dear members of the board,

        In spring the ferry to Holm was cancelled on 36 days, says [the log](#). Nobody told us why.

        What we know

        It is winter. We ask you to publish the log.

        Sincerely,

        The crews:

        Ana Ruiz (Friends of the Pier, FOP), Holm
        Luis Paz
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recipients: [{quote: harbour board, text: the harbor board}]    | the harbor board | the harbour board",
                "statistics: [{quote: 36 days, text: 37 days}]                   | 37 days          | 36 days",
                "statistics: [{quote: 36 days, subject: dayz}]                   | dayz             | days",
                "statistics: [{quote: 36 days, places: [Holm, Hilm]}]            | Hilm             | Holm",
                "statistics: [{quote: 36 days, places: Hilm}]                    | Hilm             | Holm",
                "statistics: [{quote: 36 days, period: {text: in autumn}}]       | in autumn        | In spring",
                "statistics: [{quote: 36 days, sentence: Nobody tells us.}]      | Nobody tells us. | Nobody told us",
                "statistics: [{quote: It is winter, add: true, subject: snow}]   | snow             | know",
                "demands: [{quote: We ask you, add: true, text: Publish the log}] | Publish the log | publish the log.",
                "citations: [{quote: the log, label: the logs}]                  | the logs         | the log",
                "signatories: [{quote: Ana Ruiz, text: Anna Ruiz}]               | Anna Ruiz        | Ana Ruiz",
                "signatories: [{quote: Ana Ruiz, group: The cruise}]             | The cruise       | The crews",
                "signatories: [{quote: Ana Ruiz, abbreviation: FOPS}]            | FOPS             | FOP"
            })
    void wordsThatDoNotOccurAreAFindingWithTheNearest(String yaml, String words, String nearest) {
        assertThat(Seed.reading(LETTER, yaml).findings())
                .filteredOn(finding -> finding.code() == FindingCode.QUOTE_NOT_FOUND)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("\"%s\"".formatted(words));
                    assertThat(finding.hint()).contains(nearest);
                    assertThat(finding.position().line()).isEqualTo(1);
                });
    }

    /** White space does not matter, and what the letter leaves out is in its file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "recipients: [{quote: harbour board, name: Harbour Board of Holm, office: Ms Holt}]",
                "statistics: [{quote: 36 days, statement: a ferry was missing, unit: day, topics: [ferries]}]",
                "statistics: [{quote: 36 days, subject: \"on 36\\n days\", places: [], period: {start: 2031-03}}]",
                "citations: [{quote: the log, title: Ferry log, publisher: Harbour office}]",
                "signatories: [{quote: Luis Paz, name: Luis M. Paz, role: cook, affiliation: Ship, place: Oslo}]",
                "signatories: [{quote: Luis Paz, group: null, alternateNames: [Lou]}]",
                "signatories: [{quote: Luis Paz, group: The crews}]",
                "structure: [{quote: What we know, kind: left-out}]\nstatistics: [{quote: 36 days, subject: What we know}]"
            })
    void whatThePublisherAddsIsNoQuote(String yaml) {
        assertThat(Seed.reading(LETTER, yaml).findings())
                .extracting(Finding::severity)
                .doesNotContain(Finding.Severity.REFUSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "closing: \"Sincerely,\"    | closing: Yours truly",
                "salutation: \"Dear members | salutation: \"Dear member",
                "heading: \"The crews\"     | heading: The cruise",
                "group: \"The crews\"       | group: The cruise"
            })
    void aPinnedLetterQuotesItsTextOrItsFiles(String pinned, String other) {
        LetterFiles files = files(LETTER, null);
        Letter read = new LetterReader().read(files).letter().orElseThrow();
        String yaml = CorrectionWriter.pin(read).replace("level: 1", "level: 1\n    heading: \"The crews\"");
        assertThat(new LetterReader().read(PinTest.with(files, yaml)).letter()).isPresent();
        assertThat(yaml).contains(pinned);
        ReadingResult changed = new LetterReader().read(PinTest.with(files, yaml.replace(pinned, other)));
        assertThat(changed.findings()).extracting(Finding::code).contains(FindingCode.QUOTE_NOT_FOUND);
    }

    @Test
    void aPinnedLetterQuotesTheListBesideIt() {
        LetterFiles files =
                files(LETTER.substring(0, LETTER.indexOf("The crews")), "name,group\nAna Ruiz,Night crew\n");
        Letter read = new LetterReader().read(files).letter().orElseThrow();
        assertThat(read.signatories().get(0).group()).isEqualTo("Night crew");
        String yaml = CorrectionWriter.pin(read).replace("  - \"Night crew\"\n", "");
        assertThat(new LetterReader().read(PinTest.with(files, yaml)).letter()).isPresent();
    }

    private static LetterFiles files(String letter, String list) {
        return new LetterFiles(
                null,
                new SourceFile("letter.md", letter.getBytes(StandardCharsets.UTF_8)),
                null,
                list == null ? null : new SourceFile("signatories.csv", list.getBytes(StandardCharsets.UTF_8)));
    }
}
