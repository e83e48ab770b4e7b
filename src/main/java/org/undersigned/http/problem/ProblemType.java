package org.undersigned.http.problem;

import java.util.EnumSet;
import java.util.Set;
import org.undersigned.letter.Coded;

/** The closed list of refusals. Each has its heading in {@code docs/problems.md} and its address under /problems. */
public enum ProblemType implements Coded {
    INVALID_PARAMETER(400, "A parameter has a value that is not allowed"),
    UNKNOWN_PARAMETER(400, "There is no such parameter here"),
    INVALID_CURSOR(400, "The cursor does not belong to this question"),
    MALFORMED_REQUEST(400, "The request can't be understood"),
    READINGS_OFF(403, "This server reads no letters that are sent to it"),
    NOT_FOUND(404, "Nothing has this address"),
    METHOD_NOT_ALLOWED(405, "This method is not possible here"),
    NOT_ACCEPTABLE(406, "None of the forms asked for exists"),
    BODY_TOO_SLOW(408, "The request's body did not arrive in time"),
    BODY_TOO_LARGE(413, "The request's body is too large"),
    ADDRESS_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not understood"),
    READING_TOO_SLOW(422, "The letter could not be read in time"),
    HEADERS_TOO_LARGE(431, "The request's headers are too large"),
    INTERNAL_ERROR(500, "Something went wrong here"),
    FORMAT_NOT_IMPLEMENTED(501, "There is no description in this format"),
    STORE_UNAVAILABLE(503, "The letters can't be reached at the moment"),
    READINGS_BUSY(503, "Too many letters are being read at the moment");

    /** Those that only this program knows when to give. */
    private static final Set<ProblemType> OWN = EnumSet.of(
            INVALID_PARAMETER,
            UNKNOWN_PARAMETER,
            INVALID_CURSOR,
            READINGS_OFF,
            BODY_TOO_SLOW,
            READING_TOO_SLOW,
            READINGS_BUSY);

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

    /** The kind for a status that a library chose. */
    public static ProblemType of(int status) {
        for (ProblemType kind : values()) {
            if (kind.status == status && !OWN.contains(kind)) {
                return kind;
            }
        }
        return status >= 500 ? INTERNAL_ERROR : MALFORMED_REQUEST;
    }
}
