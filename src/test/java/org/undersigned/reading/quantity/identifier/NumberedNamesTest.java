package org.undersigned.reading.quantity.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.reading.quantity.FigureSentences;

/** Names that end in a number, as the whole letter shows them. */
class NumberedNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We oppose the Ovens Act (S. 3714). / S. 3714 fails to save bakers.            | ''",
                "en | HB 2140 forbids the mills.                                                    | ''",
                "en | Vote against HB 2140! / Under HB 2140 mills close.                            | ''",
                "en | The owner of 8120 Millbrook Lane left. / 8120 Millbrook Trust lists the oven. | ''",
                "pt | A MP 812 extingue moinhos.                                                    | ''"
            })
    void leavesOutWhatTheLetterShowsToBeAName(String language, String passages, String expected) {
        assertThat(FigureSentences.read(language, passages.split(" / "))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | In the EU 375 mills closed.                                        | 375 mill",
                "en | The CIA held 119 men. / The CIA held 119 men.                      | 119 man, 119 man",
                "en | From Ostrand came 300 Danish bakers. / Then 300 Danish mills closed. | 300 baker, 300 mill"
            })
    void countsBehindWordsInCapitals(String language, String passages, String expected) {
        assertThat(FigureSentences.read(language, passages.split(" / "))).isEqualTo(expected);
    }
}
