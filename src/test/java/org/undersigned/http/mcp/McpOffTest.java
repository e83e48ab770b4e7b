package org.undersigned.http.mcp;

import static org.undersigned.http.HttpApiSuite.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.Assistant;
import org.undersigned.testing.LimitedProfile;

/** An operator can turn the server for assistants off. */
@QuarkusTest
@TestProfile(LimitedProfile.class)
class McpOffTest {

    @Test
    void nothingIsThere() {
        problem(Assistant.post(null, Assistant.message("initialize", 1, Assistant.initialization())), 404, "not-found");
    }
}
