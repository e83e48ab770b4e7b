package org.undersigned.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The operations of the OpenAPI document, by tag. */
public record ContractView(List<Group> groups) {

    /** The operations with one tag. */
    public record Group(String name, List<Operation> operations) {}

    /** An operation and the media types of its responses. */
    public record Operation(String method, String path, String summary, List<String> formats) {}

    /** Reads an OpenAPI document. */
    public static ContractView of(JsonNode document) {
        Map<String, List<Operation>> groups = new LinkedHashMap<>();
        document.path("tags").forEach(tag -> groups.put(tag.path("name").asText(), new ArrayList<>()));
        for (var path : document.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                JsonNode operation = method.getValue();
                if (operation.has("operationId")) {
                    String tag = operation.path("tags").path(0).asText("Other");
                    groups.computeIfAbsent(tag, name -> new ArrayList<>())
                            .add(operation(path.getKey(), method.getKey(), operation));
                }
            }
        }
        return new ContractView(groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList());
    }

    private static Operation operation(String path, String method, JsonNode operation) {
        List<String> formats = new ArrayList<>();
        operation.path("responses").path("200").path("content").fieldNames().forEachRemaining(formats::add);
        return new Operation(
                method.toUpperCase(Locale.ROOT), path, operation.path("summary").asText(), formats);
    }
}
