package org.undersigned.reading.structure.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Letter;
import org.undersigned.testing.Seed;

/** Several lines that are one signatory's. */
class MultiLineSignatureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Ruiz/Executive Director/River Workers Union | Ana Ruiz | Executive Director",
                "Prof. Tomas Lind/Professor of Law/Oslo          | Prof. Tomas Lind | Professor of Law"
            })
    void areOnePerson(String card, String name, String role) {
        Letter letter = Seed.reading(
                        "Dear Minister,\n\nThe trains that carried us for sixty years are late again.\n\nSincerely,\n\n"
                                + card.strip().replace("/", "  \n") + "\n",
                        null)
                .letter()
                .orElseThrow();
        assertThat(letter.signatories()).singleElement().satisfies(signatory -> {
            assertThat(signatory.naming().name()).isEqualTo(name);
            assertThat(signatory.role()).isEqualTo(role);
        });
    }

    @ParameterizedTest
    @CsvSource({"Alpine Club/Friends of Rivers/River Workers Union, 3", "Ana Ruiz/Tomas Lind/Eve Okafor, 3"})
    void areNoneWhereEachLineNames(String list, int size) {
        Letter letter = Seed.reading(
                        "Dear Minister,\n\nThe trains that carried us for sixty years are late again.\n\nSincerely,\n\n"
                                + list.replace("/", "  \n") + "\n",
                        null)
                .letter()
                .orElseThrow();
        assertThat(letter.signatories()).hasSize(size);
    }
}
