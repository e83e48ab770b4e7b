package org.undersigned.http.problem;

import java.util.EnumSet;
import java.util.Set;
import org.undersigned.letter.Coded;

/** The closed list of problem types. Each has a section in {@code docs/problems.md} and a page at /problems. */
public enum ProblemType implements Coded {
    INVALID_PARAMETER(400, "Invalid parameter"),
    UNKNOWN_PARAMETER(400, "Unknown parameter"),
    INVALID_CURSOR(400, "Invalid cursor"),
    MALFORMED_REQUEST(400, "Malformed request"),
    UNAUTHORIZED(401, "Token required"),
    FORBIDDEN(403, "Not allowed"),
    READINGS_OFF(403, "Readings are turned off"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "No acceptable representation"),
    BODY_TOO_SLOW(408, "Request body too slow"),
    OWNED_ELSEWHERE(409, "Published from elsewhere"),
    SIGNATORY_IN_LETTER(409, "Signatory in the letter's text"),
    NAME_NOT_ERASABLE(409, "Name can't be erased"),
    LETTER_WITHDRAWN(410, "Letter withdrawn"),
    PRECONDITION_FAILED(412, "Precondition failed"),
    BODY_TOO_LARGE(413, "Request body too large"),
    ADDRESS_TOO_LONG(414, "Request target too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    READING_TOO_SLOW(422, "Reading took too long"),
    LETTER_REFUSED(422, "Letter refused"),
    UPLOAD_UNREADABLE(422, "Files are no letter"),
    WEBHOOK_REFUSED(422, "Webhook refused"),
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency-Key of another request"),
    PRECONDITION_REQUIRED(428, "Precondition required"),
    TOO_MANY_ATTEMPTS(429, "Too many refused tokens"),
    HEADERS_TOO_LARGE(431, "Request headers too large"),
    INTERNAL_ERROR(500, "Internal server error"),
    FORMAT_NOT_IMPLEMENTED(501, "Format not implemented"),
    STORE_UNAVAILABLE(503, "Database unavailable"),
    READINGS_BUSY(503, "Too many readings"),
    PROVIDER_UNAVAILABLE(503, "OpenID Connect provider unavailable");

    /** Types that are never derived from a status code. */
    private static final Set<ProblemType> NOT_BY_STATUS = EnumSet.of(
            INVALID_PARAMETER,
            UNKNOWN_PARAMETER,
            INVALID_CURSOR,
            READINGS_OFF,
            LETTER_WITHDRAWN,
            BODY_TOO_SLOW,
            READING_TOO_SLOW,
            SIGNATORY_IN_LETTER,
            NAME_NOT_ERASABLE,
            LETTER_REFUSED,
            UPLOAD_UNREADABLE,
            WEBHOOK_REFUSED,
            IDEMPOTENCY_KEY_REUSED,
            READINGS_BUSY,
            PROVIDER_UNAVAILABLE);

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The problem type for a status code of the framework. */
    public static ProblemType of(int status) {
        for (ProblemType kind : values()) {
            if (kind.status == status && !NOT_BY_STATUS.contains(kind)) {
                return kind;
            }
        }
        return status >= 500 ? INTERNAL_ERROR : MALFORMED_REQUEST;
    }
}
