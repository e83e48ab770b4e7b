package org.undersigned.http.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.HttpApiSuite.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.http.HttpApiSuite;
import org.undersigned.http.protocol.HostHeader;
import org.undersigned.testing.LimitedProfile;

/** A server that everybody can reach reads what is sent to it only where its publisher wants that. */
@QuarkusTest
@TestProfile(LimitedProfile.class)
class ReadingsOffTest {

    @Test
    void saysWhichSettingWouldTurnItOn() {
        assertThat(problem(curl().contentType("text/plain").body("x").post("/readings"), 403, "readings-off")
                        .get("detail")
                        .asText())
                .contains("undersigned.readings.enabled");
    }

    @Test
    void linksNoEditorThatCouldNotReadTheLetter() {
        assertThat(curl().header("Accept", "text/html").get(HttpApiSuite.LETTER).asString())
                .contains("/embed/gallery?letter=")
                .doesNotContain("/editor");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost,true",
        "LOCALHOST,true",
        "127.0.0.1,true",
        "127.1.2.3,true",
        "::1,true",
        "[::1],true",
        "0:0:0:0:0:0:0:1,true",
        "0.0.0.0,false",
        "::,false",
        "192.168.1.2,false",
        "localhost.example.org,false",
        "127.0.0.1.example.org,false"
    })
    void knowsALocalAddress(String host, boolean local) {
        assertThat(HostHeader.local(host)).isEqualTo(local);
    }
}
