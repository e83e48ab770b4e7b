package org.undersigned.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server that listens on every address and keeps few responses; its connections to the database are counted. */
public class SmallCacheProfile implements QuarkusTestProfile {

    /** The most that the response cache takes, in bytes. */
    public static final int WEIGHT = 300_000;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.host", "0.0.0.0",
                "undersigned.cache.weight", Integer.toString(WEIGHT),
                "undersigned.cache.largest", "20K",
                "undersigned.cache.refresh", "1h",
                "quarkus.datasource.jdbc.enable-metrics", "true");
    }
}
