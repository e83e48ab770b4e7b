package org.undersigned.http.publishing;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.undersigned.http.readings.ReadingBulkhead;
import org.undersigned.http.readings.UploadProblems;

/**
 * Receives and reads letters within the limits of {@link ReadingBulkhead}: a permit is taken before the body is read, so that
 * slow senders hold no more threads and memory than there are permits.
 */
@ApplicationScoped
class BoundedReading {

    private final ReadingBulkhead bulkhead;
    private final Duration deadline;
    private final long largest;

    @Inject
    BoundedReading(ReadingBulkhead bulkhead, PublishingConfig settings) {
        this.bulkhead = bulkhead;
        this.deadline = settings.deadline();
        this.largest = settings.largest().asLongValue();
    }

    /** @param receive reads the body; what it returns is read in the bulkhead */
    <B, R> R read(Supplier<B> receive, Function<B, R> reading) {
        ReadingBulkhead.Permit permit = bulkhead.seat().orElseThrow(UploadProblems::busy);
        try {
            B body = receive.get();
            CompletableFuture<R> result = new CompletableFuture<>();
            permit.read(() -> complete(result, () -> reading.apply(body)));
            return await(result, permit);
        } finally {
            permit.leave();
        }
    }

    /** The bytes of a body, within its limits. */
    byte[] bytes(HttpServerRequest request, InputStream body) {
        return UploadBody.read(request, body, largest);
    }

    /** Receives a body that is not read in the bulkhead. */
    byte[] receive(HttpServerRequest request, InputStream body) {
        ReadingBulkhead.Permit permit = bulkhead.seat().orElseThrow(UploadProblems::busy);
        try {
            return bytes(request, body);
        } finally {
            permit.leave();
        }
    }

    private static <R> void complete(CompletableFuture<R> result, Supplier<R> task) {
        try {
            result.complete(task.get());
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
        }
    }

    private <R> R await(CompletableFuture<R> result, ReadingBulkhead.Permit permit) {
        try {
            return result.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw UploadProblems.late(permit, deadline);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the server stops");
        }
    }
}
