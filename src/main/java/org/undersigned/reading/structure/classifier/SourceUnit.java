package org.undersigned.reading.structure.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;

/**
 * What the model judges as a whole: a line of a block, or a row of a table.
 *
 * @param line the number of the line in its block, from 0
 */
public record SourceUnit(Block block, int line, String text) {

    private static final Pattern ROW_NUMBER = Pattern.compile("\\s*[0-9]{1,7}[.)]?\\s*");

    /** The lines and rows of blocks that have words, in order. */
    public static List<SourceUnit> of(List<Block> blocks) {
        List<SourceUnit> units = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.ROW) {
                units.add(new SourceUnit(block, 0, joinCells(block)));
                continue;
            }
            for (int i = 0; i < block.lines().size(); i++) {
                units.add(new SourceUnit(block, i, block.lines().get(i).text()));
            }
        }
        units.removeIf(unit -> unit.text.isBlank());
        return units;
    }

    /** The cells without the number of the row, which says nothing of what the row names. */
    private static String joinCells(Block row) {
        List<String> cells = row.lines().stream()
                .map(Line::text)
                .filter(cell -> !cell.isBlank())
                .toList();
        boolean numbered = cells.size() > 1 && ROW_NUMBER.matcher(cells.get(0)).matches();
        return String.join(", ", numbered ? cells.subList(1, cells.size()) : cells);
    }

    public Position position() {
        return block.lines().get(line).position();
    }
}
