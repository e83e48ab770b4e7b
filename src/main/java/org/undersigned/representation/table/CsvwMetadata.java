package org.undersigned.representation.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.TableColumn;

/** CSV on the Web (W3C) metadata: describes the columns of a CSV file. */
public final class CsvwMetadata {

    private CsvwMetadata() {}

    /** The metadata of the CSV at a URI. */
    public static String describe(ResourceType<?> type, URI csv) {
        ObjectNode table = JsonNodeFactory.instance.objectNode();
        table.putArray("@context")
                .add("http://www.w3.org/ns/csvw")
                .add(JsonNodeFactory.instance.objectNode().put("@language", "en"));
        table.put("url", csv.toString());
        table.put("dc:title", type.name());
        table.put("dc:description", type.codec().description());
        table.putObject("dialect")
                .put("encoding", "utf-8")
                .put("header", true)
                .put("delimiter", ",")
                .put("lineTerminators", "\r\n");
        ObjectNode schema = table.putObject("tableSchema");
        ArrayNode columns = schema.putArray("columns");
        TableColumn.columnsOf(type.codec()).forEach(column -> columns.add(column(column)));
        String key = TableColumn.columnsOf(type.codec()).stream()
                        .anyMatch(column -> column.name().equals("self"))
                ? "self"
                : null;
        if (key != null) {
            schema.put("primaryKey", key);
            schema.put("aboutUrl", "{+self}");
        }
        return table.toPrettyString() + "\n";
    }

    private static ObjectNode column(TableColumn column) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", column.name());
        node.put("titles", column.name());
        node.put("dc:description", column.description());
        node.put("datatype", column.datatype());
        if (column.isList()) {
            node.put("separator", "|");
        }
        if (column.required()) {
            node.put("required", true);
        }
        return node;
    }
}
