package org.undersigned.reading.structure;

import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.structure.closer.detection.CloserDetector.CloserStart;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * Where the letter and its list of signatories begin and end, as the publisher states it.
 *
 * @param begin whether the first block is the first of the letter
 * @param first the first line of the list, which is the first of its block; {@code null} if it is not stated
 * @param last the last line of the list, which is the last of its block; {@code null} if it is not stated
 */
public record StatedBounds(boolean begin, Position first, Position last) {

    /** Nothing is stated. */
    public static final StatedBounds NONE = new StatedBounds(false, null, null);

    /** Where the closer begins: at the first line of the list, or at the closing above; {@code null} if it is not stated. */
    CloserStart closerStart(List<Block> blocks, StructureLexicon lexicon) {
        int at = indexOf(blocks, first, false);
        if (at < 0) {
            return null;
        }
        Block above = at == 0 ? null : blocks.get(at - 1);
        int lines = above == null ? 0 : above.lines().size();
        String closing = lines == 0 ? "" : above.lines().get(lines - 1).text();
        return lexicon.endsBody(closing) ? new CloserStart(at - 1, lines - 1) : new CloserStart(at, 0);
    }

    /** The number of blocks up to the end of the list; all if it is not stated. */
    int listEnd(List<Block> blocks) {
        int at = indexOf(blocks, last, true);
        return at < 0 ? blocks.size() : at + 1;
    }

    private static int indexOf(List<Block> blocks, Position line, boolean end) {
        for (int i = 0; line != null && i < blocks.size(); i++) {
            int count = blocks.get(i).lines().size();
            boolean found = count > 0
                    && blocks.get(i).lines().get(end ? count - 1 : 0).position().equals(line);
            if (found) {
                return i;
            }
        }
        return -1;
    }
}
