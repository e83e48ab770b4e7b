package org.undersigned.reading.structure.opener.address;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;

/** Splits two addresses that stand side by side, with wide blanks or a tab between their lines. */
public final class AddressColumns {

    private AddressColumns() {}

    /**
     * A block for each address; the block itself if it is something else.
     *
     * @param isPerson whether a line begins with the title of a person
     */
    public static List<Block> split(Block block, Predicate<String> isPerson) {
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (Line line : block.lines()) {
            Matcher gap = Line.COLUMN_GAP.matcher(line.text());
            boolean two =
                    gap.find() && gap.start() > 0 && gap.end() < line.text().length();
            left.add(two ? line.split(gap.start()).before() : line);
            if (two) {
                right.add(line.split(gap.end()).after());
            }
        }
        boolean columns = block.lines().size() > 1
                && right.size() > 1
                && right.size() + 1 >= left.size()
                && left.get(0).text().length() < block.lines().get(0).text().length()
                && isPerson.test(left.get(0).text())
                && isPerson.test(right.get(0).text())
                && right.stream()
                        .noneMatch(line -> Line.COLUMN_GAP.matcher(line.text()).find());
        return columns ? List.of(block.withLines(left), block.withLines(right)) : List.of(block);
    }
}
