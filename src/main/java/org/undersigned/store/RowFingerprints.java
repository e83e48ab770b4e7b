package org.undersigned.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.undersigned.letter.Sha256;

/**
 * The rows of the revision before by their items, in 40 bytes each: 128 bits of the digests of item and content, and the id of the
 * row. A map of a million strings would take ten times as much.
 */
final class RowFingerprints {

    private static final int WIDTH = 5;

    private long[] table = new long[WIDTH * 64];
    private int size;
    private int rest;

    /** A row of the same item; {@code equal} if its content is the same. */
    record Match(long id, boolean equal) {}

    void put(String item, long id, String content) {
        if (2 * (size + 1) * WIDTH > table.length) {
            grow();
        }
        long[] row = new long[WIDTH];
        hash(item, row, 0);
        hash(content, row, 2);
        row[4] = id;
        insert(row);
        size++;
        rest++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Whether there are rows that were not removed. */
    boolean hasRest() {
        return rest > 0;
    }

    /** Takes the row of an item out; {@code null} if there is none. */
    Match remove(String item, String content) {
        long[] wanted = new long[WIDTH];
        hash(item, wanted, 0);
        hash(content, wanted, 2);
        int at = find(wanted);
        if (at < 0 || table[at + 4] < 0) {
            return null;
        }
        Match match = new Match(table[at + 4], table[at + 2] == wanted[2] && table[at + 3] == wanted[3]);
        table[at + 4] = -match.id();
        rest--;
        return match;
    }

    /** Whether the row of an item was not removed. */
    boolean remains(String item, long id) {
        long[] wanted = new long[WIDTH];
        hash(item, wanted, 0);
        int at = find(wanted);
        return at >= 0 && table[at + 4] == id;
    }

    private int find(long[] wanted) {
        for (int at = slot(wanted[0]); table[at + 4] != 0; at = (at + WIDTH) % table.length) {
            if (table[at] == wanted[0] && table[at + 1] == wanted[1]) {
                return at;
            }
        }
        return -1;
    }

    private int slot(long hash) {
        return (int) Math.floorMod(hash, (long) (table.length / WIDTH)) * WIDTH;
    }

    private void insert(long[] row) {
        int at = slot(row[0]);
        while (table[at + 4] != 0) {
            at = (at + WIDTH) % table.length;
        }
        System.arraycopy(row, 0, table, at, WIDTH);
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (int at = 0; at < old.length; at += WIDTH) {
            if (old[at + 4] != 0) {
                insert(Arrays.copyOfRange(old, at, at + WIDTH));
            }
        }
    }

    private static void hash(String text, long[] row, int at) {
        ByteBuffer digest = ByteBuffer.wrap(Sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        row[at] = digest.getLong();
        row[at + 1] = digest.getLong();
    }
}
