package org.undersigned.http.exchange;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.zip.GZIPOutputStream;
import org.undersigned.http.cache.CachedResponse;
import org.undersigned.http.protocol.ContentDigest;

/**
 * An answer that is sent as it is made. It ends with a proof that it is whole: {@code Repr-Digest} (RFC 9530) and the number
 * of its members, as trailers.
 */
final class ChunkedResponse {

    private static final int CHUNK = 32 * 1024;

    private final BackpressuredOutputStream backpressuredOutputStream;
    private final OutputStream coding;

    private ChunkedResponse(BackpressuredOutputStream backpressuredOutputStream, OutputStream coding) {
        this.backpressuredOutputStream = backpressuredOutputStream;
        this.coding = coding;
    }

    /** That no bytes are wanted. */
    static final class HeadersOnlyException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The tag of an answer: made of its first bytes and of the version of what follows. */
    static String tag(byte[] first, String version) {
        MessageDigest hash = ContentDigest.sha256();
        hash.update(first);
        hash.update(version.getBytes(StandardCharsets.UTF_8));
        return ContentDigest.tag(hash.digest(), false);
    }

    /**
     * Sends the headers and the first bytes.
     *
     * @throws HeadersOnlyException where the headers are all that was asked for, or the reader has these very bytes
     */
    static ChunkedResponse begin(RoutingContext context, CachedResponse head, byte[] first) throws IOException {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        // REST would add its own idea of the headers at the last moment.
        response.headersEndHandler(headers -> {});
        boolean nothingMore = NegotiatedRequest.of(context).head();
        if (head.suffices(request, nothingMore)) {
            head.send(request, response, nothingMore);
            throw new HeadersOnlyException();
        }
        head.describe(request, response);
        response.setChunked(true);
        BackpressuredOutputStream backpressuredOutputStream = new BackpressuredOutputStream(response);
        ChunkedResponse chunked = new ChunkedResponse(
                backpressuredOutputStream,
                head.zipped(request)
                        ? new GZIPOutputStream(backpressuredOutputStream, CHUNK)
                        : backpressuredOutputStream);
        chunked.write(first, 0, first.length);
        return chunked;
    }

    void write(byte[] bytes, int from, int length) throws IOException {
        coding.write(bytes, from, length);
    }

    /** Sends what is left and the trailers; {@code rows} is below 0 where members aren't counted. */
    void end(int rows) throws IOException {
        coding.close();
        backpressuredOutputStream.flush();
        backpressuredOutputStream.response.putTrailer(
                "Repr-Digest", ContentDigest.field(backpressuredOutputStream.digest.digest()));
        if (rows >= 0) {
            backpressuredOutputStream.response.putTrailer("Row-Count", Integer.toString(rows));
        }
        backpressuredOutputStream.response.end();
    }

    /** Leaves the answer without an end, so that nobody takes it for whole. */
    void cutOff() {
        backpressuredOutputStream.response.reset();
    }

    /** The socket: chunks of one size, digested as they go, held back while the reader is slow. */
    private static final class BackpressuredOutputStream extends OutputStream {

        private static final long PATIENCE = 30_000;

        private final HttpServerResponse response;
        private final MessageDigest digest = ContentDigest.sha256();
        private final byte[] chunk = new byte[CHUNK];
        private int filled;
        private boolean gone;

        BackpressuredOutputStream(HttpServerResponse response) {
            this.response = response;
            response.drainHandler(drained -> wake(false));
            response.closeHandler(closed -> wake(true));
            response.exceptionHandler(broken -> wake(true));
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int done = 0; done < length; ) {
                int some = Math.min(length - done, CHUNK - filled);
                System.arraycopy(bytes, from + done, chunk, filled, some);
                filled += some;
                done += some;
                if (filled == CHUNK) {
                    flush();
                }
            }
        }

        @Override
        public void flush() throws IOException {
            if (filled == 0) {
                return;
            }
            digest.update(chunk, 0, filled);
            await();
            response.write(Buffer.buffer(java.util.Arrays.copyOf(chunk, filled)));
            filled = 0;
        }

        private synchronized void wake(boolean gone) {
            this.gone |= gone;
            notifyAll();
        }

        private synchronized void await() throws IOException {
            long until = System.currentTimeMillis() + PATIENCE;
            try {
                while (!gone && response.writeQueueFull()) {
                    long left = until - System.currentTimeMillis();
                    if (left <= 0) {
                        throw new IOException("the reader has taken nothing for %d seconds".formatted(PATIENCE / 1000));
                    }
                    wait(Math.min(left, 1000));
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", interrupted);
            }
            if (gone) {
                throw new IOException("the reader has gone");
            }
        }
    }
}
