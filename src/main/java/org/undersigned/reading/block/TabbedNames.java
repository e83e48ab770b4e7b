package org.undersigned.reading.block;

import java.util.ArrayList;
import java.util.List;

/** Detects adjacent lines of names in columns by tabs, and makes table rows of them. */
public final class TabbedNames {

    private static final int MAX_WORDS = 7;

    /** The fewest names in a single line. */
    private static final int MIN_NAMES = 3;

    private TabbedNames() {}

    /** The blocks, with rows in place of the lines of names. */
    public static List<Block> detect(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        int table = blocks.stream().mapToInt(Block::list).max().orElse(0);
        for (int at = 0; at < blocks.size(); ) {
            int to = at;
            while (to < blocks.size() && isTabbed(blocks.get(to), blocks.get(at))) {
                to++;
            }
            int names = to - at > 0 ? blocks.get(at).lines().get(0).parts().size() : 0;
            if (to - at > 1 || names >= MIN_NAMES) {
                table++;
                for (Block block : blocks.subList(at, to)) {
                    result.add(toRow(block.lines().get(0), table));
                }
                at = to;
            } else {
                result.add(blocks.get(at++));
            }
        }
        return result;
    }

    /** Whether a block is a line of names with as many columns as another one, or fewer. */
    private static boolean isTabbed(Block block, Block first) {
        if (block.kind() != Block.Kind.PARAGRAPH
                || block.lines().size() != 1
                || block.lines().get(0).breaks().isEmpty()) {
            return false;
        }
        List<String> parts = block.lines().get(0).parts();
        return parts.size() > 1
                && parts.size() <= first.lines().get(0).parts().size()
                && parts.stream().allMatch(TabbedNames::isWrittenAsName)
                && first.lines().get(0).parts().stream().allMatch(part -> part.indexOf(' ') > 0);
    }

    private static boolean isWrittenAsName(String part) {
        return part.split(" ").length <= MAX_WORDS
                && Character.isUpperCase(part.codePointAt(0))
                && part.chars().noneMatch(Character::isDigit)
                && ":!?".indexOf(part.charAt(part.length() - 1)) < 0;
    }

    private static Block toRow(Line line, int table) {
        List<Line> cells = new ArrayList<>();
        int from = 0;
        Line rest = line;
        for (int at : line.breaks()) {
            Line.LineSplit split = rest.split(at - from);
            cells.add(split.before());
            rest = split.after();
            from = at;
        }
        cells.add(rest);
        return new Block(Block.Kind.ROW, 0, table, null, cells);
    }
}
