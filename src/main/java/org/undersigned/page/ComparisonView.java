package org.undersigned.page;

import java.util.List;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Summary;
import org.undersigned.representation.picture.ComparisonChart;

/**
 * The page that compares the statistics of two letters.
 *
 * @param letter the first letter
 * @param sides both letters with their statistics; empty if there is no other letter
 * @param others the letters to choose from
 * @param units the units that both letters have
 * @param unit the unit that is shown; empty if there is none
 */
public record ComparisonView(
        Letter letter, List<ComparisonChart.Side> sides, List<Summary> others, List<String> units, String unit) {

    public ComparisonView {
        sides = List.copyOf(sides);
        others = List.copyOf(others);
        units = List.copyOf(units);
    }

    /** The other letter; {@code null} if there is none. */
    public Letter other() {
        return sides.isEmpty() ? null : sides.get(1).letter();
    }

    /** Whether the form offers the other letter: it may be older than those to choose from. */
    public boolean offered() {
        return other() == null || others.stream().anyMatch(one -> one.id().equals(other().id()));
    }

    /** Whether a letter has statistics of the unit, so that there is a picture. */
    public boolean drawn() {
        return sides.stream().anyMatch(side -> !side.statistics().isEmpty());
    }
}
