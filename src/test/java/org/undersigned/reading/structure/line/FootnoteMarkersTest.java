package org.undersigned.reading.structure.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph.Kind;
import org.undersigned.letter.Signatory;
import org.undersigned.testing.Seed;

/** Notes at the foot, by each of their marks. */
class FootnoteMarkersTest {

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "[^1]:", "(1)", "¹", "[i]", "[*]", "*", "†", "[nota 1]"})
    void areMarked(String mark) {
        assertThat(FootnoteMarkers.startsWithMarker(mark + " The timetable of 2019."))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The timetable of 2019.", "1984 was a year.", "(see above) The timetable.", "[sic] he said", ""})
    void areNotWhereWordsBegin(String words) {
        assertThat(FootnoteMarkers.startsWithMarker(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "(1)", "¹"})
    void standBelowTheSignatories(String mark) {
        Letter letter = Seed.reading(
                        "Dear Minister,\n\nThe trains that carried us are late again" + mark
                                + ".\n\nSincerely,\n\nAna Ruiz\n\nTomas Lind\n\n" + mark
                                + " The timetable of the railway for 2019, https://trains.example/timetable\n",
                        null)
                .letter()
                .orElseThrow();
        assertThat(letter.signatories()).extracting(Signatory::text).containsExactly("Ana Ruiz", "Tomas Lind");
        assertThat(letter.paragraphs().filter(paragraph -> paragraph.kind() == Kind.NOTE))
                .hasSize(1);
        assertThat(letter.citations())
                .anySatisfy(citation -> assertThat(citation.url()).hasToString("https://trains.example/timetable"));
    }
}
