package org.undersigned.http.cache;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.undersigned.http.protocol.ContentDigest;
import org.undersigned.http.protocol.ContentNegotiation;
import org.undersigned.http.protocol.EntityTags;
import org.undersigned.http.protocol.HeaderFields;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.letter.Slug;

/**
 * A response whose bytes and headers are encoded, plain and compressed, and can be sent any number of times. Of one too long to
 * be cached there are only the headers, for HEAD and 304.
 */
public final class CachedResponse {

    public static final int LEAST_WORTH_COMPRESSING = 256;

    private static final int QUICK = 2;
    private static final int BUFFER = 8192;

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
        HeaderList unchanged = ResponseHeaders.unchanged(metadata, etag);
        HeaderList headers =
                ResponseHeaders.described(metadata, unchanged).add(ResponseHeaders.TRAILER, "Repr-Digest, Row-Count");
        if (coding != null) {
            headers.add(ResponseHeaders.ENCODING, coding);
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

    /** Puts the headers of a 200 onto a response. */
    public void describe(HttpServerRequest request, HttpServerResponse response) {
        wanted(request).describe(response);
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
        HeaderList unchanged = ResponseHeaders.unchanged(metadata, etag);
        HeaderList headers = ResponseHeaders.described(metadata, unchanged)
                .add(ResponseHeaders.LENGTH, Integer.toString(body.remaining()))
                .add(ResponseHeaders.DIGEST, ContentDigest.field(digest));
        if (rows != null) {
            headers.add(ResponseHeaders.ROW_COUNT, rows.toString());
        }
        if (coding != null) {
            headers.add(ResponseHeaders.ENCODING, coding);
        }
        return new EncodedBody(body, etag, headers, unchanged);
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
        return gzip(bytes, Deflater.DEFAULT_COMPRESSION);
    }

    /** For bytes that are sent once: takes half the time, and gives a few more bytes. */
    public static byte[] gzipOnce(byte[] bytes) {
        return gzip(bytes, QUICK);
    }

    private static byte[] gzip(byte[] bytes, int level) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed, BUFFER) {
            {
                def.setLevel(level);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
