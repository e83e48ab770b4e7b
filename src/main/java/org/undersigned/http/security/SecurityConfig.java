package org.undersigned.http.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Access to writing. */
@ConfigMapping(prefix = "undersigned.security")
interface SecurityConfig {

    /** How many tokens of one client address are refused within a minute before further ones are not looked up. */
    @WithDefault("20")
    int failedAttempts();
}
