package org.undersigned.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.undersigned.interchange.Json;

/** The contract as the program serves it. */
final class ServedContract {

    private ServedContract() {}

    /** With each answer written out where it is referred to; schemas stay references. */
    static JsonNode read() {
        JsonNode contract = Json.tree(OverHttpSuite.curl().get("/openapi.json").asString());
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
