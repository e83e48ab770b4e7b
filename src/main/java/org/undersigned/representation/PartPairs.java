package org.undersigned.representation;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Matches the parts of two revisions by their ids. Both lists are read in step, so that only parts whose counterpart is elsewhere in
 * the other list are in memory.
 *
 * @param added the parts that only the later revision has, in its order
 * @param removed the parts that only the earlier revision has, in its order
 */
public record PartPairs<T>(Map<Object, T> added, Map<Object, T> removed) {

    /** @param matched is told of each part that both revisions have: the earlier and the later one */
    public static <T> PartPairs<T> match(
            Iterable<T> before, Iterable<T> after, Function<T, Object> idOf, BiConsumer<T, T> matched) {
        PartPairs<T> pairs = new PartPairs<>(new LinkedHashMap<>(), new LinkedHashMap<>());
        Iterator<T> old = before.iterator();
        Iterator<T> now = after.iterator();
        while (old.hasNext() || now.hasNext()) {
            if (now.hasNext()) {
                T part = now.next();
                T counterpart = pairs.removed.remove(idOf.apply(part));
                if (counterpart == null) {
                    pairs.added.put(idOf.apply(part), part);
                } else {
                    matched.accept(counterpart, part);
                }
            }
            if (old.hasNext()) {
                T part = old.next();
                T counterpart = pairs.added.remove(idOf.apply(part));
                if (counterpart == null) {
                    pairs.removed.put(idOf.apply(part), part);
                } else {
                    matched.accept(part, counterpart);
                }
            }
        }
        return pairs;
    }
}
