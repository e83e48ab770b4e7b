package org.undersigned.http.mcp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The server for assistants. */
@ConfigMapping(prefix = "undersigned.mcp")
interface McpConfig {

    /** Whether assistants are served. */
    @WithDefault("true")
    boolean enabled();

    /** The most sessions; a further one ends the one that was idle longest. */
    @WithDefault("1000")
    int sessions();
}
