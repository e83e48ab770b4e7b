package org.undersigned.http.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The cache of finished answers. */
@ConfigMapping(prefix = "undersigned.cache")
public interface CacheConfig {

    /** The most memory that it takes. */
    @WithDefault("64M")
    MemorySize weight();

    /** The largest answer that is kept; what is larger is made anew each time and sent as it is made. */
    @WithDefault("1M")
    MemorySize largest();

    /** How often it asks the store what other copies of the program have published. */
    @WithDefault("1s")
    Duration refresh();
}
