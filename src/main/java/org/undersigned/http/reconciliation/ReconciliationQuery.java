package org.undersigned.http.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.undersigned.interchange.JsonMapping;

/**
 * One query of a batch.
 *
 * @param name the name to match; empty if the query has none
 * @param types the ids of types; empty for any type
 * @param properties values of properties by the id of the property
 */
record ReconciliationQuery(String name, List<String> types, int limit, Map<String, List<String>> properties) {

    /** The most queries of a batch. */
    static final int MAX_BATCH = 50;

    /** The most candidates of a query. */
    static final int MAX_LIMIT = 50;

    private static final int DEFAULT_LIMIT = 10;

    /** A longer name is cut. */
    private static final int MAX_NAME_LENGTH = 300;

    /** The queries of a batch by their keys; an {@link IllegalArgumentException} says what is expected. */
    static Map<String, ReconciliationQuery> batch(String json) {
        JsonNode batch = parse(json);
        if (!batch.isObject() || batch.size() > MAX_BATCH) {
            throw new IllegalArgumentException("a JSON object of at most %d queries".formatted(MAX_BATCH));
        }
        Map<String, ReconciliationQuery> queries = new LinkedHashMap<>();
        batch.properties().forEach(entry -> queries.put(entry.getKey(), of(entry.getValue())));
        return queries;
    }

    /** Parses JSON of a client. */
    static JsonNode parse(String json) {
        try {
            return JsonMapping.tree(json);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("JSON", malformed);
        }
    }

    private static ReconciliationQuery of(JsonNode query) {
        String name = query.path("query").asText("");
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (JsonNode property : query.path("properties")) {
            properties
                    .computeIfAbsent(property.path("pid").asText(""), id -> new ArrayList<>())
                    .addAll(texts(property.path("v")));
        }
        if (name.isBlank() && properties.isEmpty()) {
            throw new IllegalArgumentException("queries with \"query\" or \"properties\"");
        }
        int limit = query.path("limit").asInt(DEFAULT_LIMIT);
        return new ReconciliationQuery(
                name.substring(0, Math.min(MAX_NAME_LENGTH, name.length())).strip(),
                texts(query.path("type")),
                Math.max(1, Math.min(MAX_LIMIT, limit)),
                properties);
    }

    /** A value or a list of values; of an entity, its id. */
    private static List<String> texts(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .flatMap(item -> texts(item).stream())
                    .toList();
        }
        JsonNode scalar = value.isObject() ? value.path("id") : value;
        return scalar.isValueNode() && !scalar.isNull() ? List.of(scalar.asText()) : List.of();
    }
}
