package org.undersigned.http.publishing;

import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.readings.UploadProblems;

/** The bytes of a request that writes, within limits of size and time. */
final class UploadBody {

    /** How long a body may take to arrive. */
    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    private static final int BUFFER = 64 * 1024;

    private UploadBody() {}

    /** @param largest the most bytes */
    static byte[] read(HttpServerRequest request, InputStream body, long largest) {
        String coding = request.getHeader("Content-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw UploadProblems.coding(coding);
        }
        try {
            return read(body, largest);
        } catch (IOException cut) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, "the body did not arrive whole");
        }
    }

    private static byte[] read(InputStream body, long largest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long end = System.nanoTime() + ARRIVAL.toNanos();
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            bytes.write(buffer, 0, read);
            if (bytes.size() > largest) {
                throw UploadProblems.bodyTooLarge(largest);
            }
            if (System.nanoTime() > end) {
                throw UploadProblems.bodyTooSlow(ARRIVAL);
            }
        }
        return bytes.toByteArray();
    }
}
