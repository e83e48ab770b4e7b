package org.undersigned.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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

    /** @param zipped whether the compressed bytes are wanted at once; else they are made when somebody asks */
    static Finished of(Answer answer, boolean zipped) {
        ByteBuffer bytes = answer.bytes();
        byte[] digest = Digests.sha256(bytes);
        Variant plain = variant(answer.about(), Digests.tag(digest, false), answer.rows(), bytes, digest, null);
        Finished finished = new Finished(answer.about(), answer.rows(), plain, null);
        return zipped || bytes.remaining() > LARGE ? finished.zipped() : finished;
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
        return new Variant(null, etag, headers, unchanged);
    }

    /** Whether nothing has to be made to answer. */
    boolean suffices(HttpServerRequest request, boolean head) {
        return plain.made() || head || unchanged(request, wanted(request).etag(), lastModified);
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
        wanted(request).describe(response);
    }

    /** Whether a reader would rather have it compressed, and it isn't yet. */
    boolean lacks(HttpServerRequest request) {
        return compressed == null && worthCompressing() && Negotiation.gzip(Fields.joined(request, "Accept-Encoding"));
    }

    private boolean worthCompressing() {
        return about.form().compressible() && plain.length() >= LEAST_WORTH_COMPRESSING;
    }

    /** The same, with its compressed bytes. */
    Finished zipped() {
        if (compressed != null || !worthCompressing()) {
            return this;
        }
        ByteBuffer body = ByteBuffer.wrap(gzip(plain.bytes()));
        byte[] digest = Digests.sha256(body);
        return new Finished(
                about, rows, plain, variant(about, Digests.zipped(plain.etag()), rows, body, digest, "gzip"));
    }

    private static Variant variant(
            Answer.About about, String etag, Integer rows, ByteBuffer body, byte[] digest, String coding) {
        MultiMap unchanged = unchanged(about, etag);
        MultiMap headers = described(about, unchanged);
        headers.set("Content-Length", Integer.toString(body.remaining()));
        headers.set("Repr-Digest", Digests.field(digest));
        if (rows != null) {
            headers.set("Row-Count", rows.toString());
        }
        if (coding != null) {
            headers.set("Content-Encoding", coding);
        }
        return new Variant(body, etag, headers, unchanged);
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

    /** The letter that the answer is about; {@code null} where it is about all. */
    Slug letter() {
        return about.letter();
    }

    /** What it weighs in memory, in bytes; about. */
    int weight() {
        return 2000 + plain.length() + (compressed == null ? 0 : compressed.length());
    }

    /** Answers a GET or HEAD: 200, or 304 where the reader has these very bytes. */
    void send(HttpServerRequest request, HttpServerResponse response, boolean head) {
        Variant variant = wanted(request);
        if (unchanged(request, variant.etag(), lastModified)) {
            variant.sendUnchanged(response);
        } else if (head) {
            variant.describe(response);
            response.end();
        } else {
            variant.send(response);
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
