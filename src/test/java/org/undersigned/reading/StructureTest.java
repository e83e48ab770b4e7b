package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.testing.Seed;

class StructureTest {

    private static Letter read(String words) {
        return Seed.reading(words, null).letter().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "July 11, 2022              | 2022-07-11",
                "5 March 2024               | 2024-03-05",
                "3rd July 2006              | 2006-07-03",
                "2019-04-23                 | 2019-04-23",
                "September 2017             | 2017-09",
                "Brussels, 6 April 2021     | 2021-04-06"
            })
    void readsTheDateAsPreciselyAsItIs(String line, String date) {
        Letter letter = read(line + "\n\nDear Minister,\n\nWe write to you with concern.\n\nSincerely,\n\nAna\n");
        assertThat(letter.date().date()).hasToString(date);
        assertThat(letter.date().text()).isEqualTo(line);
    }

    @Test
    void inventsNoDate() {
        ReadingResult reading =
                Seed.reading("February —, 2026\n\nDear Minister,\n\nOn 18 November 2024 we met.\n", null);
        assertThat(reading.letter().orElseThrow().date() == null
                        || reading.letter().orElseThrow().date().date().day() == null)
                .isTrue();
        assertThat(read("Dear Minister,\n\nOn 18 November 2024 we met.\n").date())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "President of Mexico Andrés Manuel López Obrador       | Andrés Manuel López Obrador | President of"
                        + " Mexico",
                "U.S. Secretary of State Antony Blinken                | Antony Blinken | U.S. Secretary of State",
                "Ms Helena Varga, Minister of Transport                | Helena Varga | Minister of Transport",
                "Stefan Löfven, Prime Minister of Sweden               | Stefan Löfven | Prime Minister of Sweden",
                "Minister of Finance                                   | - | Minister of Finance"
            })
    void partsNameAndOffice(String line, String name, String office) {
        Recipient recipient = read("To: " + line + "\n\nDear friends,\n\nWe write.\n")
                .recipients()
                .get(0);
        assertThat(recipient.name()).isEqualTo(name);
        assertThat(recipient.office()).isEqualTo(office);
        assertThat(recipient.text()).isEqualTo(line);
    }

    @Test
    void takesRecipientsFromTheSalutationWhereThereIsNoAddress() {
        assertThat(read("Dear Commissioner Reding,\n\nWe write.\n").recipients())
                .extracting(Recipient::name)
                .containsExactly("Reding");
    }

    @Test
    void readsCopiesBelowTheSignatories() {
        Letter letter = read(
                "Dear Minister,\n\nWe write.\n\nSincerely,\n\nAna Ruiz\n\nCc: Maria Ahmed, UNCTAD\nTomas Lind, EU\n");
        assertThat(letter.signatories()).hasSize(1);
        assertThat(letter.recipients().stream().filter(r -> r.role() == Recipient.Role.CC))
                .extracting(Recipient::name)
                .containsExactly("Maria Ahmed", "Tomas Lind");
    }

    @Test
    void makesOneOfWhatAPageBreakCut() {
        ReadingResult reading = Seed.reading(
                "Dear Minister,\n\nWe ask for access to services,\n\nlegal counsel, and time.\n\nWell.\n", null);
        Letter letter = reading.letter().orElseThrow();
        assertThat(letter.paragraphs()).hasSize(2);
        assertThat(letter.paragraphs().findFirst().orElseThrow().text())
                .isEqualTo("We ask for access to services, legal counsel, and time.");
        assertThat(reading.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PAGE_BREAK_JOINED);
            assertThat(finding.position().line()).isEqualTo(5);
        });
    }

    @Test
    void takesWholeLineEmphasisForAHeadingAndBoldProseForNone() {
        Letter letter = read("Dear Minister,\n\nOpening words.\n\n**What we ask**\n\nWe **do** ask.\n\n"
                + "**This whole paragraph is bold, and it is a sentence all the same.**\n\n- one\n- two\n");
        assertThat(letter.sections()).extracting(Section::heading).containsExactly(null, "What we ask");
        assertThat(letter.paragraphs().map(Paragraph::kind))
                .containsExactly(
                        Paragraph.Kind.PARAGRAPH,
                        Paragraph.Kind.PARAGRAPH,
                        Paragraph.Kind.PARAGRAPH,
                        Paragraph.Kind.ITEM,
                        Paragraph.Kind.ITEM);
    }

    @Test
    void keepsSubjectOutOfTheHeadings() {
        Letter letter = read("Re: Night trains\n\nDear Minister,\n\nWe write.\n");
        assertThat(letter.subject()).isEqualTo("Night trains");
        assertThat(letter.sections()).hasSize(1);
    }

    @Test
    void readsSpanish() {
        Letter letter = read("22 de abril de 2012\n\n"
                + "Para: Ministra de Salud\n\n"
                + "Estimada Ministra:\n\n"
                + "Las organizaciones firmantes exigimos que el gobierno de México atienda a las familias.\n\n"
                + "Atentamente,\n\n"
                + "- Red de Mujeres (Bolivia)\n");
        assertThat(letter.language()).isEqualTo("es");
        assertThat(letter.date().date()).hasToString("2012-04-22");
        assertThat(letter.closing()).isEqualTo("Atentamente,");
        assertThat(letter.demands()).hasSize(1);
        assertThat(letter.signatories().get(0).place()).isEqualTo("Bolivia");
        assertThat(letter.title()).startsWith("Carta a ");
    }
}
