package org.undersigned.testing;

import java.util.HashMap;
import java.util.Map;

/** The program on a PostgreSQL database of its own, for tests that publish letters, and for their receivers on this machine. */
public class OnEmptyPostgres extends OnPostgres {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> overrides = new HashMap<>(super.getConfigOverrides());
        overrides.put("undersigned.letters", "");
        overrides.putAll(EmptyProfile.WEBHOOKS);
        return overrides;
    }
}
