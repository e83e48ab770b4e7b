package org.undersigned.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A server with an empty database of its own whose OpenID Connect provider doesn't answer: nobody listens on its port. Webhooks
 * go to no private address, as without a setting, and assistants have few sessions.
 */
public class UnansweredProfile implements QuarkusTestProfile {

    /** The most sessions of assistants. */
    public static final int SESSIONS = 3;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "database.h2.url", "jdbc:h2:mem:unanswered;DB_CLOSE_DELAY=-1",
                "undersigned.letters", "",
                "undersigned.security.open-id.enabled", "true",
                "quarkus.oidc.auth-server-url", "http://127.0.0.1:1/",
                "quarkus.oidc.token.audience", OpenIdProvider.AUDIENCE,
                "undersigned.webhooks.interval", "50ms",
                "undersigned.webhooks.timeout", "1s",
                "undersigned.mcp.sessions", Integer.toString(SESSIONS));
    }
}
