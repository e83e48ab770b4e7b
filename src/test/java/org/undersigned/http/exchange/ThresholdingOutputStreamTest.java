package org.undersigned.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A body that is known to be long begins before it is known how long it is. */
class ThresholdingOutputStreamTest {

    private static final int THRESHOLD = 100_000;

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final List<Integer> first = new ArrayList<>();

    private ThresholdingOutputStream expectingRows(long rows) {
        ThresholdingOutputStream out = new ThresholdingOutputStream(THRESHOLD, bytes -> {
            first.add(bytes.length);
            sent.writeBytes(bytes);
            return sent;
        });
        out.expectingRows(rows);
        return out;
    }

    private static void write(ThresholdingOutputStream out, int kilobytes) throws IOException {
        for (int i = 0; i < kilobytes; i++) {
            out.write(new byte[1000]);
        }
    }

    @Test
    void sendsALongBodyAtOnce() throws IOException {
        ThresholdingOutputStream out = expectingRows(10_000);
        write(out, 40);
        assertThat(out.overflowed()).isTrue();
        assertThat(first).containsExactly(33_000);
        assertThat(sent.size()).isEqualTo(40_000);
    }

    @Test
    void gathersAShortBodyToCacheIt() throws IOException {
        for (long rows : new long[] {0, 87, 2000}) {
            ThresholdingOutputStream out = expectingRows(rows);
            write(out, 100);
            assertThat(out.overflowed()).isFalse();
            assertThat(out.bytes().remaining()).isEqualTo(100_000);
            write(out, 1);
            assertThat(out.overflowed()).isTrue();
        }
    }
}
