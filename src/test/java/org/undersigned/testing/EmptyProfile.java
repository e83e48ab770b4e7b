package org.undersigned.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server with a database of its own, for tests that publish letters over HTTP. */
public class EmptyProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "database.h2.url", "jdbc:h2:mem:publishing;DB_CLOSE_DELAY=-1",
                "undersigned.letters", "",
                "undersigned.security.failed-attempts", "100000");
    }
}
