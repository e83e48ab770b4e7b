package org.undersigned.reading.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Cache with one immutable value per language tag ("en"), computed on first use and shared by all threads.
 *
 * <p>The function that computes a value must not ask the same cache for another one.
 */
public final class PerLanguage<T> {

    private final Map<String, T> values = new ConcurrentHashMap<>();
    private final Function<String, T> factory;

    public PerLanguage(Function<String, T> factory) {
        this.factory = factory;
    }

    public T get(String language) {
        return values.computeIfAbsent(language, factory);
    }
}
