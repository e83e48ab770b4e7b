package org.undersigned.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/**
 * A server with a database of its own that listens on every address, keeps few responses, bears few guesses of tokens and has
 * no assistants; its connections to the database are counted. An OpenID Connect provider is known.
 */
public class LimitedProfile implements QuarkusTestProfile {

    /** The most that the response cache takes, in bytes. */
    public static final int WEIGHT = 300_000;

    /** After so many guesses of tokens a client is refused. */
    public static final int FAILED_ATTEMPTS = 3;

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> overrides = new HashMap<>(new OpenIdProvider(OpenIdProvider.KNOWN).settings());
        overrides.putAll(Map.of(
                "database.h2.url", "jdbc:h2:mem:limited;DB_CLOSE_DELAY=-1;${database.h2.options}",
                "quarkus.http.host", "0.0.0.0",
                "undersigned.cache.weight", Integer.toString(WEIGHT),
                "undersigned.cache.largest", "20K",
                "undersigned.cache.refresh", "1h",
                "undersigned.security.failed-attempts", Integer.toString(FAILED_ATTEMPTS),
                "undersigned.mcp.enabled", "false",
                "quarkus.datasource.jdbc.enable-metrics", "true"));
        return overrides;
    }
}
