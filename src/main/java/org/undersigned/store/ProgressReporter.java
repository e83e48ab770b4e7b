package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;

/** Reports how far the storing of a letter with many signatories is. */
@ApplicationScoped
class ProgressReporter {

    /** Letters with fewer signatories are stored before somebody could read a report. */
    private static final int MIN_ROWS = 10_000;

    private static final int ROWS_PER_REPORT = 1000;

    private final Event<PublicationProgress> events;

    @Inject
    ProgressReporter(Event<PublicationProgress> events) {
        this.events = events;
    }

    /** The signatories of a letter, which are counted as they are taken. */
    Stream<Signatory> counted(Letter letter) {
        int total = letter.signatories().size();
        if (total < MIN_ROWS) {
            return letter.signatories().stream();
        }
        long begin = System.nanoTime();
        int[] rows = {0};
        return letter.signatories().stream().peek(signatory -> {
            if (++rows[0] % ROWS_PER_REPORT == 0 || rows[0] == total) {
                Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
                events.fire(new PublicationProgress(letter.id(), rows[0], total, elapsed));
            }
        });
    }
}
