package org.undersigned.representation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.interchange.Schema;
import org.undersigned.interchange.Shape;

/**
 * One column of a family's CSV: the values under one path of its JSON. Objects are laid flat ({@code period.start}), lists
 * are joined with a bar, and a quote is its words and their place; what stands around the words is left to the JSON.
 */
record Column(String name, List<String> path, boolean number) {

    /** Also full-width, which spreadsheets set to East Asian languages fold. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    static List<Column> of(Shape<?> shape) {
        List<Column> columns = new ArrayList<>();
        shape.keys()
                .forEach(key -> add(columns, List.of(), key.name(), key.kind().schema()));
        return columns;
    }

    private static void add(List<Column> columns, List<String> above, String key, Schema schema) {
        Schema plain = schema instanceof Schema.OrNull nullable ? nullable.schema() : schema;
        List<String> path = new ArrayList<>(above);
        path.add(key);
        if (plain instanceof Schema.ObjectOf object && object.shape().name().equals("Quote")) {
            columns.add(new Column(key, List.of(key, "exact"), false));
            columns.add(new Column("start", List.of(key, "start"), true));
            columns.add(new Column("end", List.of(key, "end"), true));
        } else if (plain instanceof Schema.ObjectOf object) {
            object.shape()
                    .keys()
                    .forEach(inner ->
                            add(columns, path, inner.name(), inner.kind().schema()));
        } else {
            columns.add(new Column(String.join(".", path), path, plain instanceof Schema.Number));
        }
    }

    /** The cell of an item; empty where its value is {@code null}. */
    String cell(JsonNode item) {
        JsonNode value = item;
        for (String key : path) {
            value = value.path(key);
        }
        String text = text(value);
        return number ? text : harmless(text);
    }

    private static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(item -> texts.add(item.isObject() ? item.path("text").asText() : item.asText()));
            boolean paragraphs =
                    !value.isEmpty() && value.get(0).isObject() && value.get(0).has("markdown");
            return String.join(paragraphs ? "\n\n" : "|", texts);
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    /**
     * A spreadsheet takes a cell that begins so for a formula; with an apostrophe before it, it is text. A cell that begins so
     * behind apostrophes of its own gets one more, so that taking one away always gives the words.
     */
    private static String harmless(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0 ? "'" + text : text;
    }
}
