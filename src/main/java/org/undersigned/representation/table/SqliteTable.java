package org.undersigned.representation.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.TableColumn;

/** A table of a SQLite database: a column for each column of the collection's CSV. */
record SqliteTable(String name, List<TableColumn> columns) {

    static SqliteTable of(ResourceType<?> type) {
        return new SqliteTable(type.name(), TableColumn.columnsOf(type.codec()));
    }

    /** Dots would have to be quoted in each query. */
    static String columnName(TableColumn column) {
        return column.name().replace('.', '_');
    }

    private static String quoted(TableColumn column) {
        return "\"" + columnName(column) + "\"";
    }

    private boolean has(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }

    /** The statement that creates the table, with its keys. */
    String create() {
        List<String> lines = new ArrayList<>();
        columns.forEach(
                column -> lines.add(quoted(column) + " " + type(column) + (column.required() ? " NOT NULL" : "")));
        if (!has("letter")) {
            lines.add("PRIMARY KEY (\"id\")");
        } else {
            if (has("id")) {
                lines.add("PRIMARY KEY (\"letter\", \"id\")");
            }
            lines.add("FOREIGN KEY (\"letter\") REFERENCES letters (\"id\")");
            if (has("section")) {
                lines.add("FOREIGN KEY (\"letter\", \"section\") REFERENCES sections (\"letter\", \"id\")");
            }
        }
        return "CREATE TABLE %s (\n  %s\n)".formatted(name, String.join(",\n  ", lines));
    }

    private static String type(TableColumn column) {
        return switch (column.datatype()) {
            case "integer", "boolean" -> "INTEGER";
            case "decimal" -> "REAL";
            default -> "TEXT";
        };
    }

    String insert() {
        return "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        name,
                        columns.stream().map(SqliteTable::quoted).collect(Collectors.joining(", ")),
                        columns.stream().map(column -> "?").collect(Collectors.joining(", ")));
    }

    /** Sets the values of a row. A list is JSON, which the JSON functions of SQLite read. */
    void bind(PreparedStatement insert, JsonNode item) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            JsonNode value = columns.get(i).value(item);
            if (value.isNull() || value.isMissingNode()) {
                insert.setNull(i + 1, Types.NULL);
            } else if (value.isContainerNode()) {
                insert.setString(i + 1, value.toString());
            } else if (value.isBoolean()) {
                insert.setInt(i + 1, value.asBoolean() ? 1 : 0);
            } else if (type(columns.get(i)).equals("INTEGER")) {
                insert.setLong(i + 1, value.asLong());
            } else if (value.isNumber()) {
                insert.setDouble(i + 1, value.asDouble());
            } else {
                insert.setString(i + 1, value.asText());
            }
        }
    }
}
