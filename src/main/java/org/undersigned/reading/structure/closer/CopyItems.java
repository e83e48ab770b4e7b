package org.undersigned.reading.structure.closer;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.line.StructureLexicon;

/** Tells whether items stand below "cc:", so that they are its copies. */
final class CopyItems {

    private final StructureLexicon lexicon;
    private boolean open;

    CopyItems(StructureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param previous the block above the item; {@code null} if there is none */
    boolean continueFrom(Block previous) {
        List<Line> lines = previous == null ? List.of() : previous.lines();
        boolean label = !lines.isEmpty()
                && lexicon.textAfterLabel("cc", lines.get(lines.size() - 1).text())
                        .filter(String::isEmpty)
                        .isPresent();
        open = label || open && previous.kind() == Block.Kind.ITEM;
        return open;
    }
}
