package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;
import org.undersigned.testing.Seed;

/** Persons whose family name is also the word of a role: a given name or a form of address shows that they sign. */
class FamilyNamesLikeRolesTest {

    private static final String LETTER =
            "# Open letter about the piers\n\n3 May 2031\n\nDear Mayor,\n\nWe ask you to open the piers before winter."
                    + "\n\nYours sincerely,\n\n";

    private static ReadingResult read(String signatures) {
        return Seed.reading(LETTER + signatures.replace(" + ", "\n") + "\n", null);
    }

    private static String signatories(ReadingResult reading) {
        return reading.letter().orElseThrow().signatories().stream()
                .map(FamilyNamesLikeRolesTest::toText)
                .collect(Collectors.joining("; "));
    }

    private static String toText(Signatory one) {
        return Stream.of(one.naming().name(), one.role(), one.affiliation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" / "));
    }

    private static List<FindingCode> doubts(ReadingResult reading) {
        return reading.findings().stream()
                .map(finding -> finding.code())
                .filter(code -> code == FindingCode.SIGNATORY_UNCERTAIN)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jill Dean + Tom Berg | Jill Dean; Tom Berg",
                "Tom Berg + Jill Dean | Tom Berg; Jill Dean",
                "Una Judge + Tom Berg | Una Judge; Tom Berg",
                "Eva Stein + Jan Richter | Eva Stein; Jan Richter",
                "Eva Stein + Jan Philipp Bauer | Eva Stein; Jan Philipp Bauer",
                "Prof. Dr. Ulrike Stein + Prof. Dr. Hans Bauer | Prof. Dr. Ulrike Stein; Prof. Dr. Hans Bauer",
                "Dr Jill Berg + Dr Tom Dean | Dr Jill Berg; Dr Tom Dean",
                "Rev. Ana Berg + Rev. Tom Pastor | Rev. Ana Berg; Rev. Tom Pastor",
                "Jill Berg, Chair + Tom Dean, Secretary | Jill Berg / Chair; Tom Dean / Secretary",
            })
    void areReadAsPersons(String lines, String expected) {
        ReadingResult reading = read(lines);
        assertThat(signatories(reading)).isEqualTo(expected);
        assertThat(doubts(reading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jill Berg + Area Dean of Vestby | Jill Berg / Area Dean of Vestby",
                "Jill Berg + Assistant Bishop | Jill Berg / Assistant Bishop",
                "Jill Berg + Executive Director | Jill Berg / Executive Director",
                "Jill Berg + Professor of Law | Jill Berg / Professor of Law",
            })
    void aRoleStaysARole(String lines, String expected) {
        assertThat(signatories(read(lines))).isEqualTo(expected);
    }

    @Test
    void anOrganizationBelowTwoPersonsIsDoubted() {
        ReadingResult reading = read("Jill Berg + Tom Dean + Union of Piers");
        assertThat(signatories(reading)).startsWith("Jill Berg; Tom Dean");
        assertThat(doubts(reading)).isNotEmpty();
    }
}
