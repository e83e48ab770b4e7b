package org.undersigned.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.UnreadableFileException;
import org.undersigned.reading.pdf.RuledTable.Rule;
import org.undersigned.testing.Pdf;

/** Columns, ruled tables and the direction of writing on a page. */
class PageLayoutsTest {

    private static List<Glyph> glyphs(String visual) {
        List<Glyph> glyphs = new ArrayList<>();
        double x = 40;
        for (char c : visual.toCharArray()) {
            if (c != ' ') {
                glyphs.add(new Glyph(String.valueOf(c), x, 100, 6, 10, false, false, null, false));
            }
            x += 6;
        }
        return glyphs;
    }

    @ParameterizedTest
    @CsvSource({
        "Ina Moor, Ina Moor",
        "ןהכ הרש, שרה כהן",
        "Ina (ןהכ הרש) Moor, Ina (שרה כהן) Moor",
        "12 בוחר, רחוב 12",
        "(Moor) ןהכ הרש, שרה כהן (Moor)"
    })
    void namesFromRightToLeftAreInLogicalOrder(String visual, String logical) {
        List<Glyph> ordered = BidirectionalOrder.toLogical(glyphs(visual));
        assertThat(new TextSegment(1, 1, ordered).text()).isEqualTo(logical);
    }

    @Test
    void linesAroundCellsMakeATable() {
        List<Rule> rules = new ArrayList<>();
        for (double y : new double[] {100, 120, 160}) {
            rules.add(new Rule(40, y, 400, y + 1));
        }
        for (double x : new double[] {40, 150, 400}) {
            rules.add(new Rule(x, 100, x + 1, 160));
        }
        rules.add(new Rule(40, 700, 200, 701));
        assertThat(RuledTable.find(rules)).singleElement().satisfies(table -> {
            assertThat(table.rowAt(110)).isZero();
            assertThat(table.rowAt(150)).isEqualTo(1);
            assertThat(table.rowAt(90)).isEqualTo(-1);
            assertThat(table.columnAt(160)).isEqualTo(1);
            assertThat(table.columnAt(500)).isEqualTo(-1);
        });
    }

    @Test
    void proseInTwoColumnsIsReadOneBelowTheOther() throws UnreadableFileException {
        Pdf pdf = new Pdf().page();
        String[] left = {
            "The night ferry is what we have, and", "we ask you to keep it, for nurses and",
                    "for all who work at night on the isles",
            "and come home in the early morning to", "their families, who wait for them at",
                    "the quay in every weather of the year."
        };
        String[] right = {
            "In the last winter it did not sail for", "forty nights, and no reason was given",
                    "to those who waited for it at the quay",
            "with their bags and their children in", "the rain, and nobody came to tell them",
                    "when the next boat would be expected."
        };
        for (int i = 0; i < left.length; i++) {
            pdf.line(300, 100 + 13 * i, right[i]).line(40, 106 + 13 * i, left[i]);
        }
        List<Block> blocks = PdfBlocks.extract("letter.pdf", pdf.bytes());
        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0).text()).startsWith("The night ferry").endsWith("of the year.");
        assertThat(blocks.get(1).text()).startsWith("In the last winter");
    }

    @Test
    void wideSpacesInANarrowColumnAreSpaces() throws UnreadableFileException {
        Pdf pdf = new Pdf().page();
        String full = "we ask for the night ferry";
        double right = 40 + Pdf.width(full);
        for (int i = 0; i < 4; i++) {
            pdf.line(40, 100 + 13 * i, full);
        }
        pdf.line(40, 152, "The").line(right - Pdf.width("ferries"), 152, "ferries");
        pdf.line(40, 165, "of the isles are old.");
        List<Block> blocks = PdfBlocks.extract("letter.pdf", pdf.bytes());
        assertThat(blocks).singleElement().satisfies(block -> assertThat(block.text())
                .endsWith("The ferries of the isles are old."));
    }
}
