package org.undersigned.store;

import java.util.List;

/**
 * How many answers have which value, the most frequent first.
 *
 * @param more how many further values there are, that are not listed
 */
public record Tally(List<Count> counts, long more) {

    public Tally {
        counts = List.copyOf(counts);
    }

    /** One value, as a filter takes it, and in the words of a letter. */
    public record Count(String value, String label, long count) {

        /** Whether a filter given so asks for it: without regard to case, accents and number. */
        public boolean is(String given) {
            return value.equals(given) || value.equals(Folding.one(given)) || value.equals(Units.key(given));
        }
    }
}
