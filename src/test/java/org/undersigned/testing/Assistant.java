package org.undersigned.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.undersigned.http.HttpApiSuite;
import org.undersigned.interchange.JsonMapping;

/** A client of the Model Context Protocol, as small as it can be. */
public final class Assistant {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String session;

    /** Begins a session. */
    public Assistant() {
        Response begun = post(null, message("initialize", 1, initialization()));
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(200);
        session = begun.header("Mcp-Session-Id");
        assertThat(session).isNotBlank();
        assertThat(post(session, message("notifications/initialized", 0, JSON.objectNode()))
                        .statusCode())
                .isEqualTo(202);
    }

    public static ObjectNode initialization() {
        ObjectNode parameters = JSON.objectNode().put("protocolVersion", "2025-03-26");
        parameters.putObject("capabilities");
        parameters.putObject("clientInfo").put("name", "test").put("version", "1");
        return parameters;
    }

    /** @param id 0 for a notification */
    public static ObjectNode message(String method, int id, ObjectNode parameters) {
        ObjectNode message = JSON.objectNode().put("jsonrpc", "2.0").put("method", method);
        if (id > 0) {
            message.put("id", id);
        }
        message.set("params", parameters);
        return message;
    }

    /** @param session {@code null} for none */
    public static Response post(String session, ObjectNode message) {
        RequestSpecification request = HttpApiSuite.curl()
                .header("Accept", "application/json, text/event-stream")
                .contentType("application/json; charset=UTF-8")
                .body(message.toString());
        return (session == null ? request : request.header("Mcp-Session-Id", session)).post("/mcp");
    }

    /** The id of the session. */
    public String session() {
        return session;
    }

    /** The response to a request: its result, or its error. */
    public JsonNode ask(String method, ObjectNode parameters) {
        Response response = post(session, message(method, 2, parameters));
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        String body = response.asString();
        JsonNode answer = JsonMapping.tree(body.startsWith("{") ? body : lastEvent(body));
        return answer.has("result") ? answer.get("result") : answer.get("error");
    }

    private static String lastEvent(String stream) {
        return stream.lines()
                .filter(line -> line.startsWith("data:"))
                .reduce((one, other) -> other)
                .orElseThrow()
                .substring("data:".length());
    }

    /** The result of a tool. */
    public JsonNode call(String tool, String arguments) {
        ObjectNode parameters = JSON.objectNode().put("name", tool);
        parameters.set("arguments", JsonMapping.tree(arguments));
        return ask("tools/call", parameters);
    }

    /** The content of a resource, or an error. */
    public JsonNode read(String uri) {
        return ask("resources/read", JSON.objectNode().put("uri", uri));
    }
}
