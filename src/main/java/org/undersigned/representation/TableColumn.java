package org.undersigned.representation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.interchange.ObjectCodec;

/**
 * A column of a resource type's CSV: the values at one path of its JSON. Objects are flattened ({@code period.start}), lists
 * are joined with a bar, and a quote has its words and position, without prefix and suffix.
 */
public record TableColumn(String name, List<String> path, JsonSchemaType schema, boolean required, String description) {

    /** Including the full-width characters that spreadsheets normalize in East Asian locales. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    public static List<TableColumn> columnsOf(ObjectCodec<?> codec) {
        List<TableColumn> columns = new ArrayList<>();
        Stream.of(false, true)
                .flatMap(added -> codec.properties().stream().filter(property -> property.added() == added))
                .forEach(property -> collect(columns, List.of(), true, property));
        return columns;
    }

    private static void collect(
            List<TableColumn> columns, List<String> above, boolean always, ObjectCodec.Property<?, ?> property) {
        JsonSchemaType schema = property.codec().schema();
        boolean present = always && !(schema instanceof JsonSchemaType.Nullable);
        JsonSchemaType plain = schema instanceof JsonSchemaType.Nullable nullable ? nullable.schema() : schema;
        List<String> path = new ArrayList<>(above);
        path.add(property.name());
        if (plain instanceof JsonSchemaType.ObjectType object) {
            boolean quote = object.codec().name().equals("Quote");
            for (ObjectCodec.Property<?, ?> inner : object.codec().properties()) {
                if (!quote) {
                    collect(columns, path, present, inner);
                } else if (inner.name().equals("exact")) {
                    columns.add(columnsOf(property.name(), path, present, inner));
                } else if (inner.codec().schema() instanceof JsonSchemaType.NumberType) {
                    columns.add(columnsOf(inner.name(), path, present, inner));
                }
            }
        } else {
            // An empty list is an empty cell, which a required column must not have.
            boolean filled = present && !(plain instanceof JsonSchemaType.ArrayType);
            columns.add(new TableColumn(String.join(".", path), path, plain, filled, property.description()));
        }
    }

    private static TableColumn columnsOf(
            String name, List<String> above, boolean required, ObjectCodec.Property<?, ?> property) {
        List<String> path = new ArrayList<>(above);
        path.add(property.name());
        return new TableColumn(name, path, property.codec().schema(), required, property.description());
    }

    public boolean isNumber() {
        return schema instanceof JsonSchemaType.NumberType;
    }

    /** Whether a cell holds several values. */
    public boolean isList() {
        return schema instanceof JsonSchemaType.ArrayType list && !(list.items() instanceof JsonSchemaType.ObjectType);
    }

    /** The XML Schema data type, which CSV on the Web uses. */
    public String datatype() {
        if (schema instanceof JsonSchemaType.NumberType numberType) {
            return numberType.integer() ? "integer" : "decimal";
        } else if (schema instanceof JsonSchemaType.BooleanType) {
            return "boolean";
        }
        return schema instanceof JsonSchemaType.StringType stringType && "uri".equals(stringType.format())
                ? "anyURI"
                : "string";
    }

    /** The cell of an item, safe to open in a spreadsheet; empty if the value is {@code null}. */
    public String cell(JsonNode item) {
        String text = text(item);
        return isNumber() ? text : escapeFormula(text);
    }

    /** The text of an item's cell. */
    public String text(JsonNode item) {
        return plainText(value(item));
    }

    /** The value of an item. */
    public JsonNode value(JsonNode item) {
        JsonNode value = item;
        for (String key : path) {
            value = value.path(key);
        }
        return value;
    }

    private static String plainText(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(item -> texts.add(item.isObject() ? textOrRange(item) : item.asText()));
            boolean paragraphs =
                    !value.isEmpty() && value.get(0).isObject() && value.get(0).has("markdown");
            return String.join(paragraphs ? "\n\n" : "|", texts);
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    /** The text of an object in a list, or its bounds if it is a range. */
    private static String textOrRange(JsonNode object) {
        return object.has("text")
                ? object.path("text").asText()
                : object.path("start").asText() + "-" + object.path("end").asText();
    }

    /**
     * Prefixes a cell that a spreadsheet would evaluate as a formula with an apostrophe. A cell that already starts with
     * apostrophes before such a character gets one more, so that removing one always restores the text.
     */
    private static String escapeFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0 ? "'" + text : text;
    }
}
