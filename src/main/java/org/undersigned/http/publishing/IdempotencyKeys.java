package org.undersigned.http.publishing;

import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.letter.Sha256;
import org.undersigned.store.audit.ChangeRequest.RequestKey;

/** The header {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header). */
final class IdempotencyKeys {

    private static final String HEADER = "Idempotency-Key";
    private static final String FORM = "[\\x21-\\x7E]{1,255}";

    private IdempotencyKeys() {}

    /**
     * The key, with a digest of all that decides what the request does; {@code null} without the header. The key is part of what
     * is digested, so that nobody can look the digest of a request that names a signatory up in a table.
     */
    static RequestKey of(HttpServerRequest request, byte[] body) {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return null;
        }
        if (!key.matches(FORM)) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST, "an Idempotency-Key has 1 to 255 visible ASCII characters");
        }
        MessageDigest digest = Sha256.newDigest();
        for (String part : new String[] {
            key,
            request.method().name(),
            request.uri(),
            String.valueOf(request.getHeader("Content-Type")),
            String.valueOf(request.getHeader("If-Match")),
            String.valueOf(request.getHeader("If-None-Match"))
        }) {
            digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
        }
        return new RequestKey(key, HexFormat.of().formatHex(digest.digest(body)));
    }
}
