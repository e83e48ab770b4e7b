package org.undersigned.reading.structure.opener;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.testing.Seed;

/** What an office is of is part of the office, also where the salutation has the word. */
class OfficePlaceTest {

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(
                        "Dear President Holt, Deans of the Schools at UVB, and Board of Piers,\n\n" + BodyParagraphs.EN,
                        "UVB"),
                Arguments.of("A los consejeros y consejeras de Bahía:\n\n" + BodyParagraphs.ES, "Bahía"),
                Arguments.of("Aos vereadores e vereadoras de Vestby:\n\n" + BodyParagraphs.PT, "Vestby"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPlaceBehindAPrepositionIsNoName(String words, String place) {
        assertThat(Seed.reading(words, null).letter().orElseThrow().recipients())
                .isNotEmpty()
                .noneMatch(one -> place.equals(one.name()))
                .anyMatch(one -> one.text().endsWith(place));
    }
}
