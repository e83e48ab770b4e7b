package org.undersigned.reading.structure.closer.layout;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;

/** Splits items that contain the numbers missing between them and the next: "19. Alpine Club 20. Lake Watch". */
final class MergedNumbers {

    private static final int MAX_MISSING = 20;

    private MergedNumbers() {}

    static List<Block> split(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int number = numberOf(block);
            int next = i + 1 < blocks.size() ? numberOf(blocks.get(i + 1)) : 0;
            boolean merged =
                    number > 0 && block.lines().size() == 1 && next > number + 1 && next - number <= MAX_MISSING;
            result.addAll(merged ? split(block, number + 1, next) : List.of(block));
        }
        return result;
    }

    private static List<Block> split(Block block, int from, int to) {
        List<Block> items = new ArrayList<>();
        Line rest = block.lines().get(0);
        for (int number = from; number < to; number++) {
            String mark = " " + number + ". ";
            int at = rest.text().indexOf(mark);
            if (at <= 0) {
                return List.of(block);
            }
            items.add(block.withLines(List.of(rest.split(at).before())));
            rest = rest.split(at + mark.length()).after();
        }
        items.add(block.withLines(List.of(rest)));
        return items;
    }

    /** The number of an item; 0 if it has none. */
    private static int numberOf(Block block) {
        String marker = block.kind() == Block.Kind.ITEM && block.marker() != null ? block.marker() : "";
        String digits = marker.endsWith(".") || marker.endsWith(")") ? marker.substring(0, marker.length() - 1) : "";
        boolean number =
                !digits.isEmpty() && digits.length() <= 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : 0;
    }
}
