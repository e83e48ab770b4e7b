package org.undersigned.store;

/**
 * A key to sort by, as its collection names it, and which way.
 *
 * @param sought for {@link #closeness}, the words that may stand side by side; else {@code null}
 */
public record Order(String key, boolean descending, Sought sought) {

    private static final String CLOSENESS = "closeness";

    public Order(String key, boolean descending) {
        this(key, descending, null);
    }

    /** First those in which the words stand side by side, in the order in which they were asked for. */
    static Order closeness(Sought sought) {
        return new Order(CLOSENESS, false, sought);
    }

    /** What the rows of some parts are sorted by. */
    Fragment column(Parts<?> parts) {
        return sought == null
                ? Fragment.of(parts.column(key))
                : Fragment.of("case when r.words like ? then 0 else 1 end", sought.phrase());
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + key;
    }
}
