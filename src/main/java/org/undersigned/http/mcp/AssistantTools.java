package org.undersigned.http.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkiverse.mcp.server.ToolResponse;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.undersigned.http.collection.CollectionReader;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.store.query.InvalidCursorException;

/** Registers the tools, and answers their calls on worker threads. */
@ApplicationScoped
class AssistantTools {

    private static final Logger LOG = Logger.getLogger(AssistantTools.class);

    private final CollectionReader collections;
    private final ProvenItems items;
    private final ResponseFactory responses;

    @Inject
    AssistantTools(CollectionReader collections, ProvenItems items, ResponseFactory responses) {
        this.collections = collections;
        this.items = items;
        this.responses = responses;
    }

    void register(@Observes StartupEvent start, ToolManager tools) {
        for (AssistantTool tool : AssistantTool.values()) {
            tools.newTool(tool.id())
                    .setTitle(tool.title())
                    .setDescription(tool.description())
                    .setInputSchema(ToolInput.schema(tool.type()))
                    .setOutputSchema(outputSchema())
                    .setAnnotations(new ToolManager.ToolAnnotations(tool.title(), true, false, true, false))
                    .setHandler(call -> answer(tool.type(), call.args()))
                    .register();
        }
    }

    private ToolResponse answer(CollectionType<?> type, Map<String, Object> arguments) {
        try {
            ObjectNode page = read(type, arguments);
            String json = page.toString();
            return new ToolResponse(false, List.of(new TextContent(json)), new JsonObject(json), null);
        } catch (ProblemException problem) {
            return ToolResponse.error(problem.getMessage());
        } catch (InvalidCursorException invalid) {
            return ToolResponse.error("the cursor is of another query; start without one");
        } catch (RuntimeException failure) {
            LOG.error("a tool failed", failure);
            return ToolResponse.error("the server failed; try again later");
        }
    }

    private <T> ObjectNode read(CollectionType<T> type, Map<String, Object> arguments) {
        return items.page(collections.read(type, ToolInput.values(arguments), responses.addresses()));
    }

    private static JsonObject outputSchema() {
        JsonObject item = new JsonObject()
                .put("type", "object")
                .put(
                        "properties",
                        new JsonObject()
                                .put("quote", text("Exact words of the letter."))
                                .put(
                                        "url",
                                        text("The address of the item in this revision of the letter. It never"
                                                + " changes."))
                                .put("citation", text("Title, date, place in the letter, revision and address."))
                                .put("data", new JsonObject().put("type", "object")))
                .put("required", new JsonArray(List.of("quote", "url", "citation", "data")));
        return new JsonObject()
                .put("type", "object")
                .put(
                        "properties",
                        new JsonObject()
                                .put(
                                        "total",
                                        new JsonObject()
                                                .put("type", "integer")
                                                .put("description", "The number of items on all pages."))
                                .put(
                                        "items",
                                        new JsonObject().put("type", "array").put("items", item))
                                .put("cursor", text("The cursor of the next page, if there is one.")))
                .put("required", new JsonArray(List.of("total", "items")));
    }

    private static JsonObject text(String description) {
        return new JsonObject().put("type", "string").put("description", description);
    }
}
