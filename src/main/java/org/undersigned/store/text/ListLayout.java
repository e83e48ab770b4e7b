package org.undersigned.store.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where the chunks of a letter's list of signatories begin in its text, in code points. */
public final class ListLayout {

    private final int[] starts;

    private ListLayout(int[] starts) {
        this.starts = starts;
    }

    /** Reads a layout from the columns of its row. */
    public static ListLayout read(int start, String lengths) {
        return new ListLayout(cumulate(
                start,
                ListChunk.integers(lengths).stream().mapToInt(Integer::intValue).toArray()));
    }

    static ListLayout of(int start, int[] lengths) {
        return new ListLayout(cumulate(start, lengths));
    }

    private static int[] cumulate(int start, int[] lengths) {
        int[] starts = new int[lengths.length + 1];
        starts[0] = start;
        for (int i = 0; i < lengths.length; i++) {
            starts[i + 1] = starts[i] + lengths[i];
        }
        return starts;
    }

    /** The number of chunks. */
    public int chunks() {
        return starts.length - 1;
    }

    public int start(int chunk) {
        return starts[chunk];
    }

    /** Where the list ends. */
    public int end() {
        return starts[starts.length - 1];
    }

    /** The column of the lengths. */
    public String lengthsColumn() {
        return IntStream.range(0, chunks())
                .mapToObj(chunk -> String.valueOf(starts[chunk + 1] - starts[chunk]))
                .collect(Collectors.joining(","));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListLayout layout && Arrays.equals(layout.starts, starts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(starts);
    }
}
