package org.undersigned.reading.structure;

import org.undersigned.reading.block.Line;

/** Copies that stand below the names: a line that "Cc:" begins, and the bare lines behind it. */
final class Copies {

    private final Head head;
    private boolean open;

    Copies(Head head) {
        this.head = head;
    }

    /** Whether a line is who gets a copy; it is then taken. */
    boolean take(Line line, boolean bare) {
        if (head.copied(line)) {
            open = true;
            return true;
        }
        if (open && bare) {
            head.copy(line);
        }
        return open && bare;
    }

    /** Whether bare lines are copies now. */
    boolean open() {
        return open;
    }

    /** Items and rows are names again. */
    void goOn(boolean bare) {
        open &= bare;
    }

    /** A label begins another list. */
    void close() {
        open = false;
    }
}
