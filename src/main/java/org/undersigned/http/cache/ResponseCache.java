package org.undersigned.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.LetterPublished;

/**
 * Finished answers by address and what was asked for in the headers, bounded by weight. Publishing a letter takes away that
 * letter's answers and those over all letters, and no other.
 */
@ApplicationScoped
public class ResponseCache {

    private final Cache<CacheKey, CachedResponse> answers;
    private final AtomicLong epoch = new AtomicLong();

    @Inject
    ResponseCache(CacheConfig settings, MeterRegistry meters) {
        this.answers = Caffeine.newBuilder()
                .maximumWeight(settings.weight().asLongValue())
                .weigher((CacheKey key, CachedResponse answer) -> answer.weight() + 2 * key.length())
                // What is thrown out is little work: less than to wake another thread for it.
                .executor(Runnable::run)
                .recordStats()
                .build();
        counter(meters, "undersigned.cache.hits", CacheStats::hitCount);
        counter(meters, "undersigned.cache.misses", CacheStats::missCount);
        counter(meters, "undersigned.cache.evictions", CacheStats::evictionCount);
        Gauge.builder("undersigned.cache.weight", answers, cache -> cache.policy()
                        .eviction()
                        .map(eviction -> (double) eviction.weightedSize().orElse(0))
                        .orElse(0.0))
                .baseUnit("bytes")
                .register(meters);
    }

    private void counter(MeterRegistry meters, String name, ToDoubleFunction<CacheStats> value) {
        FunctionCounter.builder(name, answers, cache -> value.applyAsDouble(cache.stats()))
                .register(meters);
    }

    /**
     * What tells one answer from another: server and address with query, the wish for a form, and the wish for a language
     * where a page may be the answer.
     */
    public record CacheKey(String authority, String address, String accept, String language) {
        int length() {
            return authority.length() + address.length() + (accept == null ? 0 : accept.length());
        }
    }

    public CachedResponse find(CacheKey key) {
        return answers.getIfPresent(key);
    }

    /** Takes the place of an answer with the same and its compressed bytes. */
    public CachedResponse zipped(CacheKey key, CachedResponse answer) {
        CachedResponse zipped = answer.zipped();
        answers.asMap().replace(key, answer, zipped);
        return zipped;
    }

    /** Counts publications: an answer begun before one isn't kept after it. */
    public long epoch() {
        return epoch.get();
    }

    public void keep(CacheKey key, CachedResponse answer, long begun) {
        if (begun == epoch.get()) {
            answers.put(key, answer);
            if (begun != epoch.get()) {
                answers.invalidate(key);
            }
        }
    }

    void forget(@Observes LetterPublished published) {
        forget(published.letter());
    }

    /** Where the process goes on without the program, as it does between tests, the memory is given back. */
    void close(@Observes ShutdownEvent stop) {
        clear();
    }

    public void clear() {
        epoch.incrementAndGet();
        answers.invalidateAll();
    }

    public void forget(Slug letter) {
        epoch.incrementAndGet();
        answers.asMap()
                .values()
                .removeIf(answer -> answer.letter() == null || answer.letter().equals(letter));
    }
}
