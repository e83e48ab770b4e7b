package org.undersigned.reading.structure.opener;

import org.undersigned.reading.block.Line;

/** Copies that stand below the names: a line that "Cc:" begins, and the bare lines behind it. */
public final class CcParser {

    private final AddressLines addressLines;
    private boolean open;

    public CcParser(OpenerParser openerParser) {
        this.addressLines = openerParser.addressLines();
    }

    /** Whether a line is who gets a copy; it is then taken. */
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

    /** Whether bare lines are copies now. */
    public boolean isOpen() {
        return open;
    }

    /** Items and rows are names again. */
    public void continueIf(boolean bare) {
        open &= bare;
    }

    /** A label begins another list. */
    public void close() {
        open = false;
    }
}
