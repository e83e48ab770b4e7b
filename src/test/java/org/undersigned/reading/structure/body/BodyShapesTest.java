package org.undersigned.reading.structure.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;
import org.undersigned.letter.Slug;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** Items, headings and quotations in the forms in which people type them. */
class BodyShapesTest {

    private static Letter read(String file, String body) {
        byte[] letter = body.getBytes(StandardCharsets.UTF_8);
        return new LetterReader()
                .read(new LetterFiles(new Slug("x"), new SourceFile(file, letter), null, null))
                .letter()
                .orElseThrow();
    }

    private static Letter letter(String body) {
        return read("letter.md", "Dear Minister,\n\n" + body + "\n\nSincerely,\n\nMaud Ferris\n");
    }

    private static List<String> blocks(Letter letter) {
        return letter.paragraphs()
                .map(one -> one.kind().label() + (one.label() == null ? "" : " " + one.label()) + ": " + one.text())
                .toList();
    }

    private static List<String> headings(Letter letter) {
        return letter.sections().stream()
                .map(Section::heading)
                .filter(heading -> heading != null)
                .toList();
    }

    @Test
    void aLinkInBoldIsNoHeading() {
        Letter letter =
                letter("We ask you for a ferry.\n\n**[First published in the Harbour News](https://news.example)**\n\n"
                        + "**The pier**\n\nIt is old.");
        assertThat(headings(letter)).containsExactly("The pier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6 novembre 2020", "6 nov. 2020", "May 12, 2021", "May 12th 2021"})
    void aDateIsNoHeading(String date) {
        Letter letter = letter("We ask you for a ferry.\n\n**%s**\n\n**The pier**\n\nIt is old.".formatted(date));
        assertThat(headings(letter)).containsExactly("The pier");
    }

    @Test
    void itemsKeepTheirNumbers() {
        Letter letter = letter("We ask you to give us:\n\n"
                + "1. a ferry;\n"
                + "2. a pier.\n\n"
                + "And also:\n\n"
                + "3) a bell;\n"
                + "4) a light.\n\n"
                + "- a boat");
        assertThat(blocks(letter))
                .containsExactly(
                        "paragraph: We ask you to give us:",
                        "item 1.: a ferry;",
                        "item 2.: a pier.",
                        "paragraph: And also:",
                        "item 3): a bell;",
                        "item 4): a light.",
                        "item: a boat");
        assertThat(letter.text().toString()).contains("\n3) a bell;\n4) a light.\n- a boat");
    }

    @Test
    void theSecondParagraphOfAnItemHasNoNumber() {
        assertThat(letter("We ask you to give us:\n\n1. a ferry;\n\n   a big one;\n2. a pier.")
                        .paragraphs()
                        .map(Paragraph::label))
                .containsExactly(null, "1.", null, "2.");
    }

    @Test
    void anItemGoesOnBehindAnEmptyLine() {
        Letter letter = read("letter.txt", """
            Dear Minister,

            We ask you to:

            1.  look into the well-

            known faults of the ferry;

            2.  if the answer is late, tell the

            Council of the Island about it;

            3.  mend the pier.

            a) soon;

            b) if it is not too

            late, by night;

            c) for good.

            Sincerely,

            Maud Ferris
            """);
        assertThat(blocks(letter))
                .containsExactly(
                        "paragraph: We ask you to:",
                        "item 1.: look into the well-known faults of the ferry;",
                        "item 2.: if the answer is late, tell the Council of the Island about it;",
                        "item 3.: mend the pier.",
                        "item a): soon;",
                        "item b): if it is not too late, by night;",
                        "item c): for good.");
    }

    @Test
    void theBulletsOfAWordProcessorMarkItems() {
        Letter letter = read("letter.txt", """
            Dear Minister,

            The company has:

            \uF0A7  stopped the ferry;

            \uF0A7

            sold the pier to a hotel;

            We ask you to:

            o  run the ferry;
            o  buy the pier.

            Sincerely,

            Maud Ferris
            """);
        assertThat(blocks(letter))
                .containsExactly(
                        "paragraph: The company has:",
                        "item: stopped the ferry;",
                        "item: sold the pier to a hotel;",
                        "paragraph: We ask you to:",
                        "item: run the ferry;",
                        "item: buy the pier.");
    }

    @Test
    void aBoldLabelledSentenceAboveAPartIsItsHeading() {
        Letter letter =
                letter("Two reasons:\n\n**a) The ferry is the only way to the school.**\n\nNinety pupils take it.\n\n"
                        + "**b) The pier is the only way to the hospital.**\n\nThe doctor lands there.");
        assertThat(headings(letter))
                .containsExactly(
                        "a) The ferry is the only way to the school.", "b) The pier is the only way to the hospital.");
    }

    @Test
    void boldWordsInQuotationMarksAreTheLettersOwn() {
        assertThat(blocks(letter("We say:\n\n**“The ferry belongs to all of us, on the island and on the shore.”**")))
                .containsExactly(
                        "paragraph: We say:",
                        "paragraph: “The ferry belongs to all of us, on the island and on the shore.”");
        assertThat(blocks(letter("“The ferry belongs to all of us, on the island and on the shore.” (The minister)")))
                .allMatch(block -> block.startsWith("quotation: "));
    }

    @Test
    void aHeadingHasNoMarksOfNotesAndNoAttributes() {
        Letter letter = letter("## The ferry[^1] {#ferry .big}\n\nIt has not run since the spring.\n\n"
                + "The pier [2]\n---\n\nIt was sold.\n\n[^1]: Called Elm.");
        assertThat(headings(letter)).containsExactly("The ferry", "The pier");
    }

    @Test
    void theLabelAboveAGeneratedTableOfContentsIsNoHeading() {
        assertThat(headings(letter("**Overview:**\n{{< toc >}}\n\n# The ferry\n\nIt has not run since the spring.")))
                .containsExactly("The ferry");
    }

    @Test
    void breakElementsMakeParagraphs() {
        Letter letter = letter("The ferry is old.<br>\nIt is slow.\n<br/>\nWe want a new one.<br><br>Soon, we hope.");
        assertThat(blocks(letter))
                .containsExactly(
                        "paragraph: The ferry is old. It is slow.",
                        "paragraph: We want a new one.",
                        "paragraph: Soon, we hope.");
    }

    @Test
    void dashesInAQuotationElementMarkItems() {
        Letter letter = read("letter.html", """
            <p>Dear Minister,</p><p>The order would:</p>
            <blockquote><p>– stop the ferry;</p><p>– close the pier.</p></blockquote>
            <p>We oppose it.</p><blockquote><p>The ferry is our street, said the teacher.</p></blockquote>
            <p>Sincerely,</p><p>Maud Ferris</p>\
            """);
        assertThat(blocks(letter))
                .containsExactly(
                        "paragraph: The order would:",
                        "item: stop the ferry;",
                        "item: close the pier.",
                        "paragraph: We oppose it.",
                        "quotation: The ferry is our street, said the teacher.");
    }

    @Test
    void aBodyWithinAHeadingElementIsNoHeading() {
        Letter letter = read("letter.html", """
            <h3>Dear Minister,</h3><h4><p>The ferry has not run since the spring.</p>
            <p>We ask you to:</p><ol><li>run it;</li><li>mend the pier.</li></ol></h4>
            <p>Sincerely,</p><p>Maud Ferris</p>\
            """);
        assertThat(headings(letter)).isEmpty();
        assertThat(blocks(letter))
                .containsExactly(
                        "paragraph: The ferry has not run since the spring.",
                        "paragraph: We ask you to:",
                        "item 1.: run it;",
                        "item 2.: mend the pier.");
    }

    @Test
    void wordsHaveNoInvisibleCharacters() {
        assertThat(letter("The ferry\u200B com\u00ADpany is&shy; silent.")
                        .text()
                        .toString())
                .contains("The ferry company is silent.");
    }

    @Test
    void linksInHtmlInTheLinesOfSignatoriesAndBelowThemAreCitations() {
        Letter letter = read("letter.md", """
            Dear Minister,

            _We have read the<a href='https://ferry.example/plan?a=1&amp;b=2'>plan of the company</a>, and we do not like it._

            Sincerely,

            Maud Ferris (teacher at the [Island School](https://school.example/))

            More on the ferry can be found here: https://ferry.example/more
            """);
        assertThat(letter.citations().stream().map(Citation::url))
                .extracting(String::valueOf)
                .containsExactlyInAnyOrder(
                        "https://ferry.example/plan?a=1&b=2", "https://school.example/", "https://ferry.example/more");
        assertThat(letter.citations().stream().filter(citation -> citation.place() == null))
                .hasSize(1);
        assertThat(letter.signatories()).hasSize(1);
    }

    @Test
    void typedBulletsWithinAParagraphAreItems() {
        Letter letter = read(
                "letter.html",
                "<p>Dear Minister,</p><p>We ask you to give us:<br>• a ferry that runs<br>• a pier that lasts</p>"
                        + "<p>Sincerely,</p><p>Maud Ferris</p>");
        assertThat(blocks(letter))
                .containsExactly(
                        "paragraph: We ask you to give us:", "item: a ferry that runs", "item: a pier that lasts");
    }

    @Test
    void aSloganAndADateAtTheEndHeadNothing() {
        Letter letter = letter("The ferry has not run since the spring, and nobody knows why that is.\n\n"
                + "**Give us our ferry back!**\n\n**3 May 2031**");
        assertThat(headings(letter)).isEmpty();
    }

    @Test
    void theFirstSectionKeepsItsHeadingWhereTheTitleIsInTheFrontMatter() {
        Letter letter = read(
                "letter.md",
                "---\ntitle: For a ferry\n---\n\n## The harbour\n\nThe ferry has not run since the spring, and"
                        + " nobody knows why that is.\n\n## The pier\n\nThe pier is closed, and the boats leave"
                        + " from the beach now.\n");
        assertThat(headings(letter)).containsExactly("The harbour", "The pier");
    }

    @Test
    void aClosingHeadsNothing() {
        Letter letter = read(
                "letter.md",
                "Sehr geehrte Frau Holt,\n\nDie Fähre fährt seit dem Frühjahr nicht mehr, und niemand weiß, warum.\n\n"
                        + "Mit besten Grüßen\n\n[Nachtrag vom 7. Mai: Der Steg ist nun auch gesperrt, und die Boote"
                        + " legen am Strand an.]\n");
        assertThat(headings(letter)).isEmpty();
    }

    @Test
    void marksWithoutASpaceBelowAColonBeginItems() {
        assertThat(blocks(letter("We ask you:\n-that the ferry runs and the\nministry reports;\n-that it is paid."
                        + "\n\nThe pier is closed.")))
                .containsExactly(
                        "paragraph: We ask you:",
                        "item: that the ferry runs and the ministry reports;",
                        "item: that it is paid.",
                        "paragraph: The pier is closed.");
        assertThat(blocks(letter("We ask you:\n1)run the ferry,\n2)open the pier.")))
                .containsExactly("paragraph: We ask you:", "item 1): run the ferry,", "item 2): open the pier.");
        assertThat(blocks(letter("We ask you:\n1.-That the ferry runs.\n2.-That the pier opens.")))
                .containsExactly(
                        "paragraph: We ask you:", "item 1.-: That the ferry runs.", "item 2.-: That the pier opens.");
        assertThat(blocks(letter("The captain says:\n-so he told us- that the ferry is old.")))
                .hasSize(1);
        assertThat(blocks(letter("We need:\n\n-a ferry in winter;\n\n-a roof on the pier.\n\nThe pier is closed.")))
                .containsExactly(
                        "paragraph: We need:",
                        "item: a ferry in winter;",
                        "item: a roof on the pier.",
                        "paragraph: The pier is closed.");
    }

    @Test
    void aDashAloneOnItsLineBeginsTheItemBelow() {
        String list =
                "We ask the Council:\n\n   -\n\n   Run the ferry again.\n   It is old.\n   -\n\n   Open the pier.\n";
        assertThat(blocks(letter(list)))
                .containsExactly(
                        "paragraph: We ask the Council:",
                        "item: Run the ferry again. It is old.",
                        "item: Open the pier.");
        assertThat(headings(letter(list))).isEmpty();
    }
}
