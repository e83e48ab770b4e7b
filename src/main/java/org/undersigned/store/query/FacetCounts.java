package org.undersigned.store.query;

import java.util.List;
import org.undersigned.store.text.TextNormalizer;
import org.undersigned.store.text.UnitKey;

/**
 * How many answers have which value, the most frequent first.
 *
 * @param more how many further values there are, that are not listed
 */
public record FacetCounts(List<Count> counts, long more) {

    public FacetCounts {
        counts = List.copyOf(counts);
    }

    /** One value, as a filter takes it, and in the words of a letter. */
    public record Count(String value, String label, long count) {

        /** Whether a filter given so asks for it: without regard to case, accents and number. */
        public boolean matches(String given) {
            return value.equals(given)
                    || value.equals(TextNormalizer.normalizeValue(given))
                    || value.equals(UnitKey.of(given));
        }
    }
}
