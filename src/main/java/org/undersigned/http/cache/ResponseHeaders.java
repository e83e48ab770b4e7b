package org.undersigned.http.cache;

import static io.vertx.core.http.HttpHeaders.createOptimized;

import java.util.Map;
import org.undersigned.http.protocol.HeaderFields;
import org.undersigned.http.protocol.RenderedResponse.ResponseMetadata;
import org.undersigned.http.protocol.StandardHeaders;
import org.undersigned.representation.ShownRevision;

/** The headers of a 200 and of its 304. Names are encoded once. */
final class ResponseHeaders {

    private static final String CACHE = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";
    private static final String IMMUTABLE = "public, max-age=31536000, immutable";

    private static final CharSequence ALLOW_ORIGIN = createOptimized(StandardHeaders.ALLOW_ORIGIN);
    private static final CharSequence POLICY = createOptimized(StandardHeaders.POLICY);
    private static final CharSequence ETAG = createOptimized("ETag");
    private static final CharSequence CACHE_CONTROL = createOptimized("Cache-Control");
    private static final CharSequence VARY = createOptimized("Vary");
    private static final CharSequence LAST_MODIFIED = createOptimized("Last-Modified");
    private static final CharSequence TYPE = createOptimized("Content-Type");
    private static final CharSequence LANGUAGE = createOptimized("Content-Language");
    private static final CharSequence DISPOSITION = createOptimized("Content-Disposition");
    private static final CharSequence MEMENTO_DATETIME = createOptimized("Memento-Datetime");
    private static final CharSequence LINK = createOptimized("Link");
    static final CharSequence LENGTH = createOptimized("Content-Length");
    static final CharSequence ENCODING = createOptimized("Content-Encoding");
    static final CharSequence DIGEST = createOptimized("Repr-Digest");
    static final CharSequence ROW_COUNT = createOptimized("Row-Count");
    static final CharSequence TRAILER = createOptimized("Trailer");

    /** Those of every 200, but for what a 304 has too, and for the policy. */
    private static final HeaderList STANDARD = new HeaderList();

    static {
        for (Map.Entry<String, String> header : StandardHeaders.ALL.entrySet()) {
            if (!header.getKey().equals(StandardHeaders.ALLOW_ORIGIN)
                    && !header.getKey().equals(StandardHeaders.POLICY)) {
                STANDARD.add(createOptimized(header.getKey()), createOptimized(header.getValue()));
            }
        }
    }

    private ResponseHeaders() {}

    /** All headers of a 304: those that RFC 9110, 15.4.5, asks for, and CORS. */
    static HeaderList unchanged(ResponseMetadata metadata, String etag) {
        HeaderList headers = new HeaderList()
                .add(ALLOW_ORIGIN, "*")
                .add(ETAG, etag)
                .add(CACHE_CONTROL, immutable(metadata) ? IMMUTABLE : CACHE)
                .add(VARY, vary(metadata));
        return metadata.modified() == null
                ? headers
                : headers.add(LAST_MODIFIED, HeaderFields.date(metadata.modified()));
    }

    /** Without a revision in its URL, a response has one that the request's time decides. */
    private static String vary(ResponseMetadata metadata) {
        ShownRevision shown = metadata.shown();
        String vary = metadata.form().vary() + (metadata.byAgent() ? ", User-Agent" : "");
        return shown == null || shown.pinned() ? vary : vary + ", Accept-Datetime";
    }

    /**
     * A page of the current revision says, once there is another, that it is no longer current. A response that depends on other
     * letters, too, changes with them.
     */
    private static boolean immutable(ResponseMetadata metadata) {
        ShownRevision shown = metadata.shown();
        return shown != null
                && metadata.letter() != null
                && shown.pinned()
                && (shown.superseded() || !metadata.form().page());
    }

    /** The headers of a 200, but for those that describe its bytes. */
    static HeaderList described(ResponseMetadata metadata, HeaderList unchanged) {
        HeaderList headers = new HeaderList(unchanged)
                .addAll(STANDARD)
                .add(POLICY, StandardHeaders.policy(metadata.form()))
                .add(TYPE, metadata.form().contentType());
        if (metadata.language() != null) {
            headers.add(LANGUAGE, metadata.language());
        }
        if (metadata.file() != null) {
            headers.add(DISPOSITION, "attachment; filename=\"" + metadata.file() + "\"");
        }
        if (metadata.shown() != null && metadata.shown().pinned()) {
            headers.add(MEMENTO_DATETIME, HeaderFields.date(metadata.shown().publishedAt()));
        }
        metadata.links().forEach(link -> headers.add(LINK, link));
        return headers;
    }
}
