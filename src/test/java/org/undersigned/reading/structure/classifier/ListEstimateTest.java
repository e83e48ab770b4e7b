package org.undersigned.reading.structure.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.MarkdownBlocks;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.classifier.ListEstimate.LineRun;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Which lines the model takes for signatories. */
class ListEstimateTest {

    private static final String PROSE = "We ask the council to reopen the pier before the summer begins, because the\n"
            + "children of the harbour have waited for it since the storm.\n\n"
            + "Nobody has told us why the gate is still locked, and the boats cannot land.\n\n";

    private static final List<String> NAMES =
            List.of("Ina Moor", "Tom Vale", "Ute Kern", "Max Orth", "Lea Brandt", "Ole Sund", "Mia Falk", "Jon Berg");

    private static List<Block> blocks(String text) {
        return MarkdownBlocks.extract("letter.md", text);
    }

    private static ListEstimate estimate(String language, String text) {
        return ListEstimate.of(blocks(text), StructureLexicon.forLanguage(language));
    }

    private static SignatoryLine line(String text, int line) {
        return new SignatoryLine(text, new Position("letter.md", line, 1), null);
    }

    private static String list(String form) {
        return String.join("", NAMES.stream().map(form::formatted).toList());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"- %s, Harbour Watch\n\"",
                "\"%s, teacher\n\"",
                "\"1. %s (University of Vestby)\n\"",
                "\"%s — Harbour Institute\n\n\"",
                "\"> Dr. %s, Night Pilots Union\n\""
            })
    void namesBelowProseAreARun(String form) {
        String text = PROSE + "Signatories:\n\n" + list(form);
        ListEstimate estimate = estimate("en", text);
        LineRun run = estimate.missedBy(List.of());
        assertThat(run.to() - run.from()).isEqualTo(NAMES.size());
        assertThat(estimate.first(run).text()).contains("Ina Moor");
    }

    @Test
    void proseAndDemandsAreNoRun() {
        String items = String.join(
                "",
                IntStream.range(1, 8)
                        .mapToObj(i -> "- reopen gate " + i + " before the ferry comes back;\n")
                        .toList());
        assertThat(estimate("en", PROSE + items + "\n" + PROSE)
                        .missedBy(List.of())
                        .weight())
                .isLessThan(1);
    }

    @Test
    void aRunThatTheRulesFoundIsNotMissed() {
        String text = PROSE + "Signatories:\n\n" + list("%s, teacher\n");
        int first = (int) text.substring(0, text.indexOf("Ina Moor")).lines().count() + 1;
        List<SignatoryLine> found = IntStream.range(0, NAMES.size())
                .mapToObj(i -> line(NAMES.get(i), first + i))
                .toList();
        assertThat(estimate("en", text).missedBy(found).weight()).isLessThan(1);
        assertThat(estimate("en", text).meanOf(found)).isGreaterThan(0.8);
    }

    @Test
    void sentencesOfTheBodyAreUnlikelySignatories() {
        ListEstimate estimate = estimate("en", PROSE + "Signatories:\n\n" + list("%s, teacher\n"));
        assertThat(estimate.meanOf(List.of(line("We ask", 1), line("Nobody", 4))))
                .isLessThan(0.2);
    }

    @Test
    void aRunDividesTheBlocksOfALetter() {
        String text = PROSE + "| Name |\n|---|\n" + list("| %s |\n")
                + "\nThis page was printed by the council and paid for with what is left of the funds.\n";
        ListEstimate estimate = estimate("en", text);
        ListDivision division = estimate.divide(estimate.missedBy(List.of()));
        assertThat(division.above()).hasSize(2);
        assertThat(division.list()).hasSize(NAMES.size() + 1);
        assertThat(Block.textOf(division.below())).startsWith("This page was printed");
    }

    @Test
    void namesAboveTheProseHaveTheBodyAbove() {
        List<Block> blocks = blocks(list("- %s, Harbour Watch\n") + "\n" + PROSE);
        List<SourceUnit> units = SourceUnit.of(blocks);
        ListDivision division = ListDivision.of(units.get(0), units.get(1), blocks);
        assertThat(division.above()).hasSize(2);
        assertThat(division.list()).hasSize(NAMES.size());
        assertThat(division.below()).isEmpty();
    }
}
