package org.undersigned.reading.structure.opener;

import java.util.stream.Stream;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.address.AddressLines;

/** Parses copies below the names: a line with the label "Cc:" and the unlabelled lines after it. */
public final class CcParser {

    private static final int MAX_LABEL_INDEX = 300;

    private final AddressLines addressLines;
    private boolean open;

    public CcParser(OpenerParser openerParser) {
        this.addressLines = openerParser.addressLines();
    }

    /** "To the Minister Copy to: Ana Ruiz": the label of the copies begins a line. */
    static Stream<Line> splitCopies(Line line, StructureLexicon lexicon) {
        String text = line.text();
        for (int at = text.indexOf(' ') + 1; at > 0 && at < MAX_LABEL_INDEX; at = text.indexOf(' ', at) + 1) {
            if (Character.isUpperCase(text.charAt(at))
                    && lexicon.textAfterLabel("cc", text.substring(at)).isPresent()) {
                return Stream.of(line.split(at).before(), line.split(at).after());
            }
        }
        return Stream.of(line);
    }

    /** Whether a line names a recipient of a copy, which is then added. */
    public boolean accept(Line line, boolean bare) {
        if (addressLines.parseCopy(line)) {
            open = true;
            return true;
        }
        if (open && bare) {
            addressLines.addCopyLine(line);
        }
        return open && bare;
    }

    /** Whether lines of a block name recipients of copies, all of whom are then added. */
    public boolean acceptAny(Block block) {
        boolean bare = block.kind() == Block.Kind.PARAGRAPH;
        return block.lines().stream().filter(line -> accept(line, bare)).count() > 0;
    }

    /** Whether unlabelled lines are copies. */
    public boolean isOpen() {
        return open;
    }

    /** A label of copies is above the lines that follow. */
    public void open() {
        open = true;
    }

    /** Items and rows are names again, not copies. */
    public void continueIf(boolean bare) {
        open &= bare;
    }

    /** A label begins another list. */
    public void close() {
        open = false;
    }
}
