package org.undersigned.reading.context;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Values that were computed for the keys that were asked for last. Threads may compute the same one. */
public final class RecentValues<K, V> {

    private final int most;
    private final Map<K, V> values = new ConcurrentHashMap<>();

    /** @param most the values that are kept, all of which make room for another one; 0 to keep none */
    public RecentValues(int most) {
        this.most = most;
    }

    public V find(K key, Supplier<V> compute) {
        if (most == 0) {
            return compute.get();
        }
        V known = values.get(key);
        if (known == null) {
            known = compute.get();
            if (values.size() >= most) {
                values.clear();
            }
            values.put(key, known);
        }
        return known;
    }
}
