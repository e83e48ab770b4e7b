package org.undersigned.http.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The response cache. */
@ConfigMapping(prefix = "undersigned.cache")
public interface CacheConfig {

    /** The most memory that it takes. */
    @WithDefault("64M")
    MemorySize weight();

    /** The largest response that is cached; a larger one is rendered for each request and sent while it is rendered. */
    @WithDefault("1M")
    MemorySize largest();

    /** How often the store is polled for what other instances have published. */
    @WithDefault("1s")
    Duration refresh();
}
