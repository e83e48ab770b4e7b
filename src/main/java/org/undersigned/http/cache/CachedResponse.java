package org.undersigned.http.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;
import org.undersigned.http.protocol.ContentDigest;
import org.undersigned.http.protocol.ContentNegotiation;
import org.undersigned.http.protocol.EntityTags;
import org.undersigned.http.protocol.HeaderFields;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.protocol.StandardHeaders;
import org.undersigned.letter.Slug;
import org.undersigned.representation.ShownRevision;

/**
 * A response whose bytes and headers are encoded, plain and compressed, and can be sent any number of times. Of one too long to
 * be cached there are only the headers, for HEAD and 304.
 */
public final class CachedResponse {

    private static final String CACHE = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";
    private static final String IMMUTABLE = "public, max-age=31536000, immutable";
    public static final int LEAST_WORTH_COMPRESSING = 256;

    /** What is larger is compressed where it is rendered, and not on the event loop. */
    private static final int LARGE = 256 * 1024;

    private final RenderedResponse.ResponseMetadata metadata;
    private final Integer rows;
    private final EncodedBody plain;
    private final EncodedBody compressed;

    private CachedResponse(
            RenderedResponse.ResponseMetadata metadata, Integer rows, EncodedBody plain, EncodedBody compressed) {
        this.metadata = metadata;
        this.rows = rows;
        this.plain = plain;
        this.compressed = compressed;
    }

    /** @param zipped whether to compress at once; else the first request that accepts gzip does */
    public static CachedResponse of(RenderedResponse answer, boolean zipped) {
        ByteBuffer bytes = answer.bytes();
        byte[] digest = ContentDigest.sha256(bytes);
        EncodedBody plain = variant(answer.about(), tag(answer, digest), answer.rows(), bytes, digest, null);
        CachedResponse cachedResponse = new CachedResponse(answer.about(), answer.rows(), plain, null);
        return zipped || bytes.remaining() > LARGE ? cachedResponse.zipped() : cachedResponse;
    }

    private static String tag(RenderedResponse answer, byte[] digest) {
        Integer version = answer.about().version();
        return ContentDigest.tag(version == null ? digest : ContentDigest.ofRevision(digest, version), false);
    }

    /** The headers of a response that is sent while it is rendered. */
    public static CachedResponse withoutBytes(RenderedResponse.ResponseMetadata metadata, String etag) {
        EncodedBody plain = unmade(metadata, etag, null);
        boolean compressible = metadata.form().compressible();
        return new CachedResponse(
                metadata, null, plain, compressible ? unmade(metadata, ContentDigest.zipped(etag), "gzip") : null);
    }

    private static EncodedBody unmade(RenderedResponse.ResponseMetadata metadata, String etag, String coding) {
        MultiMap unchanged = unchanged(metadata, etag);
        MultiMap headers = described(metadata, unchanged).set("Trailer", "Repr-Digest, Row-Count");
        if (coding != null) {
            headers.set("Content-Encoding", coding);
        }
        return new EncodedBody(null, etag, headers, unchanged);
    }

    /** Whether a request can be answered without rendering. */
    public boolean suffices(HttpServerRequest request, boolean head) {
        return plain.made() || head || unchanged(request);
    }

    private EncodedBody wanted(HttpServerRequest request) {
        return zipped(request) ? compressed : plain;
    }

    /** Whether the client gets the compressed bytes. */
    public boolean zipped(HttpServerRequest request) {
        return compressed != null && ContentNegotiation.gzip(HeaderFields.joined(request, "Accept-Encoding"));
    }

    /** Whether the client has these very bytes (RFC 9110, 13.1). */
    public boolean unchanged(HttpServerRequest request) {
        return unchanged(request, wanted(request).etag());
    }

    /** The headers of a 200. */
    public MultivaluedMap<String, Object> headers(HttpServerRequest request) {
        return wanted(request).headers();
    }

    /** The headers of a 304. */
    public MultivaluedMap<String, Object> unchangedHeaders(HttpServerRequest request) {
        return wanted(request).unchangedHeaders();
    }

    /** Writes the bytes of a 200. */
    public void write(HttpServerRequest request, OutputStream out) throws IOException {
        wanted(request).writeTo(out);
    }

    /** Whether the client accepts compressed bytes that are not there yet. */
    public boolean lacks(HttpServerRequest request) {
        return compressed == null
                && worthCompressing()
                && ContentNegotiation.gzip(HeaderFields.joined(request, "Accept-Encoding"));
    }

    private boolean worthCompressing() {
        return metadata.form().compressible() && plain.length() >= LEAST_WORTH_COMPRESSING;
    }

    /** The same, with its compressed bytes. */
    CachedResponse zipped() {
        if (compressed != null || !worthCompressing()) {
            return this;
        }
        ByteBuffer body = ByteBuffer.wrap(gzip(plain.bytes()));
        byte[] digest = ContentDigest.sha256(body);
        return new CachedResponse(
                metadata,
                rows,
                plain,
                variant(metadata, ContentDigest.zipped(plain.etag()), rows, body, digest, "gzip"));
    }

    private static EncodedBody variant(
            RenderedResponse.ResponseMetadata metadata,
            String etag,
            Integer rows,
            ByteBuffer body,
            byte[] digest,
            String coding) {
        MultiMap unchanged = unchanged(metadata, etag);
        MultiMap headers = described(metadata, unchanged);
        headers.set("Content-Length", Integer.toString(body.remaining()));
        headers.set("Repr-Digest", ContentDigest.field(digest));
        if (rows != null) {
            headers.set("Row-Count", rows.toString());
        }
        if (coding != null) {
            headers.set("Content-Encoding", coding);
        }
        return new EncodedBody(body, etag, headers, unchanged);
    }

    /** All headers of a 304: those that RFC 9110, 15.4.5, asks for, and CORS. */
    private static MultiMap unchanged(RenderedResponse.ResponseMetadata metadata, String etag) {
        MultiMap unchanged = StandardHeaders.open(MultiMap.caseInsensitiveMultiMap())
                .set("ETag", etag)
                .set("Cache-Control", immutable(metadata) ? IMMUTABLE : CACHE)
                .set("Vary", vary(metadata));
        if (metadata.modified() != null) {
            unchanged.set("Last-Modified", HeaderFields.date(metadata.modified()));
        }
        return unchanged;
    }

    /** Without a revision in its URL, a response has one that the request's time decides. */
    private static String vary(RenderedResponse.ResponseMetadata metadata) {
        ShownRevision shown = metadata.shown();
        String vary = metadata.form().vary() + (metadata.byAgent() ? ", User-Agent" : "");
        return shown == null || shown.pinned() ? vary : vary + ", Accept-Datetime";
    }

    /**
     * A page of the current revision says, once there is another, that it is no longer current. A response that depends on other
     * letters, too, changes with them.
     */
    private static boolean immutable(RenderedResponse.ResponseMetadata metadata) {
        ShownRevision shown = metadata.shown();
        return shown != null
                && metadata.letter() != null
                && shown.pinned()
                && (shown.superseded() || !metadata.form().page());
    }

    /** The headers that describe the bytes. */
    private static MultiMap described(RenderedResponse.ResponseMetadata metadata, MultiMap unchanged) {
        MultiMap described = MultiMap.caseInsensitiveMultiMap();
        StandardHeaders.on(described);
        unchanged.forEach(header -> described.set(header.getKey(), header.getValue()));
        described.set("Content-Security-Policy", StandardHeaders.policy(metadata.form()));
        described.set("Content-Type", metadata.form().contentType());
        if (metadata.language() != null) {
            described.set("Content-Language", metadata.language());
        }
        if (metadata.file() != null) {
            described.set("Content-Disposition", "attachment; filename=\"%s\"".formatted(metadata.file()));
        }
        if (metadata.shown() != null && metadata.shown().pinned()) {
            described.set("Memento-Datetime", HeaderFields.date(metadata.shown().publishedAt()));
        }
        metadata.links().forEach(link -> described.add("Link", link));
        return described;
    }

    /** The letter that the response depends on; {@code null} if it depends on all. */
    Slug letter() {
        return metadata.letter();
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        return 2000 + plain.length() + (compressed == null ? 0 : compressed.length());
    }

    /** Answers a GET or HEAD: 200, or 304 if the client has these bytes. */
    public void send(HttpServerRequest request, HttpServerResponse response, boolean head) {
        EncodedBody encoded = wanted(request);
        if (unchanged(request, encoded.etag())) {
            encoded.sendUnchanged(response);
        } else if (head) {
            encoded.describe(response);
            response.end();
        } else {
            encoded.send(response);
        }
    }

    private boolean unchanged(HttpServerRequest request, String etag) {
        String known = HeaderFields.joined(request, "If-None-Match");
        if (known != null) {
            return EntityTags.match(known, etag);
        }
        String since = request.getHeader("If-Modified-Since");
        return since != null && metadata.modified() != null && EntityTags.notAfter(metadata.modified(), since);
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
