package org.undersigned.store.query;

import java.util.List;
import org.undersigned.store.text.TextNormalizer;
import org.undersigned.store.text.UnitConcepts;

/**
 * The number of items per value of a facet, the most frequent value first.
 *
 * @param more the number of values that are not listed
 * @param items the number of items that have a value
 */
public record FacetCounts(List<Count> counts, long more, long items) {

    public FacetCounts {
        counts = List.copyOf(counts);
    }

    /** A value as a filter takes it, its label as the letter writes it, and the number of items. */
    public record Count(String value, String label, long count) {

        Count plus(Count other) {
            return new Count(value, label, count + other.count);
        }

        /** Whether a filter with this parameter selects the value: without regard to case, accents and number. */
        public boolean matches(String parameter) {
            return value.equalsIgnoreCase(parameter)
                    || value.equals(TextNormalizer.normalizeValue(parameter))
                    || UnitConcepts.keys(parameter).contains(value);
        }
    }
}
