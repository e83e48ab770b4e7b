package org.undersigned.representation.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.TableColumn;

/** The Table Schema (Frictionless) of a collection's CSV, and its part of a data dictionary. */
final class TableSchema {

    private TableSchema() {}

    /** The schema, without keys. */
    static ObjectNode of(ResourceType<?> type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode fields = schema.putArray("fields");
        for (TableColumn column : TableColumn.columnsOf(type.codec())) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", type(column));
            field.put("description", column.description());
            if (column.required()) {
                field.putObject("constraints").put("required", true);
            }
        }
        schema.putArray("missingValues").add("");
        return schema;
    }

    static boolean hasField(ObjectNode schema, String name) {
        return StreamSupport.stream(schema.get("fields").spliterator(), false)
                .anyMatch(field -> field.get("name").asText().equals(name));
    }

    /** The columns for people, in Markdown. */
    static String dictionary(ResourceType<?> type) {
        StringBuilder text = new StringBuilder("\n## %s.csv\n\n%s\n\n| column | type | is |\n|---|---|---|\n"
                .formatted(type.name(), type.codec().description()));
        for (TableColumn column : TableColumn.columnsOf(type.codec())) {
            text.append("| `%s` | %s | %s |\n".formatted(column.name(), type(column), column.description()));
        }
        return text.toString();
    }

    /** Table Schema uses the XML Schema names for integers and booleans, and its own for other types. */
    private static String type(TableColumn column) {
        return switch (column.datatype()) {
            case "decimal" -> "number";
            case "anyURI" -> "string";
            default -> column.datatype();
        };
    }
}
