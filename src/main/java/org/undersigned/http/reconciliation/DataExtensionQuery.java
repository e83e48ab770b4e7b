package org.undersigned.http.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A request for the values that entities have of properties, by their ids. */
record DataExtensionQuery(List<String> ids, List<String> properties) {

    private static final int MAX_IDS = 500;

    /** An {@link IllegalArgumentException} says what is expected. */
    static DataExtensionQuery parse(String json) {
        JsonNode query = ReconciliationQuery.parse(json);
        List<String> ids = new ArrayList<>();
        query.path("ids").forEach(id -> ids.add(id.asText()));
        List<String> properties = new ArrayList<>();
        query.path("properties")
                .forEach(property -> properties.add(property.path("id").asText()));
        if (!query.path("ids").isArray() || !query.path("properties").isArray() || ids.size() > MAX_IDS) {
            throw new IllegalArgumentException(
                    "a JSON object with \"ids\", at most %d, and \"properties\"".formatted(MAX_IDS));
        }
        return new DataExtensionQuery(ids, properties);
    }
}
