package org.undersigned.http.readings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.List;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.publishing.folder.InvalidUploadException;

/** Problems of letters that are sent, whether they are only read or published. */
public final class UploadProblems {

    private UploadProblems() {}

    /** All permits are taken. */
    public static ProblemException busy() {
        return new ProblemException(ProblemType.READINGS_BUSY, "send the letter again in a moment");
    }

    public static ProblemException bodyTooSlow(Duration limit) {
        return new ProblemException(
                ProblemType.BODY_TOO_SLOW, "the body did not arrive within %d seconds".formatted(limit.toSeconds()));
    }

    /** @param limit in bytes */
    public static ProblemException bodyTooLarge(long limit) {
        return new ProblemException(
                        ProblemType.BODY_TOO_LARGE,
                        "all files together may have %,d bytes, and these have more; send smaller ones, such as a document"
                                        .formatted(limit)
                                + " without its pictures")
                .with("most", JsonNodeFactory.instance.numberNode(limit));
    }

    /** The form has neither a letter nor a correction: its fields have other names. */
    public static ProblemException malformedForm() {
        return new ProblemException(
                ProblemType.MALFORMED_REQUEST,
                "the body is no multipart/form-data with the field \"letter\" or \"file\"");
    }

    /** The deadline has passed. */
    public static ProblemException late(ReadingBulkhead.Permit permit, Duration deadline) {
        return permit.begun()
                ? new ProblemException(
                        ProblemType.READING_TOO_SLOW,
                        "the letter was not read within %d ms".formatted(deadline.toMillis()))
                : busy();
    }

    /** Files that are no letter's folder. */
    public static ProblemException unreadable(InvalidUploadException invalid) {
        return new ProblemException(ProblemType.UPLOAD_UNREADABLE, invalid.getMessage());
    }

    /** @param contentType {@code null} if the request has none */
    public static ProblemException mediaType(String contentType, List<String> accepted) {
        return unsupported(
                        contentType == null
                                ? "the body has no media type to say what it is"
                                : "a body of the type \"%s\" is not read".formatted(contentType))
                .with("accepted", accepted);
    }

    public static ProblemException coding(String coding) {
        return unsupported("a body in the coding \"%s\" is not read".formatted(coding));
    }

    static ProblemException charset(String charset) {
        return unsupported("a body in the charset \"%s\" is not read".formatted(charset));
    }

    private static ProblemException unsupported(String detail) {
        return new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail);
    }
}
