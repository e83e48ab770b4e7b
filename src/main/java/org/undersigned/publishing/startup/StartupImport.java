package org.undersigned.publishing.startup;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.DomainSocketServerStart;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.undersigned.publishing.folder.LettersConfig;

/**
 * Imports the letters when the server starts: in the background as soon as it listens, or before. Into a new database, the
 * bundled letter alone is imported before. A command that only opens the database imports nothing.
 */
@ApplicationScoped
class StartupImport {

    /** How long the end of the program waits for the letter that is being published. */
    private static final Duration MAX_WAIT = Duration.ofSeconds(10);

    /** After the server listens: the first answers do not wait for letters that are mostly unchanged. */
    private static final Duration DELAY = Duration.ofSeconds(2);

    private final LetterImport letterImport;
    private final boolean serving;
    private final boolean background;
    private final boolean folder;
    private final ImportProgress progress;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean first;
    private Thread thread;

    @Inject
    StartupImport(
            LetterImport letterImport,
            LettersConfig config,
            ImportProgress progress,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.letterImport = letterImport;
        this.background = config.importing() == LettersConfig.Import.BACKGROUND;
        this.folder = config.letters().isPresent();
        this.progress = progress;
        this.serving = serving;
    }

    void start(@Observes StartupEvent start) {
        if (!serving) {
            return;
        }
        first = background && letterImport.isFirst();
        if (!background || first && !folder) {
            letterImport.run();
        } else if (first) {
            progress.expectFirst();
        }
    }

    void listening(@ObservesAsync HttpServerStart start) {
        begin();
    }

    void listening(@ObservesAsync HttpsServerStart start) {
        begin();
    }

    void listening(@ObservesAsync DomainSocketServerStart start) {
        begin();
    }

    /** A thread of its own, because one of the server's pool would be interrupted, which closes the file of H2. */
    private synchronized void begin() {
        if (background && thread == null && !progress.finished()) {
            thread = new Thread(this::run, "letter-import");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void run() {
        try {
            if (first || !stopped.await(DELAY.toMillis(), TimeUnit.MILLISECONDS)) {
                letterImport.run();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Comes before the store is closed. */
    void stop(@Observes @Priority(1) ShutdownEvent stop) throws InterruptedException {
        stopped.countDown();
        letterImport.stop();
        Thread running = running();
        if (running != null) {
            running.join(MAX_WAIT.toMillis());
        }
    }

    private synchronized Thread running() {
        return thread;
    }
}
