package org.undersigned.http.publishing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Letters that are published over HTTP. */
@ConfigMapping(prefix = "undersigned.publishing")
public interface PublishingConfig {

    /** How long reading a letter that is published over HTTP may take. */
    @WithDefault("60s")
    Duration deadline();

    /** The largest body of a request that publishes. */
    @WithDefault("20M")
    MemorySize largest();
}
