package org.undersigned.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.undersigned.store.PublicationProgress;

/** Logs how far the storing of a letter with many signatories is, at most every ten seconds. */
@ApplicationScoped
class ProgressLog {

    private static final Logger LOG = Logger.getLogger("org.undersigned.publishing");
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private long logged;

    synchronized void log(@Observes PublicationProgress progress) {
        long now = progress.elapsed().dividedBy(INTERVAL.toMillis()).toMillis();
        if (now != logged && now > 0) {
            LOG.info(progress);
        }
        logged = now;
    }
}
