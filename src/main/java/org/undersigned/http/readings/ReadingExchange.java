package org.undersigned.http.readings;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.undersigned.http.cache.CachedResponse;
import org.undersigned.http.exchange.ExceptionMappers;
import org.undersigned.http.exchange.ProblemResponses;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.protocol.ContentNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.StandardHeaders;
import org.undersigned.publishing.folder.InvalidUploadException;

/** One letter on its way: its body is gathered, it is read, and the reading is sent. All but the reading on the event loop. */
final class ReadingExchange {

    /** How long a body may take to arrive. */
    private static final Duration ARRIVAL = Duration.ofSeconds(30);

    private static final Duration LINGERING = Duration.ofSeconds(1);

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final ReadingBulkhead.Permit permit;
    private final UploadedLetter uploadedLetter;
    private final ReadingRenderer readingRenderer;
    private final ProblemResponses problems;
    private final Duration deadline;
    private final long largest;
    private final Buffer body = Buffer.buffer();
    private long timer;
    private boolean answered;

    ReadingExchange(
            RoutingContext context,
            ReadingBulkhead.Permit permit,
            UploadedLetter uploadedLetter,
            ReadingRenderer readingRenderer,
            ProblemResponses problems,
            Duration deadline,
            long largest) {
        this.context = context;
        this.request = context.request();
        this.response = context.response();
        this.permit = permit;
        this.uploadedLetter = uploadedLetter;
        this.readingRenderer = readingRenderer;
        this.problems = problems;
        this.deadline = deadline;
        this.largest = largest;
    }

    void begin() {
        timer = vertx().setTimer(ARRIVAL.toMillis(), late -> refuse(UploadProblems.bodyTooSlow(ARRIVAL)));
        context.addEndHandler(ended -> finish());
        request.exceptionHandler(gone -> finish());
        request.handler(this::gather);
        request.endHandler(whole -> read());
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            response.writeContinue();
        }
        request.resume();
    }

    private Vertx vertx() {
        return context.vertx();
    }

    private void gather(Buffer bytes) {
        if (answered) {
            return;
        }
        if (body.length() + (long) bytes.length() > largest) {
            refuse(UploadProblems.bodyTooLarge(largest));
            return;
        }
        if (!permit.hold(bytes.length())) {
            refuse(UploadProblems.busy());
            return;
        }
        body.appendBuffer(bytes);
    }

    private void read() {
        if (answered) {
            return;
        }
        vertx().cancelTimer(timer);
        timer = vertx().setTimer(deadline.toMillis(), late -> refuse(UploadProblems.late(permit, deadline)));
        Context loop = vertx().getOrCreateContext();
        byte[] bytes = body.getBytes();
        String form = uploadedLetter.inForm() ? request.getHeader("Content-Type") : null;
        boolean zipped = ContentNegotiation.gzip(request.getHeader("Accept-Encoding"));
        permit.read(() -> {
            try {
                ReadingRenderer.RenderedReading reading = form == null
                        ? readingRenderer.read(uploadedLetter, bytes)
                        : readingRenderer.read(uploadedLetter, MultipartForm.read(form, bytes));
                boolean worth = zipped && reading.bytes().length >= CachedResponse.LEAST_WORTH_COMPRESSING;
                byte[] answer = worth ? CachedResponse.gzipOnce(reading.bytes()) : reading.bytes();
                loop.runOnContext(done -> send(reading.format(), answer, worth));
            } catch (CancellationException givenUp) {
                loop.runOnContext(done -> finish());
            } catch (ProblemException problem) {
                loop.runOnContext(done -> refuse(problem));
            } catch (InvalidUploadException invalid) {
                loop.runOnContext(done -> refuse(UploadProblems.unreadable(invalid)));
            } catch (Throwable failure) {
                ProblemException problem =
                        ExceptionMappers.internal(failure, request.method() + " " + ReadingsHandler.PATH);
                loop.runOnContext(done -> refuse(problem));
            }
        });
    }

    private void send(MediaFormat format, byte[] answer, boolean zipped) {
        if (answered) {
            return;
        }
        finish();
        response.putHeader("Content-Type", format.contentType())
                .putHeader("Content-Security-Policy", StandardHeaders.policy(format))
                .putHeader("Cache-Control", "no-store")
                .putHeader("Vary", format.vary());
        if (zipped) {
            response.putHeader("Content-Encoding", "gzip");
        }
        response.end(Buffer.buffer(answer));
    }

    /**
     * What is still on its way when a letter is refused is not waited for long: long enough only for the sender, who may
     * look up but when all is sent, to see why.
     */
    private void refuse(ProblemException problem) {
        if (answered) {
            return;
        }
        finish();
        boolean coming = !request.isEnded() && request.version() != HttpVersion.HTTP_2;
        if (coming) {
            response.putHeader("Connection", "close");
            vertx().setTimer(LINGERING.toMillis(), late -> request.connection().close());
        }
        problems.send(context, problem);
    }

    private void finish() {
        answered = true;
        vertx().cancelTimer(timer);
        permit.leave();
    }
}
