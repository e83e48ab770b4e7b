package org.undersigned.reading.structure.closer.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.reading.structure.closer.detection.LastSignature;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** A hint proposes a label in the language of the letter, which the reader knows. */
class ListLabelTest {

    @ParameterizedTest
    @CsvSource({
        "en,Signatories:",
        "es,Firmantes:",
        "fr,Signataires:",
        "de,Unterzeichner:",
        "pt,Signatários:",
        "it,Firmatari:",
        "ru,Подписи:",
    })
    void aHintHasTheLabelOfTheLetter(String language, String label) {
        StructureLexicon lexicon = StructureLexicon.forLanguage(language);
        assertThat(LastSignature.hint(lexicon)).contains("the label \"" + label + "\" above");
        assertThat(lexicon.matches("lists", label)).isTrue();
    }
}
