package org.undersigned.reading.context;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.undersigned.letter.Sha256;

/** Positive numbers by text. It keeps 128 bits of each text's digest: a million texts take 48 to 96 megabytes less than strings. */
public final class FingerprintMap {

    private long[] keys = new long[2 * 64];
    private int[] values = new int[64];
    private int size;

    /** Returns the number that the text has already; 0 if it has none, which then becomes the given one. */
    public int putIfAbsent(String text, int number) {
        if (2 * (size + 1) > values.length) {
            grow();
        }
        ByteBuffer digest = ByteBuffer.wrap(Sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        long high = digest.getLong();
        long low = digest.getLong();
        int slot = slot(high, low);
        if (values[slot] != 0) {
            return values[slot];
        }
        set(slot, high, low, number);
        size++;
        return 0;
    }

    private int slot(long high, long low) {
        int slot = (int) high & values.length - 1;
        while (values[slot] != 0 && (keys[2 * slot] != high || keys[2 * slot + 1] != low)) {
            slot = slot + 1 & values.length - 1;
        }
        return slot;
    }

    private void set(int slot, long high, long low, int number) {
        keys[2 * slot] = high;
        keys[2 * slot + 1] = low;
        values[slot] = number;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[2 * oldValues.length];
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != 0) {
                set(slot(oldKeys[2 * i], oldKeys[2 * i + 1]), oldKeys[2 * i], oldKeys[2 * i + 1], oldValues[i]);
            }
        }
    }
}
