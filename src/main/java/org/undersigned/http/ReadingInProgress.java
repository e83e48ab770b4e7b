package org.undersigned.http;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/** One letter on its way: its body is gathered, it is read, and the reading is sent. All but the reading on the event loop. */
final class ReadingInProgress {

    /** How long a body may take to arrive. */
    private static final Duration ARRIVAL = Duration.ofSeconds(30);

    private static final Duration LINGERING = Duration.ofSeconds(1);

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final ReadingRoom.Seat seat;
    private final Sent sent;
    private final Proofing proofing;
    private final Duration deadline;
    private final Buffer body = Buffer.buffer();
    private long timer;
    private String file;
    private boolean answered;

    ReadingInProgress(RoutingContext context, ReadingRoom.Seat seat, Sent sent, Proofing proofing, Duration deadline) {
        this.context = context;
        this.request = context.request();
        this.response = context.response();
        this.seat = seat;
        this.sent = sent;
        this.proofing = proofing;
        this.deadline = deadline;
    }

    void begin() {
        timer = vertx().setTimer(
                        ARRIVAL.toMillis(),
                        late -> refuse(new Refusal(
                                ProblemKind.BODY_TOO_SLOW,
                                "the body did not arrive within %d seconds".formatted(ARRIVAL.toSeconds()))));
        context.addEndHandler(ended -> finish());
        request.exceptionHandler(gone -> finish());
        if (sent.inForm()) {
            request.setExpectMultipart(true).uploadHandler(upload -> {
                if (!upload.filename().isEmpty()) {
                    file = upload.filename();
                    upload.handler(this::gather);
                }
            });
        } else {
            request.handler(this::gather);
        }
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
        if (body.length() + bytes.length() > Targets.LARGEST_BODY) {
            refuse(new Refusal(
                    ProblemKind.BODY_TOO_LARGE,
                    "the body has more than %d bytes, which is the most".formatted(Targets.LARGEST_BODY)));
            return;
        }
        body.appendBuffer(bytes);
    }

    private void read() {
        if (answered) {
            return;
        }
        vertx().cancelTimer(timer);
        timer = vertx().setTimer(
                        deadline.toMillis(),
                        late -> refuse(
                                seat.begun()
                                        ? new Refusal(
                                                ProblemKind.READING_TOO_SLOW,
                                                "the letter was not read within %d ms".formatted(deadline.toMillis()))
                                        : ReadingsDoor.busy(response)));
        Context loop = vertx().getOrCreateContext();
        Sent letter = sent.inForm() ? sent.unpacked(file) : sent;
        byte[] bytes = sent.inForm() && file == null ? pasted() : body.getBytes();
        boolean zipped = Negotiation.gzip(request.getHeader("Accept-Encoding"));
        seat.read(() -> {
            try {
                byte[] said = proofing.read(letter, bytes);
                boolean worth = zipped && said.length >= Finished.LEAST_WORTH_COMPRESSING;
                byte[] answer = worth ? Finished.gzip(said) : said;
                loop.runOnContext(done -> send(answer, worth));
            } catch (CancellationException givenUp) {
                loop.runOnContext(done -> finish());
            } catch (Throwable failure) {
                Refusal refusal = Refusals.internal(failure, request.method() + " " + ReadingsDoor.PATH);
                loop.runOnContext(done -> refuse(refusal));
            }
        });
    }

    private byte[] pasted() {
        String words = request.getFormAttribute("letter");
        return (words == null ? "" : words).getBytes(StandardCharsets.UTF_8);
    }

    private void send(byte[] answer, boolean zipped) {
        if (answered) {
            return;
        }
        finish();
        Form form = proofing.form();
        response.putHeader("Content-Type", form.contentType())
                .putHeader("Content-Security-Policy", Manners.policy(form))
                .putHeader("Cache-Control", "no-store")
                .putHeader("Vary", form.vary());
        if (zipped) {
            response.putHeader("Content-Encoding", "gzip");
        }
        response.end(Buffer.buffer(answer));
    }

    /**
     * What is still on its way when a letter is refused is not waited for long: long enough only for the sender, who may
     * look up but when all is sent, to see why.
     */
    private void refuse(Refusal refusal) {
        if (answered) {
            return;
        }
        finish();
        boolean coming = !request.isEnded() && request.version() != HttpVersion.HTTP_2;
        if (coming) {
            response.putHeader("Connection", "close");
            vertx().setTimer(LINGERING.toMillis(), late -> request.connection().close());
        }
        Problems.send(context, refusal);
    }

    private void finish() {
        answered = true;
        vertx().cancelTimer(timer);
        seat.leave();
    }
}
