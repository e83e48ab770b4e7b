package org.undersigned.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import org.undersigned.http.protocol.HeaderFields;
import org.undersigned.http.protocol.HostHeader;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.http.protocol.LinkPreviewAgents;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.LetterPublished;
import org.undersigned.publishing.change.LetterChanged;

/**
 * Rendered responses by what decides their bytes, bounded by weight. Publishing a letter invalidates the responses about it and
 * about all letters, and no other.
 */
@ApplicationScoped
public class ResponseCache {

    private final Cache<CacheKey, CachedResponse> answers;
    private final AtomicLong epoch = new AtomicLong();
    private final int largest;

    @Inject
    ResponseCache(CacheConfig settings, MeterRegistry meters) {
        this.largest = (int) Math.min(Integer.MAX_VALUE / 2, settings.largest().asLongValue());
        this.answers = Caffeine.newBuilder()
                .maximumWeight(settings.weight().asLongValue())
                .weigher((CacheKey key, CachedResponse answer) -> answer.weight() + 2 * key.length())
                // An eviction is less work than to wake another thread for it.
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
     * What decides the bytes of a response: server, address with query, {@code Accept}, and the language where a page may be the
     * response.
     *
     * @param byAgent whether {@code User-Agent} decides between data and a page, because the request accepts anything
     */
    public record CacheKey(String authority, String address, String accept, String language, boolean byAgent) {

        /** The key of a request. */
        public static CacheKey of(HttpServerRequest request) {
            String accept = HeaderFields.joined(request, "Accept");
            boolean byAgent = acceptsAnything(accept) && !hasSuffix(request.path());
            if (byAgent && LinkPreviewAgents.contains(request.getHeader("User-Agent"))) {
                accept = LinkPreviewAgents.ACCEPT;
            }
            boolean page = accept != null && (accept.contains("html") || accept.contains("text/*"))
                    || request.uri().contains(".html")
                    || request.uri().startsWith("/embed/");
            String language = page ? LanguageNegotiation.lookup(HeaderFields.joined(request, "Accept-Language")) : null;
            return new CacheKey(HostHeader.authority(request), request.uri(), accept, language, byAgent);
        }

        private static boolean acceptsAnything(String accept) {
            return accept == null || accept.isBlank() || accept.equals("*/*");
        }

        private static boolean hasSuffix(String path) {
            return path.lastIndexOf('.') > path.lastIndexOf('/');
        }

        int length() {
            return authority.length() + address.length() + (accept == null ? 0 : accept.length());
        }
    }

    public CachedResponse find(CacheKey key) {
        return answers.getIfPresent(key);
    }

    /** Replaces a response by the same with its compressed bytes. */
    public CachedResponse zipped(CacheKey key, CachedResponse answer) {
        CachedResponse zipped = answer.zipped();
        answers.asMap().replace(key, answer, zipped);
        return zipped;
    }

    /** The most bytes of a body that is cached. */
    public int largest() {
        return largest;
    }

    /** The generation of the cache, counted by publications: a response begun in one is not cached in the next. */
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

    void forget(@Observes LetterChanged changed) {
        forget(changed.letter());
    }

    /** Frees the memory where the process outlives the application, as it does between tests. */
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
