package org.undersigned.store.query.signatory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.undersigned.store.query.row.AsOf;

/**
 * The quotes of the lists that were read last, bounded by weight. Each change of a letter, erasing a name among them, has a number
 * of its own, and chunks are found by the number as of which they were read. So nothing has to be invalidated, as long as only
 * queries as of the last change ask.
 */
@ApplicationScoped
public class QuoteCache {

    /** The most memory that it takes, in bytes. */
    private static final long MAX_WEIGHT = 32L * 1024 * 1024;

    private final Cache<Entry, ChunkQuotes> chunks = Caffeine.newBuilder()
            .maximumWeight(MAX_WEIGHT)
            .weigher((Entry key, ChunkQuotes quotes) -> quotes.weight())
            // An eviction is less work than to wake another thread for it.
            .executor(Runnable::run)
            .build();

    private record Entry(String change, ChunkKey chunk) {}

    /** {@code null} if the cache does not have it. */
    ChunkQuotes get(AsOf asOf, ChunkKey chunk) {
        return chunks.getIfPresent(new Entry(asOf.revision(), chunk));
    }

    void put(AsOf asOf, ChunkKey chunk, ChunkQuotes quotes) {
        chunks.put(new Entry(asOf.revision(), chunk), quotes);
    }
}
