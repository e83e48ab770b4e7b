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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.undersigned.letter.Slug;

/** An answer whose bytes and headers are made, plain and compressed, and can be sent any number of times. */
final class Finished {

    private static final String CACHE = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";
    static final int LEAST_WORTH_COMPRESSING = 256;

    /** What is larger is compressed where it is made, and not on the event loop. */
    private static final int LARGE = 256 * 1024;

    private final Slug letter;
    private final Form form;
    private final Variant plain;
    private final Variant compressed;
    private final String lastModified;

    private Finished(Slug letter, Form form, Variant plain, Variant compressed, String lastModified) {
        this.letter = letter;
        this.form = form;
        this.plain = plain;
        this.compressed = compressed;
        this.lastModified = lastModified;
    }

    /** One coding's bytes with all headers of a 200; {@code etag} with its quotation marks. */
    private record Variant(Buffer body, String etag, MultiMap headers, MultiMap unchanged) {}

    /** @param zipped whether the compressed bytes are wanted at once; else they are made when somebody asks */
    static Finished of(Answer answer, boolean zipped) {
        String modified = answer.modified() == null ? null : Fields.date(answer.modified());
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        Manners.on(headers);
        headers.set("Cache-Control", CACHE).set("Vary", "Accept, Accept-Encoding");
        if (modified != null) {
            headers.set("Last-Modified", modified);
        }
        answer.links().forEach(link -> headers.add("Link", link));
        byte[] bytes = answer.bytes();
        Variant plain = variant(headers, answer.form(), bytes, hash(bytes), null);
        Finished finished = new Finished(answer.letter(), answer.form(), plain, null, modified);
        return zipped || bytes.length > LARGE ? finished.zipped() : finished;
    }

    /** Whether a reader would rather have it compressed, and it isn't yet. */
    boolean lacks(HttpServerRequest request) {
        return compressed == null && worthCompressing() && Negotiation.gzip(Fields.joined(request, "Accept-Encoding"));
    }

    private boolean worthCompressing() {
        return plain.body.length() >= LEAST_WORTH_COMPRESSING;
    }

    /** The same, with its compressed bytes. */
    Finished zipped() {
        if (compressed != null || !worthCompressing()) {
            return this;
        }
        String hash = plain.etag.substring(1, plain.etag.length() - 1);
        Variant zipped = variant(plain.unchanged, form, gzip(plain.body.getBytes()), hash + "-gzip", "gzip");
        return new Finished(letter, form, plain, zipped, lastModified);
    }

    private static Variant variant(MultiMap common, Form form, byte[] body, String hash, String coding) {
        String etag = "\"" + hash + "\"";
        MultiMap unchanged = MultiMap.caseInsensitiveMultiMap().addAll(common).set("ETag", etag);
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(unchanged);
        headers.set("Content-Type", form.contentType());
        headers.set("Content-Length", Integer.toString(body.length));
        if (coding != null) {
            headers.set("Content-Encoding", coding);
        }
        return new Variant(outsideTheHeap(body), etag, encoded(headers), encoded(unchanged));
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
        if (unchanged(request, variant)) {
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

    private boolean unchanged(HttpServerRequest request, Variant variant) {
        String known = Fields.joined(request, "If-None-Match");
        if (known != null) {
            return EntityTags.match(known, variant.etag);
        }
        String since = request.getHeader("If-Modified-Since");
        return since != null && lastModified != null && EntityTags.notAfter(lastModified, since);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 27);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
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
