package org.undersigned.store;

import java.time.Duration;
import org.undersigned.letter.Slug;

/**
 * How far the storing of a letter with many signatories is; an event for observers.
 *
 * @param rows the signatories that were stored or compared
 * @param total all signatories of the letter
 * @param elapsed since the first one
 */
public record PublicationProgress(Slug letter, int rows, int total, Duration elapsed) {

    /** The rows a second. */
    public long rate() {
        return Math.round(rows / Math.max(0.001, elapsed.toNanos() / 1e9));
    }

    /** The seconds that are left at this rate. */
    public long secondsLeft() {
        return (total - rows) / Math.max(1, rate());
    }

    @Override
    public String toString() {
        return "%s: %,d of %,d signatories stored, %,d a second, %d s left"
                .formatted(letter, rows, total, rate(), secondsLeft());
    }
}
