package org.undersigned.http.webhook;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.undersigned.testing.EmptyProfile;

@QuarkusTest
@TestProfile(WebhooksOnH2Test.Profile.class)
class WebhooksOnH2Test extends WebhooksSuite {

    /** Receivers on this machine, and short times. */
    public static class Profile extends EmptyProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new HashMap<>(super.getConfigOverrides());
            overrides.put("database.h2.url", "jdbc:h2:mem:webhooks;DB_CLOSE_DELAY=-1");
            overrides.putAll(SETTINGS);
            return overrides;
        }
    }
}
