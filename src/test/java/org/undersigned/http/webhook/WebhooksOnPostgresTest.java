package org.undersigned.http.webhook;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.undersigned.testing.OnEmptyPostgres;

@QuarkusTest
@TestProfile(WebhooksOnPostgresTest.Profile.class)
class WebhooksOnPostgresTest extends WebhooksSuite {

    /** Receivers on this machine, and short times. */
    public static class Profile extends OnEmptyPostgres {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new HashMap<>(super.getConfigOverrides());
            overrides.putAll(SETTINGS);
            return overrides;
        }
    }
}
