package org.undersigned.reading.structure.closer;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.line.StructureLexicon;

/** Tells whether items stand below "cc:", so that they are its copies. */
final class CopyItems {

    private final StructureLexicon lexicon;
    private boolean open;
    private boolean started;

    CopyItems(StructureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A label that says so in other words is above the items. */
    void start() {
        started = true;
    }

    /** @param previous the block above the item; {@code null} if there is none */
    boolean continueFrom(Block previous) {
        List<Line> lines = previous == null ? List.of() : previous.lines();
        boolean label = !lines.isEmpty()
                && lexicon.textAfterLabel("cc", lines.get(lines.size() - 1).text())
                        .filter(String::isEmpty)
                        .isPresent();
        open = label || started || open && previous.kind() == Block.Kind.ITEM;
        started = false;
        return open;
    }
}
