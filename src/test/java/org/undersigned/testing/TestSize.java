package org.undersigned.testing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** How much the tests do: all with {@code -Pfull}, else a part of what a law is tried on. */
public final class TestSize {

    /** Whether the tests run in full. */
    public static final boolean FULL = Boolean.getBoolean("full.tests");

    private static final int SMALLER = 50;

    private TestSize() {}

    /** This size with {@code -Pfull}, else a fiftieth of it. */
    public static int scaled(int full) {
        return FULL ? full : Math.max(1, full / SMALLER);
    }

    /** The second with {@code -Pfull}, else the first. */
    public static <T> T of(T small, T full) {
        return FULL ? full : small;
    }

    /** All cases with {@code -Pfull}, else enough of them that each value of each property is among them. */
    @SafeVarargs
    public static <T> List<T> covering(Collection<T> cases, Function<T, ?>... properties) {
        Set<List<?>> seen = new HashSet<>();
        return cases.stream()
                .filter(one -> {
                    boolean chosen = FULL;
                    for (int i = 0; i < properties.length; i++) {
                        chosen |= seen.add(List.of(i, properties[i].apply(one)));
                    }
                    return chosen;
                })
                .toList();
    }
}
