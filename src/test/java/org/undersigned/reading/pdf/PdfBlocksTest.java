package org.undersigned.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.UnreadableFileException;
import org.undersigned.testing.Pdf;
import org.undersigned.testing.Printed;

class PdfBlocksTest {

    private static final String FULL =
            "This line is as wide as the text of the page can be, and no further word would ever find a place";

    @Test
    void gapsIndentationsAndBrokenWordsMakeParagraphs() throws UnreadableFileException {
        Pdf pdf = new Pdf()
                .page()
                .line(60, 100, FULL)
                .line(60, 114, "and it goes on here.")
                .line(60, 142, "Ana Sol")
                .line(60, 156, "Jonas Weber")
                .line(60, 184, FULL.replace("a place", "an inter-"))
                .line(60, 198, "national place, and ends.")
                .line(
                        75,
                        212,
                        "An indented line begins a paragraph, and is long enough to be one that goes nearly all of the")
                .line(60, 226, "way to the next.");
        assertThat(placed(pdf))
                .containsExactly(
                        "1:1 paragraph " + FULL + " and it goes on here.",
                        "3:1 4:1 paragraph Ana Sol | Jonas Weber",
                        "5:1 paragraph " + FULL.replace("a place", "an international place, and ends."),
                        "7:1 paragraph An indented line begins a paragraph, and is long enough to be one that goes"
                                + " nearly all of the way to the next.");
    }

    @Test
    void aHyphenStaysWhereTheDocumentHasItElsewhere() throws UnreadableFileException {
        Pdf pdf = new Pdf()
                .page()
                .line(60, 100, FULL.replace("a place", "a third-"))
                .line(60, 114, "party, for third-party places are rare.");
        assertThat(placed(pdf))
                .containsExactly(
                        "1:1 paragraph " + FULL.replace("a place", "a third-party, for third-party places are rare."));
    }

    @Test
    void watermarksAreNoWords() throws UnreadableFileException {
        assertThat(placed(new Pdf().page().line(60, 100, "Words").slanted("DRAFT")))
                .containsExactly("1:1 paragraph Words");
    }

    @Test
    void largerLettersAreHeadingsAndBoldOnesParagraphs() throws UnreadableFileException {
        Pdf pdf = new Pdf()
                .page()
                .sized(60, 100, 20, "Open letter")
                .sized(60, 140, 15, "On trains")
                .bold(60, 170, "What we ask for")
                .line(60, 184, "We ask for trains.")
                .line(60, 212, FULL);
        assertThat(placed(pdf))
                .containsExactly(
                        "1:1 heading1 Open letter",
                        "2:1 heading2 On trains",
                        "3:1 paragraph **What we ask for**",
                        "4:1 paragraph We ask for trains.",
                        "5:1 paragraph " + FULL);
    }

    @Test
    void whatRunsOverEveryPageIsLeftOut() throws UnreadableFileException {
        Pdf pdf = new Pdf();
        for (int page = 1; page <= 3; page++) {
            pdf.page()
                    .line(60, 50, "Friends of the Night Train - letter " + page)
                    .line(60, 120, FULL)
                    .line(60, 134, "and this is page number " + page + " of it.")
                    .line(290, 800, Integer.toString(page));
        }
        List<Block> blocks = PdfBlocks.extract("letter.pdf", pdf.bytes());
        assertThat(blocks).hasSize(3).allSatisfy(block -> assertThat(block.text())
                .startsWith(FULL + " and this"));
        assertThat(blocks.get(2).position()).hasToString("letter.pdf#page=3:2:1");
    }

    @Test
    void columnsOfNamesAreReadOneAfterTheOther() throws UnreadableFileException {
        Pdf pdf = new Pdf().page().line(60, 100, "Sincerely,");
        for (int i = 0; i < 4; i++) {
            pdf.line(60, 128 + 14 * i, "Left " + (char) ('A' + i));
            if (i < 3) {
                pdf.line(300, 128 + 14 * i, "Right " + (char) ('A' + i));
            }
        }
        assertThat(placed(pdf))
                .containsExactly(
                        "1:1 paragraph Sincerely,",
                        "2:1 3:1 4:1 5:1 paragraph Left A | Left B | Left C | Left D",
                        "2:1 3:1 4:1 paragraph Right A | Right B | Right C");
    }

    @Test
    void columnsOfNumbersMakeATable() throws UnreadableFileException {
        Pdf pdf = new Pdf().page().line(60, 100, FULL);
        pdf.bold(60, 140, "No.").bold(120, 140, "Name").bold(400, 140, "Country");
        pdf.line(60, 154, "1").line(120, 154, "Ana Sol, Sleepers' Union").line(400, 154, "Spain");
        pdf.line(120, 168, "of the South");
        pdf.line(60, 182, "2").line(120, 182, "Jonas Weber").line(400, 182, "Germany");
        assertThat(placed(pdf))
                .containsExactly(
                        "1:1 paragraph " + FULL,
                        "2:1 2:1 2:1 row1/1 No. | Name | Country",
                        "3:1 3:1 3:1 row/1 1 | Ana Sol, Sleepers' Union of the South | Spain",
                        "5:1 5:1 5:1 row/1 2 | Jonas Weber | Germany");
    }

    @Test
    void smallPrintThatIsReferredToIsNotes() throws UnreadableFileException {
        Pdf pdf = new Pdf()
                .page()
                .line(60, 100, "As a report says")
                .sized(60 + Pdf.width("As a report says"), 96, 7, "1")
                .line(60 + Pdf.width("As a report says") + 5, 100, ", they run.")
                .line(60, 128, FULL)
                .line(60, 156, FULL)
                .sized(60, 700, 8, "1 Ministry, Report, 2020.");
        assertThat(placed(pdf))
                .containsExactly(
                        "1:1 paragraph As a report says[[1]](#note-1), they run.",
                        "2:1 paragraph " + FULL,
                        "3:1 paragraph " + FULL,
                        "4:1 note \"1\" Ministry, Report, 2020.");
    }

    @Test
    void itemsHangFromTheirMarkers() throws UnreadableFileException {
        Pdf pdf = new Pdf()
                .page()
                .line(60, 100, FULL)
                .line(70, 128, "1.")
                .line(
                        90,
                        128,
                        "the first item, which is as long as a line of the page can be, and then it goes on, and on,"
                                + " just")
                .line(90, 142, "below itself")
                .line(70, 156, "2.")
                .line(90, 156, "the second");
        assertThat(placed(pdf).subList(1, 3))
                .containsExactly(
                        "2:1 item/1 \"1.\" the first item, which is as long as a line of the page can be, and then it"
                                + " goes on, and on, just below itself",
                        "4:1 item/1 \"2.\" the second");
    }

    @Test
    void scannedLockedAndBrokenFilesAreRefused() {
        assertRefused(new Pdf().page().bytes(), FindingCode.PDF_WITHOUT_TEXT);
        assertRefused(new Pdf().page().line(60, 100, "Secret").locked("secret").bytes(), FindingCode.FILE_PROTECTED);
        byte[] whole = new Pdf().page().line(60, 100, "Words").bytes();
        assertRefused(Arrays.copyOf(whole, 200), FindingCode.FILE_DAMAGED);
    }

    @Test
    void aFileThatMayOnlyNotBeChangedIsRead() throws UnreadableFileException {
        assertThat(placed(new Pdf().page().line(60, 100, "Words").locked(""))).containsExactly("1:1 paragraph Words");
    }

    private static void assertRefused(byte[] bytes, FindingCode code) {
        assertThatThrownBy(() -> PdfBlocks.extract("letter.pdf", bytes))
                .isInstanceOfSatisfying(UnreadableFileException.class, unreadable -> assertThat(unreadable.code())
                        .isEqualTo(code));
    }

    private static List<String> placed(Pdf pdf) throws UnreadableFileException {
        return Printed.placed(PdfBlocks.extract("letter.pdf", pdf.bytes()));
    }
}
