package org.undersigned.http.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Access to writing. */
@ConfigMapping(prefix = "undersigned.security")
interface SecurityConfig {

    /** How many tokens of one client address are refused within a minute before further ones are not looked up. */
    @WithDefault("20")
    int failedAttempts();

    /** Tokens of an OpenID Connect provider. */
    OpenId openId();

    /** Tokens of an OpenID Connect provider. */
    interface OpenId {

        /** Whether they are accepted; the provider is configured with the settings of Quarkus. */
        @WithDefault("false")
        boolean enabled();

        /** The claim with the pattern of the ids of letters that the token is for. */
        @WithDefault("letters")
        String lettersClaim();
    }
}
