package org.undersigned.http.mcp;

import static org.undersigned.http.HttpApiSuite.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.Assistant;

/** An operator can turn the server for assistants off. */
@QuarkusTest
@TestProfile(McpOffTest.Off.class)
class McpOffTest {

    /** A server without assistants. */
    public static class Off implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("undersigned.mcp.enabled", "false");
        }
    }

    @Test
    void nothingIsThere() {
        problem(Assistant.post(null, Assistant.message("initialize", 1, Assistant.initialization())), 404, "not-found");
    }
}
