package org.undersigned.reading.structure.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Section;
import org.undersigned.letter.Slug;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** Letters in quotations, dashes without a space, and headings that are typed as bulleted or numbered lines. */
class QuotedLetterTest {

    private static final String PROSE = "The ferry has not sailed since the storm took the pier away two years ago.";

    private static Letter read(String body) {
        byte[] letter = body.getBytes(StandardCharsets.UTF_8);
        return new LetterReader()
                .read(new LetterFiles(new Slug("x"), new SourceFile("letter.md", letter), null, null))
                .letter()
                .orElseThrow();
    }

    private static List<String> blocks(String body) {
        return read(body)
                .paragraphs()
                .map(one -> one.kind().label() + ": " + one.text())
                .toList();
    }

    private static List<String> headings(String body) {
        return read(body).sections().stream()
                .map(Section::heading)
                .filter(heading -> heading != null)
                .toList();
    }

    @Test
    void quotationsThatAreNearlyAllOfALetterAreItsWords() {
        String letter = "# Open letter\n\nRead it here.\n\n> " + PROSE + "\n\n> Since then " + PROSE
                + "\n\n> We ask you: " + PROSE + "\n";
        assertThat(blocks(letter)).allMatch(block -> block.startsWith("paragraph: "));
    }

    @Test
    void aQuotationAmongOtherWordsRemainsOne() {
        String letter = "Dear Mayor,\n\n" + PROSE + "\n\n> " + PROSE + "\n\nAnd again: " + PROSE
                + "\n\nYours,\n\nMaud Ferris\n";
        assertThat(blocks(letter)).anyMatch(block -> block.startsWith("quotation: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-open the pier;\n\n-pay the crew;\n\n-ring the bell.",
                "–open the pier;\n–pay the crew;\n–ring the bell.",
                "\\* open the pier;\n\n\\* pay the crew;\n\n\\* ring the bell."
            })
    void dashesWithoutASpaceMarkItems(String list) {
        String letter = "Dear Mayor,\n\n" + PROSE + " We ask you to:\n\n" + list + "\n\nYours,\n\nMaud Ferris\n";
        assertThat(blocks(letter)).contains("item: open the pier;", "item: pay the crew;", "item: ring the bell.");
    }

    @Test
    void bulletedLinesInBoldAboveParagraphsAreHeadings() {
        String letter =
                "Dear Mayor,\n\n" + PROSE + "\n\n● **Open the pier!**\n\n" + PROSE + "\n\n● **Pay the crew!**\n\n"
                        + PROSE + "\n\n● **Ring the bell!**\n\n" + PROSE + "\n\nYours,\n\nMaud Ferris\n";
        assertThat(headings(letter)).containsExactly("Open the pier!", "Pay the crew!", "Ring the bell!");
    }

    @Test
    void numberedSentencesInBoldAreHeadingsThoughSpacesDoNotBreak() {
        String letter = "Dear Mayor,\n\n" + PROSE + "\n\n**1.**\u00a0 **The pier is closed.**\u00a0\n\n" + PROSE
                + "\n\n**2.**\u00a0 **The crew is unpaid.**\n\n" + PROSE + "\n\nYours,\n\nMaud Ferris\n";
        assertThat(headings(letter)).hasSize(2);
    }
}
