package org.undersigned.store.index;

/**
 * A row and its position in its letter. Rows of several revisions may have the same position.
 *
 * @param position from 1
 * @param id the id of the row
 */
public record RowPosition(int position, long id) implements Comparable<RowPosition> {

    /** Before all rows. */
    public static final RowPosition FIRST = new RowPosition(Integer.MIN_VALUE, Long.MIN_VALUE);

    /** After all rows with a position. */
    public static RowPosition after(int position) {
        return new RowPosition(position, Long.MAX_VALUE);
    }

    @Override
    public int compareTo(RowPosition other) {
        int byPosition = Integer.compare(position, other.position);
        return byPosition == 0 ? Long.compare(id, other.id) : byPosition;
    }
}
