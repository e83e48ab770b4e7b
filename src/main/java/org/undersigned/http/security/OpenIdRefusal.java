package org.undersigned.http.security;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** What is wrong with a token of an OpenID Connect provider, for the log: never a word of the token. */
final class OpenIdRefusal {

    private static final Map<Integer, String> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put(ErrorCodes.SIGNATURE_INVALID, "is signed with another key");
        REASONS.put(ErrorCodes.ISSUER_INVALID, "is of another issuer");
        REASONS.put(ErrorCodes.AUDIENCE_MISSING, "has no audience");
        REASONS.put(ErrorCodes.AUDIENCE_INVALID, "is for another audience");
        REASONS.put(ErrorCodes.EXPIRED, "is expired");
        REASONS.put(ErrorCodes.NOT_YET_VALID, "is not valid yet");
    }

    private OpenIdRefusal() {}

    static String reason(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException invalid) {
                return REASONS.entrySet().stream()
                        .filter(reason -> invalid.hasErrorCode(reason.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("is not valid");
            }
        }
        return "is not valid";
    }
}
