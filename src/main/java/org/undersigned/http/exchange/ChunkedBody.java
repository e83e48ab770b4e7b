package org.undersigned.http.exchange;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPOutputStream;
import org.undersigned.http.protocol.ContentDigest;
import org.undersigned.letter.Sha256;

/**
 * A body that is sent while it is rendered. Trailers tell that it is whole: {@code Repr-Digest} (RFC 9530) and the number of
 * its rows.
 */
final class ChunkedBody {

    private static final int BUFFER = 32 * 1024;

    private final HttpServerResponse response;
    private final StalledClientWatch watch;
    private final DigestOutputStream digested;
    private final OutputStream coded;

    private ChunkedBody(
            HttpServerResponse response, StalledClientWatch watch, DigestOutputStream digested, OutputStream coded) {
        this.response = response;
        this.watch = watch;
        this.digested = digested;
        this.coded = coded;
    }

    /** An entity tag, made of the first bytes and of the version of what follows. */
    static String etag(byte[] first, String version) {
        MessageDigest hash = Sha256.newDigest();
        hash.update(first);
        hash.update(version.getBytes(StandardCharsets.UTF_8));
        return ContentDigest.tag(hash.digest(), false);
    }

    /** Sends the headers and the first bytes. */
    static ChunkedBody begin(RoutingContext context, OutputStream out, boolean gzip, byte[] first) throws IOException {
        StalledClientWatch watch = new StalledClientWatch(context, out);
        DigestOutputStream digested = new DigestOutputStream(watch, Sha256.newDigest());
        OutputStream coded = gzip ? new GZIPOutputStream(digested, BUFFER) : digested;
        coded.write(first);
        // Commits the response: Quarkus REST would else send a short body with a Content-Length and without trailers.
        digested.flush();
        return new ChunkedBody(context.response(), watch, digested, coded);
    }

    OutputStream stream() {
        return coded;
    }

    /** @param rows {@code null} where they are not counted */
    void end(Integer rows) throws IOException {
        if (coded instanceof GZIPOutputStream gzip) {
            gzip.finish();
        }
        watch.end();
        response.putTrailer(
                "Repr-Digest", ContentDigest.field(digested.getMessageDigest().digest()));
        if (rows != null) {
            response.putTrailer("Row-Count", rows.toString());
        }
    }
}
