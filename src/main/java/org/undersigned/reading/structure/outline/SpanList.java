package org.undersigned.reading.structure.outline;

import java.util.AbstractList;
import java.util.Arrays;
import org.undersigned.reading.structure.outline.PlainTextLayout.CharSpan;

/** Spans in eight bytes each, because a letter may have a million signatories. */
final class SpanList extends AbstractList<CharSpan> {

    private int[] ends = new int[64];
    private int size;

    @Override
    public boolean add(CharSpan span) {
        if (2 * size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        ends[2 * size] = span.from();
        ends[2 * size + 1] = span.to();
        size++;
        return true;
    }

    @Override
    public CharSpan get(int index) {
        return new CharSpan(ends[2 * index], ends[2 * index + 1]);
    }

    @Override
    public int size() {
        return size;
    }
}
