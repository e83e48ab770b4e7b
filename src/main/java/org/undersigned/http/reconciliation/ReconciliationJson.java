package org.undersigned.http.reconciliation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The JSON of the protocol, apart from the manifest. */
final class ReconciliationJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ReconciliationJson() {}

    /** The candidates of each query of a batch. */
    static ObjectNode results(EntityType type, Map<String, List<ReconciliationCandidate>> results) {
        ObjectNode batch = JSON.objectNode();
        results.forEach((key, candidates) -> {
            ArrayNode list = batch.putObject(key).putArray("result");
            candidates.forEach(candidate -> list.add(candidate(type, candidate)));
        });
        return batch;
    }

    private static ObjectNode candidate(EntityType type, ReconciliationCandidate candidate) {
        ObjectNode json = named(candidate.entity());
        json.putArray("type").add(type(type));
        json.put("score", candidate.score());
        json.put("match", candidate.match());
        ArrayNode features = json.putArray("features");
        features.addObject().put("id", "name").put("value", candidate.similarity());
        candidate.properties().forEach((property, same) -> features.addObject()
                .put("id", property)
                .put("value", same));
        return json;
    }

    private static ObjectNode named(ReconciliationEntity entity) {
        return JSON.objectNode()
                .put("id", entity.id())
                .put("name", entity.name())
                .put("description", entity.description());
    }

    static ObjectNode type(EntityType type) {
        return JSON.objectNode().put("id", type.id()).put("name", type.title());
    }

    private static ObjectNode property(EntityProperty property) {
        return JSON.objectNode().put("id", property.id()).put("name", property.title());
    }

    /** Suggested entities. */
    static ObjectNode suggestions(EntityType type, List<ReconciliationEntity> entities) {
        ObjectNode json = JSON.objectNode();
        ArrayNode result = json.putArray("result");
        for (ReconciliationEntity entity : entities) {
            ObjectNode suggestion = named(entity);
            suggestion.putArray("notable").add(type(type));
            result.add(suggestion);
        }
        return json;
    }

    /** Suggested properties: those with a word that starts with what a person typed. */
    static ObjectNode suggestedProperties(EntityType type, String typed) {
        ObjectNode json = JSON.objectNode();
        ArrayNode result = json.putArray("result");
        type.properties().stream()
                .filter(property -> starts(property.id(), property.title(), typed))
                .forEach(property -> result.add(property(property)));
        return json;
    }

    /** Suggested types, of which a service has one. */
    static ObjectNode suggestedTypes(EntityType type, String typed) {
        ObjectNode json = JSON.objectNode();
        ArrayNode result = json.putArray("result");
        if (starts(type.id(), type.title(), typed)) {
            result.add(type(type));
        }
        return json;
    }

    private static boolean starts(String id, String title, String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        return (" " + id + " " + title).toLowerCase(Locale.ROOT).contains(" " + sought);
    }

    /** The properties that a client may add to its table. */
    static ObjectNode proposals(EntityType type, Optional<Integer> limit) {
        ObjectNode json = JSON.objectNode();
        json.put("type", type.id());
        limit.ifPresent(most -> json.put("limit", most));
        ArrayNode properties = json.putArray("properties");
        type.properties().stream()
                .limit(limit.orElse(Integer.MAX_VALUE))
                .forEach(property -> properties.add(property(property)));
        return json;
    }

    /**
     * The values of properties.
     *
     * @param address what the URL of an entity starts with, before its id
     */
    static ObjectNode extension(
            EntityType type, DataExtensionQuery query, Map<String, ReconciliationEntity> entities, String address) {
        List<EntityProperty> properties = type.properties().stream()
                .filter(property -> query.properties().contains(property.id()))
                .toList();
        ObjectNode json = JSON.objectNode();
        ArrayNode meta = json.putArray("meta");
        properties.forEach(property -> meta.add(property(property)));
        ObjectNode rows = json.putObject("rows");
        for (String id : query.ids()) {
            ObjectNode row = rows.putObject(id);
            ReconciliationEntity entity = entities.get(id);
            for (EntityProperty property : properties) {
                ArrayNode values = row.putArray(property.id());
                if (entity != null) {
                    property.values(entity, address).forEach(value -> add(values.addObject(), property, value));
                }
            }
        }
        return json;
    }

    private static void add(ObjectNode cell, EntityProperty property, String value) {
        if (property.numeric()) {
            cell.put("int", Integer.parseInt(value));
        } else {
            cell.put("str", value);
        }
    }
}
