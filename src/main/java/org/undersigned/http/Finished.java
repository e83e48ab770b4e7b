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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.undersigned.letter.Slug;

/**
 * An answer whose bytes and headers are made, plain and compressed, and can be sent any number of times. Of one too long to be
 * kept there are only the headers, for whoever has the bytes or doesn't want them.
 */
final class Finished {

    private static final String CACHE = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";
    static final int LEAST_WORTH_COMPRESSING = 256;

    /** What is larger is compressed where it is made, and not on the event loop. */
    private static final int LARGE = 256 * 1024;

    private final Answer.About about;
    private final Integer rows;
    private final Variant plain;
    private final Variant compressed;
    private final String lastModified;

    private Finished(Answer.About about, Integer rows, Variant plain, Variant compressed) {
        this.about = about;
        this.rows = rows;
        this.plain = plain;
        this.compressed = compressed;
        this.lastModified = about.modified() == null ? null : Fields.date(about.modified());
    }

    /** One coding's bytes, or none, with all headers of a 200; {@code etag} with its quotation marks. */
    private record Variant(Buffer body, String etag, Headers headers, Headers unchanged) {}

    /** Headers as ASCII bytes with their hashes, so that no answer encodes them again. */
    private record Headers(CharSequence[] names, CharSequence[] values) {

        static Headers of(MultiMap headers) {
            return new Headers(
                    encoded(headers.entries(), Map.Entry::getKey), encoded(headers.entries(), Map.Entry::getValue));
        }

        private static CharSequence[] encoded(
                List<Map.Entry<String, String>> headers, Function<Map.Entry<String, String>, String> half) {
            return headers.stream().map(half).map(HttpHeaders::createOptimized).toArray(CharSequence[]::new);
        }

        /** Takes the place of all headers there were. */
        void onto(HttpServerResponse response) {
            MultiMap headers = response.headers().clear();
            for (int i = 0; i < names.length; i++) {
                headers.add(names[i], values[i]);
            }
        }
    }

    /** @param zipped whether the compressed bytes are wanted at once; else they are made when somebody asks */
    static Finished of(Answer answer, boolean zipped) {
        byte[] bytes = answer.bytes();
        byte[] digest = Digests.sha256().digest(bytes);
        Variant plain = variant(answer.about(), Digests.tag(digest, false), answer.rows(), bytes, digest, null);
        Finished finished = new Finished(answer.about(), answer.rows(), plain, null);
        return zipped || bytes.length > LARGE ? finished.zipped() : finished;
    }

    /** The headers of an answer that is sent as it is made. */
    static Finished withoutBytes(Answer.About about, String etag) {
        Variant plain = unmade(about, etag, null);
        boolean compressible = about.form().compressible();
        return new Finished(about, null, plain, compressible ? unmade(about, Digests.zipped(etag), "gzip") : null);
    }

    private static Variant unmade(Answer.About about, String etag, String coding) {
        MultiMap unchanged = unchanged(about, etag);
        MultiMap headers = described(about, unchanged).set("Trailer", "Repr-Digest, Row-Count");
        if (coding != null) {
            headers.set("Content-Encoding", coding);
        }
        return new Variant(null, etag, Headers.of(headers), Headers.of(unchanged));
    }

    /** Whether nothing has to be made to answer. */
    boolean suffices(HttpServerRequest request, boolean head) {
        return plain.body != null || head || unchanged(request, wanted(request).etag, lastModified);
    }

    private Variant wanted(HttpServerRequest request) {
        return zipped(request) ? compressed : plain;
    }

    /** Whether the reader gets it compressed. */
    boolean zipped(HttpServerRequest request) {
        return compressed != null && Negotiation.gzip(Fields.joined(request, "Accept-Encoding"));
    }

    /** Puts the headers of a 200 onto a response whose bytes are still to come. */
    void describe(HttpServerRequest request, HttpServerResponse response) {
        wanted(request).headers.onto(response);
    }

    /** Whether a reader would rather have it compressed, and it isn't yet. */
    boolean lacks(HttpServerRequest request) {
        return compressed == null && worthCompressing() && Negotiation.gzip(Fields.joined(request, "Accept-Encoding"));
    }

    private boolean worthCompressing() {
        return plain.body != null && about.form().compressible() && plain.body.length() >= LEAST_WORTH_COMPRESSING;
    }

    /** The same, with its compressed bytes. */
    Finished zipped() {
        if (compressed != null || !worthCompressing()) {
            return this;
        }
        byte[] body = gzip(plain.body.getBytes());
        byte[] digest = Digests.sha256().digest(body);
        return new Finished(about, rows, plain, variant(about, Digests.zipped(plain.etag), rows, body, digest, "gzip"));
    }

    private static Variant variant(
            Answer.About about, String etag, Integer rows, byte[] body, byte[] digest, String coding) {
        MultiMap unchanged = unchanged(about, etag);
        MultiMap headers = described(about, unchanged);
        headers.set("Content-Length", Integer.toString(body.length));
        headers.set("Repr-Digest", Digests.field(digest));
        if (rows != null) {
            headers.set("Row-Count", rows.toString());
        }
        if (coding != null) {
            headers.set("Content-Encoding", coding);
        }
        return new Variant(outsideTheHeap(body), etag, Headers.of(headers), Headers.of(unchanged));
    }

    /**
     * All that a 304 says: what tells caches how long and for whom (RFC 9110, 15.4.5), and who may read it. The rest was said
     * with the bytes.
     */
    private static MultiMap unchanged(Answer.About about, String etag) {
        MultiMap unchanged = Manners.open(MultiMap.caseInsensitiveMultiMap())
                .set("ETag", etag)
                .set("Cache-Control", CACHE)
                .set("Vary", about.form().vary());
        if (about.modified() != null) {
            unchanged.set("Last-Modified", Fields.date(about.modified()));
        }
        return unchanged;
    }

    /** The headers that say what the bytes are, and where more is. */
    private static MultiMap described(Answer.About about, MultiMap unchanged) {
        MultiMap described = MultiMap.caseInsensitiveMultiMap();
        Manners.on(described);
        unchanged.forEach(header -> described.set(header.getKey(), header.getValue()));
        described.set("Content-Security-Policy", Manners.policy(about.form()));
        described.set("Content-Type", about.form().contentType());
        if (about.language() != null) {
            described.set("Content-Language", about.language());
        }
        if (about.file() != null) {
            described.set("Content-Disposition", "attachment; filename=\"%s\"".formatted(about.file()));
        }
        about.links().forEach(link -> described.add("Link", link));
        return described;
    }

    /** The socket takes bytes from outside the heap; those inside would be copied out with every answer. */
    @SuppressWarnings("deprecation") // Vert.x 4 has no other way to a buffer over given memory.
    private static Buffer outsideTheHeap(byte[] body) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(body.length).put(body).flip();
        return Buffer.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(bytes)));
    }

    /** The letter that the answer is about; {@code null} where it is about all. */
    Slug letter() {
        return about.letter();
    }

    /** What it weighs in memory, in bytes; about. */
    int weight() {
        return 2000 + weight(plain) + weight(compressed);
    }

    private static int weight(Variant variant) {
        return variant == null || variant.body == null ? 0 : variant.body.length();
    }

    /** Answers a GET or HEAD: 200, or 304 where the reader has these very bytes. */
    void send(HttpServerRequest request, HttpServerResponse response, boolean head) {
        Variant variant = wanted(request);
        if (unchanged(request, variant.etag, lastModified)) {
            variant.unchanged.onto(response.setStatusCode(304));
            response.end();
            return;
        }
        variant.headers.onto(response);
        if (head) {
            response.end();
        } else {
            response.end(variant.body);
        }
    }

    /** Whether the reader has the bytes of this tag; {@code lastModified} may be {@code null}. */
    private static boolean unchanged(HttpServerRequest request, String etag, String lastModified) {
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
