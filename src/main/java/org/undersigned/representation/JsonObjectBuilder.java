package org.undersigned.representation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Builds a JSON object without absent values. */
public final class JsonObjectBuilder {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode build = JSON.objectNode();

    /** An object with one or more JSON-LD {@code @type}s. */
    public static JsonObjectBuilder ofType(String... types) {
        JsonObjectBuilder json = new JsonObjectBuilder();
        return types.length == 1 ? json.put("@type", types[0]) : json.put("@type", List.of(types));
    }

    /** A JSON-LD reference to another node. */
    public static ObjectNode reference(Object id) {
        return new JsonObjectBuilder().put("@id", id).build();
    }

    /** Adds text, a number, a URI, a node, or a list of them, unless the value is {@code null} or an empty list. */
    public JsonObjectBuilder put(String key, Object value) {
        if (value instanceof Collection<?> list) {
            ArrayNode array = JSON.arrayNode();
            list.forEach(item -> array.add(json(item)));
            if (!array.isEmpty()) {
                build.set(key, array);
            }
        } else if (value != null) {
            build.set(key, json(value));
        }
        return this;
    }

    private static JsonNode json(Object value) {
        if (value instanceof JsonNode node) {
            return node;
        } else if (value instanceof JsonObjectBuilder json) {
            return json.build;
        } else if (value instanceof Integer number) {
            return JSON.numberNode(number);
        } else if (value instanceof BigDecimal number) {
            return JSON.numberNode(number);
        } else if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        }
        return JSON.textNode(value.toString());
    }

    public ObjectNode build() {
        return build;
    }
}
