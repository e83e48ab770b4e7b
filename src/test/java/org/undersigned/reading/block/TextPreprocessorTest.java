package org.undersigned.reading.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a text's lines is taken away; the lines keep their number. */
class TextPreprocessorTest {

    private static String without(String characters) {
        return TextPreprocessor.preprocess(characters, 0).characters();
    }

    @Test
    void quotedMailLosesItsMarks() {
        TextPreprocessor textPreprocessor =
                TextPreprocessor.preprocess("> Dear Minister,\n>\n> We write.\n> Soon.\n> Again.\n> Ana", 0);
        assertThat(textPreprocessor.characters()).isEqualTo("Dear Minister,\n\nWe write.\nSoon.\nAgain.\nAna");
        assertThat(textPreprocessor.removedColumns()).containsExactly(2, 1, 2, 2, 2, 2);
    }

    @Test
    void mailThatIsQuotedTwiceLosesBoth() {
        assertThat(without("> > Dear Minister,\n> > We write.\n> > Soon.\n> > Again.\n> > Ana"))
                .isEqualTo("Dear Minister,\nWe write.\nSoon.\nAgain.\nAna");
    }

    @Test
    void aQuotationInALetterKeepsItsMarks() {
        String letter = "Dear Minister,\nYou said:\n> It is late.\nWe agree.\nIt is.\nAna";
        assertThat(without(letter)).isEqualTo(letter);
    }

    @Test
    void whatAMailSaysAboveALetterItForwardsIsLeftOut() {
        assertThat(without("---------- Forwarded message ---------\n"
                        + "From: Ana\n"
                        + "Date: today\n"
                        + "Subject: Trains\n\n"
                        + "Dear Minister,"))
                .isEqualTo("\n\n\n\n\nDear Minister,");
    }

    @Test
    void aLineBetweenDashesWithoutHeaderFieldsForwardsNothing() {
        String mail = "Dear Minister,\n\nIt is late.\n\nAna\n-------------- next part --------------\nAn attachment\n";
        assertThat(without(mail)).isEqualTo(mail);
    }

    @Test
    void theMarkOfAnAttachmentIsLeftOut() {
        String letter = "Dear Minister,\nWe wait.\n";
        String mark = "-------------- next part --------------\nA picture was scrubbed...\nURL: <http://a.example/b>\n";
        assertThat(without(letter + mark + "\nAna")).isEqualTo(letter + "\n\n\n\nAna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% include header.html %}",
                "{{ page.title }}",
                "{# a note #}",
                "{: .signatures }",
                "::: warning",
                "import Layout from '../Layout.astro';"
            })
    void linesOfTemplatesAreLeftOut(String line) {
        assertThat(without(line + "\nDear Minister,")).isEqualTo("\nDear Minister,");
    }

    @Test
    void aCommonMarginIsTakenAway() {
        TextPreprocessor textPreprocessor =
                TextPreprocessor.preprocess("    Dear Minister,\n\n      We write.\n    Ana", 0);
        assertThat(textPreprocessor.characters()).isEqualTo("Dear Minister,\n\n  We write.\nAna");
        assertThat(textPreprocessor.removedColumns()).containsExactly(4, 0, 4, 4);
    }

    @Test
    void blanksThatDoNotBreakAreAMarginToo() {
        assertThat(without("\u00a0\u00a0Dear\u00a0Minister,\n\u00a0\u00a0We\u00a0write."))
                .isEqualTo("Dear Minister,\nWe write.");
    }

    @Test
    void aBlankThatDoesNotBreakStaysAmongOthers() {
        assertThat(without("It is 4\u00a0000 miles to the next town.")).contains("4\u00a0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"• Alpine Club", "▪ Alpine Club", "●Alpine Club", "✓ Alpine Club", "➢\u00a0Alpine Club"})
    void bulletsThatAreDrawnAreTyped(String line) {
        assertThat(without(line)).isEqualTo("- Alpine Club");
    }
}
