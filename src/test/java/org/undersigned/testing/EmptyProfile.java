package org.undersigned.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** A server with a database of its own, for tests that publish letters over HTTP, and for their receivers on this machine. */
public class EmptyProfile implements QuarkusTestProfile {

    /** Webhooks go to this machine, soon and often. */
    static final Map<String, String> WEBHOOKS = Map.of(
            "undersigned.webhooks.private-addresses", "true",
            "undersigned.webhooks.interval", "50ms",
            "undersigned.webhooks.retry", "20ms",
            "undersigned.webhooks.timeout", "1s");

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> overrides = new HashMap<>(WEBHOOKS);
        overrides.put("database.h2.url", "jdbc:h2:mem:publishing;DB_CLOSE_DELAY=-1");
        overrides.put("undersigned.letters", "");
        overrides.put("undersigned.security.failed-attempts", "100000");
        return overrides;
    }
}
