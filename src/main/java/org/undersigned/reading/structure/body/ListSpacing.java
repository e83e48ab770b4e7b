package org.undersigned.reading.structure.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.reading.block.Block;

/** Knows for each list of the body whether blank lines between its items are usual. */
final class ListSpacing {

    private final Map<Integer, Boolean> loose;

    ListSpacing(List<Block> blocks) {
        this.loose = looseLists(blocks);
    }

    /** Whether a blank line separates two items of a list that has no others. */
    boolean splitsList(Block previous, Block block) {
        return previous != null
                && block.kind() == Block.Kind.ITEM
                && previous.kind() == Block.Kind.ITEM
                && previous.list() == block.list()
                && block.list() > 0
                && !loose.get(block.list())
                && block.position().line() - previous.lastLine() > 1;
    }

    /** For each list, whether at least as many items follow a blank line as do not. */
    private static Map<Integer, Boolean> looseLists(List<Block> blocks) {
        Map<Integer, Integer> balance = new HashMap<>();
        Block before = null;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.ITEM) {
                boolean follows = before != null && before.list() == block.list();
                int gap = follows ? block.position().line() - before.lastLine() : 0;
                balance.merge(block.list(), !follows ? 0 : gap > 1 ? 1 : -1, Integer::sum);
            }
            before = block;
        }
        Map<Integer, Boolean> loose = new HashMap<>();
        balance.forEach((list, surplus) -> loose.put(list, surplus >= 0));
        return loose;
    }
}
