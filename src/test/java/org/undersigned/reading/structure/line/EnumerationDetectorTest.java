package org.undersigned.reading.structure.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Paragraph.Kind;
import org.undersigned.testing.Seed;

/** Items that are told by how they begin. */
class EnumerationDetectorTest {

    private static List<Paragraph> read(String words) {
        Letter letter = Seed.reading("Dear Minister,\n\nWe ask you for these things now:\n\n" + words, null)
                .letter()
                .orElseThrow();
        return letter.paragraphs().skip(1).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a) keep the trains that run at night;\n\nb) mend the ones that do not.\n",
                "a) keep the trains that run at night;\nb) mend the ones that do not.\n",
                "(a) keep the trains that run at night;\n\n(b) mend the ones that do not.\n",
                "(i) keep the trains that run at night;\n\n(ii) mend the ones that do not.\n",
                "i) keep the trains that run at night;\n\nii) mend the ones that do not.\n",
                "(1) keep the trains that run at night;\n\n(2) mend the ones that do not.\n",
                "1. keep the trains that run at night;\n2. mend the ones that do not.\n",
                "– keep the trains that run at night;\n\n– mend the ones that do not.\n",
                "— keep the trains that run at night;\n— mend the ones that do not.\n",
                "- keep the trains that run at night;\n- mend the ones that do not.\n",
                "• keep the trains that run at night;\n• mend the ones that do not.\n",
                "→ keep the trains that run at night;\n→ mend the ones that do not.\n",
                "1° keep the trains that run at night;\n\n2° mend the ones that do not.\n",
                "1- keep the trains that run at night;\n\n2- mend the ones that do not.\n",
                "a).- keep the trains that run at night;\n\nb).- mend the ones that do not.\n"
            })
    void areItems(String items) {
        assertThat(read(items)).extracting(Paragraph::kind).containsExactly(Kind.ITEM, Kind.ITEM);
        assertThat(read(items))
                .extracting(Paragraph::text)
                .containsExactly("keep the trains that run at night;", "mend the ones that do not.");
    }

    @Test
    void aDashAloneMakesNoItem() {
        assertThat(read("– and that is all that we have to say to you today.\n\nWe thank you for reading this.\n"))
                .extracting(Paragraph::kind)
                .containsExactly(Kind.PARAGRAPH, Kind.PARAGRAPH);
    }

    @Test
    void anItemGoesOnInTheNextLine() {
        assertThat(read("a) keep the trains that\nrun at night;\nb) mend the ones that do not.\n"))
                .extracting(Paragraph::text)
                .containsExactly("keep the trains that run at night;", "mend the ones that do not.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🤝 keep the trains that run at night;\n\n🧭 mend the ones that do not.\n",
                "*1. keep the trains that run at night;*\n*2. mend the ones that do not.*\n"
            })
    void areItemsByPicturesAndByNumbersThatCountOn(String items) {
        areItems(items);
    }

    @Test
    void picturesGoOnBehindALine() {
        assertThat(read("Here is what we call for:\n"
                        + "🤝 keep the trains that run at night;\n\n"
                        + "🧭 mend the ones that do not.\n"))
                .extracting(Paragraph::kind)
                .containsExactly(Kind.PARAGRAPH, Kind.ITEM, Kind.ITEM);
    }
}
