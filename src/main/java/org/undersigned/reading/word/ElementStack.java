package org.undersigned.reading.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The local names of the open XML elements. */
final class ElementStack {

    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void push(String name) {
        open.push(name);
        counts.merge(name, 1, Integer::sum);
    }

    void pop(String name) {
        open.poll();
        counts.merge(name, -1, Integer::sum);
    }

    /** The innermost element; {@code null} if none is open. */
    String current() {
        return open.peek();
    }

    /** The parent of the innermost element; empty if there is none. */
    String parent() {
        return open.stream().skip(1).findFirst().orElse("");
    }

    boolean contains(String name) {
        return counts.getOrDefault(name, 0) > 0;
    }
}
