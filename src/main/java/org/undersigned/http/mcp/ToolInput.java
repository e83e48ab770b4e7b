package org.undersigned.http.mcp;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameter.Occurrence;

/** The input of a tool: its JSON Schema and its values come from the query parameters of the collection. */
final class ToolInput {

    private static final String LIMIT = "limit";
    private static final int DEFAULT_LIMIT = 20;

    /** Fewer than the API's, because an assistant reads all of an answer. */
    private static final int MAX_LIMIT = 100;

    private ToolInput() {}

    static JsonObject schema(CollectionType<?> type) {
        JsonObject properties = new JsonObject();
        for (QueryParameter<?> parameter : type.parameters(true).paging()) {
            properties.put(parameter.name(), parameter.name().equals(LIMIT) ? limit() : schema(parameter));
        }
        return new JsonObject()
                .put("type", "object")
                .put("properties", properties)
                .put("additionalProperties", false);
    }

    private static JsonObject limit() {
        return new JsonObject()
                .put("type", "integer")
                .put("minimum", 1)
                .put("maximum", MAX_LIMIT)
                .put("default", DEFAULT_LIMIT)
                .put("description", "The maximum number of items.");
    }

    private static JsonObject schema(QueryParameter<?> parameter) {
        JsonObject value = schema(parameter.type());
        JsonObject schema = parameter.occurrence() == Occurrence.ONCE
                ? value
                : new JsonObject().put("type", "array").put("items", value);
        return schema.put("description", parameter.description());
    }

    private static JsonObject schema(ParameterType<?> type) {
        JsonObject schema =
                new JsonObject().put("type", type.schemaType().name().toLowerCase(Locale.ROOT));
        if (!type.values().isEmpty()) {
            schema.put("enum", new JsonArray(type.values()));
        }
        if (type.minimum() != null) {
            schema.put("minimum", type.minimum());
        }
        if (type.maximum() != null) {
            schema.put("maximum", type.maximum());
        }
        return schema;
    }

    /** The values of query parameters by their names. */
    static Map<String, List<String>> values(Map<String, Object> arguments) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        arguments.forEach((name, given) -> {
            List<String> texts = texts(given);
            if (!texts.isEmpty()) {
                values.put(name, texts);
            }
        });
        values.merge(LIMIT, List.of(Integer.toString(DEFAULT_LIMIT)), (given, standard) -> given.stream()
                .map(ToolInput::bounded)
                .toList());
        return values;
    }

    private static List<String> texts(Object given) {
        if (given instanceof JsonArray array) {
            return texts(array.getList());
        }
        Collection<?> values =
                given instanceof Collection<?> several ? several : given == null ? List.of() : List.of(given);
        return values.stream().map(ToolInput::text).toList();
    }

    private static String text(Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).toPlainString()
                : String.valueOf(value);
    }

    private static String bounded(String limit) {
        return limit.matches("[0-9]{3,9}") ? Integer.toString(Math.min(MAX_LIMIT, Integer.parseInt(limit))) : limit;
    }
}
