package org.undersigned.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/**
 * A server with an empty database of its own, on which readings and transactions get little time. An OpenID Connect provider is
 * known; its key is configured, so that none has to be asked.
 */
public class ShortTimeoutsProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> overrides = new HashMap<>(new OpenIdProvider(OpenIdProvider.KNOWN).settings());
        overrides.putAll(Map.of(
                "database.h2.url", "jdbc:h2:mem:empty;DB_CLOSE_DELAY=-1",
                "undersigned.letters", "",
                "undersigned.readings.deadline", "150ms",
                "undersigned.readings.at-once", "1",
                "undersigned.security.failed-attempts", "100000",
                "quarkus.transaction-manager.default-transaction-timeout", "1s"));
        return overrides;
    }
}
