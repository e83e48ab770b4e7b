package org.undersigned.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Statistic;
import org.undersigned.testing.Seed;

/** Figures in the cells of a table. */
class TableFiguresTest {

    private static List<Statistic> statistics(String table) {
        return Seed.reading(
                        "# The ferry\n\nDear Minister,\n\nThe ferry is late, and nobody says why it is.\n\n" + table
                                + "\n\nYours,\n\nMaud Ferris\n",
                        null)
                .letter()
                .orElseThrow()
                .statistics();
    }

    @Test
    void noFigureGoesOnInTheNextCell() {
        assertThat(statistics(
                        "| Harbour | 2030 | 2031 |\n|---|---|---|\n| North | 12 | 345 |\n| South | 1 | 200 families |"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.figure().value()).isEqualByComparingTo("200");
                    assertThat(one.quote().exact()).isEqualTo("200 families");
                    assertThat(one.sentence().exact()).isEqualTo("South 1 200 families");
                });
    }

    @Test
    void eachCellIsAClaim() {
        assertThat(
                        statistics(
                                "| Harbour | Delay | Cost |\n|---|---|---|\n| North | 12 days | $300 |\n| South | 14 | $2 million |"))
                .extracting(one -> one.quote().exact())
                .containsExactly("12 days", "$300", "$2 million");
    }

    @Test
    void aLinkInAnotherCellOfTheRowIsASource() {
        assertThat(
                        statistics(
                                "| Harbour | Crew | Source |\n|---|---|---|\n| North | 40 drivers left | [report](https://karsk.example/r) |"))
                .singleElement()
                .satisfies(one -> assertThat(one.sources().citedIn()).containsExactly(Statistic.CitedIn.SENTENCE));
    }
}
