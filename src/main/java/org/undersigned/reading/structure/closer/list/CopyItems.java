package org.undersigned.reading.structure.closer.list;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.EnumerationDetector;

/** Tells whether items stand below "cc:", so that they are its copies. */
public final class CopyItems {

    private final StructureLexicon lexicon;
    private boolean open;
    private boolean started;
    private String marker;

    public CopyItems(StructureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A label that says so in other words is above the items. */
    public void start() {
        started = true;
    }

    /**
     * Whether an item is a copy: it is below the label, another item, or lines about the item with the number before.
     *
     * @param previous the block above the item; {@code null} if there is none
     */
    public boolean continueFrom(Block previous, Block item) {
        List<Line> lines = previous == null ? List.of() : previous.lines();
        boolean label = !lines.isEmpty()
                && lexicon.textAfterLabel("cc", lines.get(lines.size() - 1).text())
                        .filter(String::isEmpty)
                        .isPresent();
        open = label || started || open && (previous.kind() == Block.Kind.ITEM || isNext(item));
        started = false;
        marker = item.marker();
        return open;
    }

    private boolean isNext(Block item) {
        return marker != null && EnumerationDetector.follows(marker, item.marker());
    }
}
