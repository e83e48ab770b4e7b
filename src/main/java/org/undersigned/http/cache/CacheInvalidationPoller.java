package org.undersigned.http.cache;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.undersigned.store.Letters;
import org.undersigned.store.RevisionChange;

/** Polls the store for what other instances have published, and invalidates it in the cache. */
@ApplicationScoped
class CacheInvalidationPoller {

    private static final Logger LOG = Logger.getLogger("org.undersigned.http");

    private final Vertx vertx;
    private final Letters letters;
    private final ResponseCache cache;
    private final CacheConfig settings;
    private long seen;

    @Inject
    CacheInvalidationPoller(Vertx vertx, Letters letters, ResponseCache cache, CacheConfig settings) {
        this.vertx = vertx;
        this.letters = letters;
        this.cache = cache;
        this.settings = settings;
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) {
        seen = letters.lastChange();
        vertx.setPeriodic(settings.refresh().toMillis(), timer -> vertx.executeBlocking(this::look, true));
    }

    /** While the store is unavailable, cached responses are still served. */
    private Void look() {
        try {
            for (RevisionChange revisionChange : letters.changesSince(seen)) {
                cache.forget(revisionChange.letter());
                seen = revisionChange.id();
            }
        } catch (RuntimeException gone) {
            LOG.debugf("the store can't be asked for changes: %s", gone.getMessage());
        }
        return null;
    }
}
