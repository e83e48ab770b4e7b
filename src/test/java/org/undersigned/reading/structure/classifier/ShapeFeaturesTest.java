package org.undersigned.reading.structure.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.reading.block.MarkdownBlocks;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** The shape that the lines of a stretch repeat. */
class ShapeFeaturesTest {

    private static final List<String> NAMES = List.of("Ina Moor", "Max Orth", "Tom Vale", "Ute Kern", "Zoe de Witt");

    private static Set<String> firstOf(String text) {
        List<SourceUnit> units = SourceUnit.of(MarkdownBlocks.extract("letter.md", text));
        return ListEstimate.features(units, StructureLexicon.forLanguage("en")).get(0);
    }

    private static String list(String form) {
        return String.join("", NAMES.stream().map(form::formatted).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s; teacher at the school of the harbour, who has lived here since the storm of that year.\n\n",
                "- %s: chair of the boat owners of the bay, who speaks for all of its piers and gates\n",
                "%s (who has taught the children of the island to swim and to sail for forty years)\n\n",
                "- %s - pilot\n"
            })
    void namesBeforeTheSameMarkInTheOrderOfTheAlphabet(String form) {
        assertThat(firstOf(list(form))).contains("shape:names=all&alike=all", "shape:sorted=all&names=all");
    }

    @Test
    void sentencesRepeatNoShape() {
        String text = "We ask for a gate; it is late.\n\nThe pier is shut, and nobody says why.\n\n"
                + "Children wait (some for years).\n\nAll of us have been patient until now.\n\n";
        assertThat(firstOf(text)).contains("shape:names=0&alike=2");
    }

    @Test
    void fewLinesRepeatNothing() {
        assertThat(firstOf("Ina Moor, pilot\n\nTom Vale, teacher\n\n")).contains("shape=few");
    }
}
