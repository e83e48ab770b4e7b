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
        byte[] bytes = answer.bytes();
        Form form = answer.about().form();
        String etag = Digests.tag(Digests.sha256().digest(bytes), false);
        String rows = answer.rows() == null ? null : answer.rows().toString();
        Variant plain = variant(unchanged(answer.about(), etag), form, rows, bytes, null);
        String modified = plain.unchanged.get("Last-Modified");
        Finished finished = new Finished(answer.about().letter(), form, plain, null, modified);
        return zipped || bytes.length > LARGE ? finished.zipped() : finished;
    }

    /** Whether a reader would rather have it compressed, and it isn't yet. */
    boolean lacks(HttpServerRequest request) {
        return compressed == null && worthCompressing() && Negotiation.gzip(Fields.joined(request, "Accept-Encoding"));
    }

    private boolean worthCompressing() {
        return form.compressible() && plain.body.length() >= LEAST_WORTH_COMPRESSING;
    }

    /** The same, with its compressed bytes. */
    Finished zipped() {
        if (compressed != null || !worthCompressing()) {
            return this;
        }
        MultiMap unchanged = MultiMap.caseInsensitiveMultiMap().addAll(plain.unchanged);
        unchanged.set("ETag", Digests.zipped(plain.etag));
        byte[] body = gzip(plain.body.getBytes());
        Variant zipped = variant(unchanged, form, plain.headers.get("Row-Count"), body, "gzip");
        return new Finished(letter, form, plain, zipped, lastModified);
    }

    private static Variant variant(MultiMap unchanged, Form form, String rows, byte[] body, String coding) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(unchanged);
        headers.set("Content-Type", form.contentType());
        headers.set("Content-Length", Integer.toString(body.length));
        headers.set("Repr-Digest", Digests.field(Digests.sha256().digest(body)));
        if (rows != null) {
            headers.set("Row-Count", rows);
        }
        if (coding != null) {
            headers.set("Content-Encoding", coding);
        }
        return new Variant(outsideTheHeap(body), unchanged.get("ETag"), encoded(headers), encoded(unchanged));
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
