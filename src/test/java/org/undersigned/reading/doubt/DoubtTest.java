package org.undersigned.reading.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.letter.FindingCode.DATE_UNCERTAIN;
import static org.undersigned.letter.FindingCode.RECIPIENTS_UNCERTAIN;
import static org.undersigned.letter.FindingCode.SIGNATORY_UNCERTAIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Section;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.list.ListMemory;
import org.undersigned.reading.list.SignatoryExtraction;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.outline.PlainTextLayout.CharSpan;
import org.undersigned.testing.Seed;

/** What makes the reader doubt a reading that may be wrong, and what does not. */
class DoubtTest {

    private static final List<Section> NO_BODY = List.of();

    private static List<FindingCode> codes(String... lines) {
        FindingCollector findings = new FindingCollector();
        List<SignatoryLine> list = Stream.of(lines)
                .map(line -> new SignatoryLine(line, new Position("letter.md", 1, 1), null))
                .toList();
        PlainText text = new PlainText(String.join("\n", lines));
        List<CharSpan> spans = new ArrayList<>();
        int from = 0;
        for (SignatoryLine line : list) {
            spans.add(new CharSpan(from, from + line.text().length()));
            from += line.text().length() + 1;
        }
        SignatoryExtraction.Result read =
                new SignatoryExtraction(list, text, spans, "en", null, Set.of()).extract(ListMemory.NONE, findings);
        new SignatoryListChecks(read, "en", findings).check(NO_BODY, "Sincerely,");
        return findings.all().stream().map(finding -> finding.code()).distinct().toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The President",
                "[Your name here]",
                "{{ person.name }}",
                "Ana Ruiz     Tom Lind",
                "a) Ana Ruiz b) Tom Lind",
                "Vestby, 4 June 2031, Ana Ruiz",
                "Signing organisations: Harbour Watch, Night Pilots and Lamp Friends",
                "on behalf of the night shift"
            })
    void anOddLineIsDoubted(String line) {
        assertThat(codes("Mary Stone", line, "Paul Weir")).contains(SIGNATORY_UNCERTAIN);
    }

    @Test
    void twoNamesALineAreDoubted() {
        assertThat(codes("Ana Ruiz Tom Lind", "Bea Okoro Max Feld")).containsExactly(SIGNATORY_UNCERTAIN);
    }

    @Test
    void aListThatEndsInTheMiddleIsDoubted() {
        assertThat(codes("Ana Ruiz", "Tom Lind,")).contains(SIGNATORY_UNCERTAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Ruiz, MD, MPH          | Tom Lind",
                "Ana Ruiz, baker, Vestby    | Tom Lind, miller, Vestby",
                "Harbour Watch              | Society of Mills, Boats and Piers",
                "Friends of the Old Lamp    | Network for Rivers, Lakes and Seas (NRLS)",
                "Dr. Ana María Ruiz         | Tom Lind"
            })
    void whatIsReadAsItIsIsNotDoubted(String first, String second) {
        assertThat(codes(first, second)).isEmpty();
    }

    @Test
    void oneUnusualNameInALongListIsWhatItIs() {
        String[] lines = IntStream.range(0, 20)
                .mapToObj(i -> "Ana " + "Ruiz Lind Holm Orth".split(" ")[i % 4] + (char) ('a' + i))
                .toArray(String[]::new);
        lines[7] = "la:iz";
        assertThat(codes(lines)).doesNotContain(SIGNATORY_UNCERTAIN);
        lines[8] = "[Your name here]";
        assertThat(codes(lines)).contains(SIGNATORY_UNCERTAIN);
    }

    @Test
    void linesThatStandInTheListAgainAndAgainAreDoubted() {
        assertThat(codes("Mary Stone", "Bakers", "Paul Weir", "Bakers", "Ana Ruiz", "Bakers", "Tom Lind", "Bakers"))
                .contains(SIGNATORY_UNCERTAIN);
        assertThat(codes("Mary Stone", "Paul Weir", "Mary Stone")).containsExactly(FindingCode.SIGNATORY_DUPLICATED);
    }

    private static List<FindingCode> unsigned(String end) {
        return Seed.reading("The canal matters to all of us, and so we write to you today.\n\n" + end + "\n", null)
                .findings()
                .stream()
                .map(finding -> finding.code())
                .toList();
    }

    @Test
    void aLetterThatNothingShowsToBeSignedIsNotDoubted() {
        assertThat(unsigned("We ask you to open the locks before the summer."))
                .contains(FindingCode.SIGNATORIES_UNNAMED)
                .doesNotContain(FindingCode.SIGNATORIES_MISSING);
        assertThat(unsigned("The list of signatories is at the bottom of our page."))
                .contains(FindingCode.SIGNATORIES_MISSING);
        assertThat(unsigned("We, 87 organizations, ask you to open the locks before the summer."))
                .contains(FindingCode.SIGNATORIES_MISSING);
    }

    private static List<FindingCode> letter(String opening) {
        return Seed.reading(
                        opening + "\n\nThe canal matters to all of us, and so we write to you today.\n\nSincerely,\n\n"
                                + "Mary Stone\n",
                        null)
                .findings()
                .stream()
                .map(finding -> finding.code())
                .toList();
    }

    @Test
    void moreGreetingsThanRecipientsAreDoubted() {
        assertThat(letter("To: Vera Lang, Minister of Canals\n\nDear Minister, dear Secretary,"))
                .contains(RECIPIENTS_UNCERTAIN);
        assertThat(letter("To: Vera Lang, Minister of Canals\n\nDear Minister,"))
                .doesNotContain(RECIPIENTS_UNCERTAIN);
    }

    @Test
    void aDateWithoutADayIsDoubted() {
        assertThat(letter("October 2031\n\nDear Minister Lang,")).contains(DATE_UNCERTAIN);
        assertThat(letter("3 October 2031\n\nDear Minister Lang,")).doesNotContain(DATE_UNCERTAIN);
    }

    @Test
    void organizationsThatStandTwiceAmongPersonsAreDoubted() {
        assertThat(codes(
                        "Ana Ruiz, Pilot, Harbour Watch",
                        "Tom Lind",
                        "Lake College",
                        "Eva Berg",
                        "Night School",
                        "Ion Pop",
                        "Lake College",
                        "Lea Roth",
                        "Night School"))
                .contains(SIGNATORY_UNCERTAIN);
    }
}
