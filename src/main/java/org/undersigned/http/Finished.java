package org.undersigned.http;

import io.netty.buffer.Unpooled;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;
import org.undersigned.letter.Slug;

/** An answer whose bytes and headers are made, plain and compressed, and can be sent any number of times. */
final class Finished {

    private static final String CACHE = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";
    static final int LEAST_WORTH_COMPRESSING = 256;

    private final Slug letter;
    private final Variant plain;
    private final Variant compressed;
    private final String lastModified;

    private Finished(Slug letter, Variant plain, Variant compressed, String lastModified) {
        this.letter = letter;
        this.plain = plain;
        this.compressed = compressed;
        this.lastModified = lastModified;
    }

    /** One coding's bytes with all headers of a 200; {@code etag} with its quotation marks. */
    private record Variant(Buffer body, String etag, MultiMap headers, MultiMap unchanged) {}

    static Finished of(Answer answer) {
        byte[] bytes = answer.bytes();
        byte[] hash = Digests.sha256().digest(bytes);
        Variant plain = variant(answer, bytes, Digests.tag(hash, false), false);
        boolean worth = answer.about().form().compressible() && bytes.length >= LEAST_WORTH_COMPRESSING;
        Variant compressed = worth ? variant(answer, gzip(bytes), Digests.tag(hash, true), true) : null;
        return new Finished(answer.about().letter(), plain, compressed, plain.unchanged.get("Last-Modified"));
    }

    private static Variant variant(Answer answer, byte[] body, String etag, boolean zipped) {
        MultiMap unchanged = unchanged(answer.about(), etag);
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(unchanged);
        headers.set("Content-Type", answer.about().form().contentType());
        headers.set("Content-Length", Integer.toString(body.length));
        headers.set("Repr-Digest", Digests.field(Digests.sha256().digest(body)));
        if (answer.rows() != null) {
            headers.set("Row-Count", answer.rows().toString());
        }
        if (zipped) {
            headers.set("Content-Encoding", "gzip");
        }
        return new Variant(outsideTheHeap(body), etag, encoded(headers), encoded(unchanged));
    }

    /** The headers that a 304 has as well. */
    static MultiMap unchanged(Answer.About about, String etag) {
        MultiMap unchanged = MultiMap.caseInsensitiveMultiMap();
        Manners.on(unchanged);
        unchanged.set("ETag", etag).set("Cache-Control", CACHE).set("Vary", "Accept, Accept-Encoding");
        if (about.modified() != null) {
            unchanged.set("Last-Modified", Fields.date(about.modified()));
        }
        if (about.file() != null) {
            unchanged.set("Content-Disposition", "attachment; filename=\"%s\"".formatted(about.file()));
        }
        about.links().forEach(link -> unchanged.add("Link", link));
        return unchanged;
    }

    /** The socket takes bytes from outside the heap; those inside would be copied out with every answer. */
    @SuppressWarnings("deprecation") // Vert.x 4 has no other way to a buffer over given memory.
    private static Buffer outsideTheHeap(byte[] body) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(body.length).put(body).flip();
        return Buffer.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(bytes)));
    }

    /** Headers as ASCII bytes with their hashes, so that no answer encodes them again. */
    private static MultiMap encoded(MultiMap headers) {
        MultiMap encoded = MultiMap.caseInsensitiveMultiMap();
        headers.forEach(
                (name, value) -> encoded.add(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)));
        return encoded;
    }

    /** The letter that the answer is about; {@code null} where it is about all. */
    Slug letter() {
        return letter;
    }

    /** What it weighs in memory, in bytes; about. */
    int weight() {
        return 2000 + plain.body.length() + (compressed == null ? 0 : compressed.body.length());
    }

    /** Answers a GET or HEAD: 200, or 304 where the reader has these very bytes. */
    void send(HttpServerRequest request, HttpServerResponse response, boolean head) {
        boolean zipped = compressed != null && Negotiation.gzip(Fields.joined(request, "Accept-Encoding"));
        Variant variant = zipped ? compressed : plain;
        if (unchanged(request, variant.etag, lastModified)) {
            response.setStatusCode(304).headers().setAll(variant.unchanged);
            response.end();
            return;
        }
        response.headers().setAll(variant.headers);
        if (head) {
            response.end();
        } else {
            response.end(variant.body);
        }
    }

    /** Whether the reader has the bytes of this tag; {@code lastModified} may be {@code null}. */
    static boolean unchanged(HttpServerRequest request, String etag, String lastModified) {
        String known = Fields.joined(request, "If-None-Match");
        if (known != null) {
            return EntityTags.match(known, etag);
        }
        String since = request.getHeader("If-Modified-Since");
        return since != null && lastModified != null && EntityTags.notAfter(lastModified, since);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
