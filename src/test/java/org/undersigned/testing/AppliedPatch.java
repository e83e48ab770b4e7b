package org.undersigned.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Applies a JSON Patch (RFC 6902). */
public final class AppliedPatch {

    private AppliedPatch() {}

    public static JsonNode apply(JsonNode document, JsonNode patch) {
        JsonNode patched = document.deepCopy();
        for (JsonNode operation : patch) {
            JsonPointer path = JsonPointer.compile(operation.get("path").asText());
            JsonNode place = patched.at(path.head());
            JsonPointer last = path.last();
            String name = operation.get("op").asText();
            if (place instanceof ArrayNode items) {
                int index = last.getMatchingIndex();
                switch (name) {
                    case "add" -> items.insert(index, operation.get("value"));
                    case "remove" -> items.remove(index);
                    case "replace" -> items.set(index, operation.get("value"));
                    default -> throw new IllegalArgumentException(name);
                }
            } else if (name.equals("replace")) {
                ((ObjectNode) place).replace(last.getMatchingProperty(), operation.get("value"));
            } else {
                throw new IllegalArgumentException(name);
            }
        }
        return patched;
    }
}
