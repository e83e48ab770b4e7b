package org.undersigned.reading.structure.omission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.ReadingResult;
import org.undersigned.testing.Seed;

/** Where somebody lives is neither a signatory nor an affiliation. */
class PostalAddressTest {

    private static final String LETTER =
            "Dear Mayor,\n\nWe run the ferries of the harbour, and the piers are closed to us"
                    + " since the storm of last year.\n\nWe ask you to open the piers before the winter.\n\nSincerely,\n\n";

    private static ReadingResult read(String language, String signature) {
        return Seed.reading(LETTER + signature, "language: " + language);
    }

    private static List<String> names(ReadingResult read) {
        return read.letter().orElseThrow().signatories().stream()
                .map(one -> one.naming().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | 12 Pier Road               | Ostrand
            en | 12a Pier Street, Ostrand   | Norway
            de | Hafenstraße 5              | Ostrand
            es | Calle del Muelle, 3        | Ostrand
            fr | 12 rue du Port             | Ostrand
            it | Via del Porto 12           | Ostrand
            pt | Rua do Cais, 3             | Ostrand
            """)
    void homeAddressBelowName(String language, String street, String town) {
        ReadingResult read = read(language, "Ana Ruiz\n" + street + "\n" + town + "\n");
        assertThat(names(read)).containsExactly("Ana Ruiz");
        assertThat(read.letter().orElseThrow().signatories().get(0).affiliation())
                .isNull();
        assertThat(read.findings()).extracting(Finding::code).contains(FindingCode.PRIVATE_DATA_LEFT_OUT);
    }

    @Test
    void streetBelowOrganizationOfPerson() {
        ReadingResult read = read(
                "en",
                "Ana Ruiz\nDirector\nHarbour Union\nPier Road 12, Ostrand\n\nPau Vila\nChair\nDock Institute\n3 Lake Street\n");
        assertThat(read.letter().orElseThrow().signatories())
                .extracting(one -> one.affiliation())
                .containsExactly("Harbour Union", "Dock Institute");
    }

    @Test
    void organizationsWithNumbersAndNamesBelowStreetsStay() {
        assertThat(names(read("en", "Ana Ruiz\nRoad Safety Association 2031\nPau Vila\nTom Lind\n")))
                .contains("Pau Vila", "Tom Lind");
        assertThat(names(read("en", "Ana Ruiz\n12 Pier Road\nPau Vila\n3 Lake Street\n")))
                .containsExactly("Ana Ruiz", "Pau Vila");
    }
}
