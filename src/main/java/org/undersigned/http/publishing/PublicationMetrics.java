package org.undersigned.http.publishing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.undersigned.publishing.startup.ImportProgress;
import org.undersigned.store.PublicationProgress;

/** Measures the import at startup, and the storing of letters with many signatories. */
@ApplicationScoped
class PublicationMetrics {

    private final Counter rows;
    private int before;
    private volatile PublicationProgress last;

    @Inject
    PublicationMetrics(MeterRegistry meters, ImportProgress imported) {
        rows = Counter.builder("undersigned.publication.rows").register(meters);
        Gauge.builder("undersigned.publication.rows.left", this, metrics -> metrics.left(last))
                .register(meters);
        Gauge.builder("undersigned.publication.seconds.left", this, metrics -> metrics.secondsLeft(last))
                .register(meters);
        Gauge.builder("undersigned.import.letters", imported, ImportProgress::total)
                .register(meters);
        Gauge.builder("undersigned.import.letters.left", imported, progress -> progress.total() - progress.done())
                .register(meters);
    }

    /** Makes the metrics before the first publication. */
    void start(@Observes StartupEvent start) {}

    /** Publications are stored one after the other. */
    synchronized void count(@Observes PublicationProgress progress) {
        rows.increment(progress.rows() > before ? progress.rows() - before : progress.rows());
        before = progress.rows() == progress.total() ? 0 : progress.rows();
        last = progress;
    }

    private double left(PublicationProgress progress) {
        return progress == null ? 0 : progress.total() - progress.rows();
    }

    private double secondsLeft(PublicationProgress progress) {
        return progress == null ? 0 : progress.secondsLeft();
    }
}
