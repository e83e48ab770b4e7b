package org.undersigned.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts items by a value, in bounded memory. */
final class ValueCounts {

    /** The most values that are listed of a facet, wherever one is asked for. */
    private static final int MOST = 500;

    /** More different values are not counted in memory. */
    private static final int MAX_VALUES = 200_000;

    private static final Comparator<Value> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(Value::items).reversed().thenComparing(Value::key);

    private final Map<String, Value> counts = new HashMap<>();
    private long items;

    /** The items with one value; the label is the first one in alphabetical order. */
    record Value(String key, String label, long items) {

        private Value plus(Value other) {
            return new Value(key, label.compareTo(other.label) < 0 ? label : other.label, items + other.items);
        }
    }

    void add(String key, String label) {
        items++;
        if (!isOverfull()) {
            counts.merge(key, new Value(key, label, 1), Value::plus);
        }
    }

    /** Whether there were too many values to count. */
    boolean isOverfull() {
        return counts.size() > MAX_VALUES;
    }

    List<Value> mostFrequent() {
        return counts.values().stream().sorted(MOST_FREQUENT_FIRST).limit(MOST).toList();
    }

    /** The number of different values. */
    long values() {
        return counts.size();
    }

    /** The number of items with a value. */
    long items() {
        return items;
    }
}
