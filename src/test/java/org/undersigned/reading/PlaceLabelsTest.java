package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Signatory;
import org.undersigned.testing.Seed;

/** Lists that are grouped by countries and towns, and lists in which those are something else. */
class PlaceLabelsTest {

    private static final String LETTER =
            "# Open letter about the piers\n\nDear Mayor,\n\nWe ask you to open the piers before winter.\n\nSigned by:\n\n";

    /** "name / group" of each signatory. */
    private static String read(String list) {
        List<Signatory> signatories =
                Seed.reading(LETTER + list, null).letter().orElseThrow().signatories();
        return signatories.stream()
                .map(one -> one.naming().name() + (one.group() == null ? "" : " / " + one.group()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Kenya**\nLake Watch\nPier Guild\n\n**Uganda**\nGreen Quay\n",
                "**Kenya**\n\nLake Watch\n\nPier Guild\n\n**Uganda**\n\nGreen Quay\n",
                "*Kenya*\n\nLake Watch\n\nPier Guild\n\n*Uganda*\n\nGreen Quay\n",
                "Kenya\n\nLake Watch\nPier Guild\n\nUganda\n\nGreen Quay\n",
                "Kenya\nLake Watch\nPier Guild\n\nUganda\nGreen Quay\n",
            })
    void aCountryAboveNamesIsTheirGroup(String list) {
        assertThat(read(list)).isEqualTo("Lake Watch / Kenya; Pier Guild / Kenya; Green Quay / Uganda");
    }

    @Test
    void aCountryInCapitalsOrWithACountIsAGroup() {
        assertThat(read("KENYA (2)\nLake Watch\nPier Guild\n\nUGANDA (1)\nGreen Quay\n"))
                .isEqualTo("Lake Watch / KENYA (2); Pier Guild / KENYA (2); Green Quay / UGANDA (1)");
    }

    @Test
    void aTownInBoldIsAGroup() {
        assertThat(read("**Vestby**\nLake Watch\nPier Guild\n\n**Ostrand**\nGreen Quay\nBuoy Club\n"))
                .isEqualTo("Lake Watch / Vestby; Pier Guild / Vestby; Green Quay / Ostrand; Buoy Club / Ostrand");
    }

    @Test
    void countriesThatSignAreSignatories() {
        assertThat(read("Kenya\nUganda\nRwanda\nGreen Quay\n")).isEqualTo("Kenya; Uganda; Rwanda; Green Quay");
    }

    @Test
    void oneCountryAmongNamesIsNoGroup() {
        assertThat(read("Lake Watch\nJordan\nPier Guild\nGreen Quay\n"))
                .isEqualTo("Lake Watch; Jordan; Pier Guild; Green Quay");
    }
}
