package org.undersigned.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.undersigned.http.HttpApiSuite;
import org.undersigned.interchange.JsonMapping;

/** The contract as the program serves it. */
public final class ServedContract {

    private static JsonNode read;

    private ServedContract() {}

    /** With each answer written out where it is referred to; schemas stay references. Read once: don't change it. */
    public static synchronized JsonNode read() {
        if (read == null) {
            read = resolved();
        }
        return read;
    }

    private static JsonNode resolved() {
        JsonNode contract =
                JsonMapping.tree(HttpApiSuite.curl().get("/openapi.json").asString());
        for (JsonNode path : contract.get("paths")) {
            for (JsonNode operation : path) {
                ObjectNode responses = (ObjectNode) operation.get("responses");
                responses.properties().forEach(response -> {
                    String reference = response.getValue().path("$ref").asText();
                    if (!reference.isEmpty()) {
                        JsonNode whole = contract.at(reference.substring(1));
                        if (whole.isMissingNode()) {
                            throw new AssertionError("the contract has no " + reference);
                        }
                        response.setValue(whole.deepCopy());
                    }
                });
            }
        }
        return contract;
    }
}
