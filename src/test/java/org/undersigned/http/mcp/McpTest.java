package org.undersigned.http.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.HttpApiSuite.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.testing.Assistant;
import org.undersigned.testing.Seed;

/** What assistants are told, and how they can prove it. */
@QuarkusTest
class McpTest {

    private static final String PINNED = "https://letters.example.org/letters/" + Seed.ID + "@1";

    private static JsonNode api(String path) {
        return JsonMapping.tree(curl().get(path).asString());
    }

    @Test
    void toolsHaveTheParametersOfTheCollections() {
        Assistant assistant = new Assistant();
        JsonNode tools = assistant
                .ask("tools/list", JsonNodeFactory.instance.objectNode())
                .get("tools");
        assertThat(tools).hasSize(AssistantTool.values().length);
        for (JsonNode tool : tools) {
            AssistantTool kind = AssistantTool.valueOf(tool.get("name").asText().toUpperCase());
            Set<String> names = new TreeSet<>();
            for (QueryParameter<?> parameter : kind.type().parameters(true).paging()) {
                names.add(parameter.name());
            }
            JsonNode properties = tool.at("/inputSchema/properties");
            assertThat(properties.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(names);
            assertThat(names).allMatch(name -> name.matches("[a-z]+")).contains("q", "limit", "cursor", "sort");
            properties.forEach(
                    property -> assertThat(property.get("description").asText()).isNotBlank());
            assertThat(tool.at("/annotations/readOnlyHint").asBoolean()).isTrue();
            assertThat(tool.get("description").asText()).hasSizeGreaterThan(60);
        }
        assertThat(CollectionType.SIGNATORIES.parameters(true).paging())
                .extracting(QueryParameter::name)
                .contains("kind", "organization");
    }

    @Test
    void eachItemProvesItself() {
        Assistant assistant = new Assistant();
        String letter = "\"letter\": [\"" + Seed.ID + "\"]";
        JsonNode figures = page(assistant.call("find_figures", "{%s, \"min\": 53, \"max\": 53}".formatted(letter)));
        JsonNode figure = figures.at("/items/0");
        assertThat(figure.get("quote").asText()).contains("53 migrants").endsWith(".");
        assertThat(figure.get("url").asText()).startsWith(PINNED + "/statistics/53-migrants");
        assertThat(figure.get("citation").asText())
                .startsWith("Letter to Joseph Biden and Andrés Manuel López Obrador, July 11, 2022, section ")
                .contains(", paragraph ", ", revision 1. " + PINNED);
        assertThat(figure.at("/data/value").asInt()).isEqualTo(53);
        assertThat(figure.at("/data/letterRecipients")).isNotEmpty();
        assertThat(figure.get("data").has("quote")).isFalse();
        JsonNode found = page(assistant.call("find_letters", "{\"q\": \"trailer migrants\", \"limit\": \"5\"}"));
        assertThat(found.at("/items/0/data/id").asText()).isEqualTo(Seed.ID);
        assertThat(found.at("/items/0/url").asText()).isEqualTo(PINNED);
        assertThat(found.at("/items/0/quote").asText()).startsWith("Dear President");
        JsonNode demands = page(assistant.call("find_demands", "{%s}".formatted(letter)));
        assertThat(demands.get("total"))
                .isEqualTo(api("/demands/count?letter=" + Seed.ID).get("total"));
        demands.get("items")
                .forEach(item -> assertThat(item.get("url").asText()).startsWith(PINNED + "/demands/"));
    }

    /** The same in the text, for clients that show nothing else. */
    private static JsonNode page(JsonNode result) {
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isFalse();
        JsonNode page = result.get("structuredContent");
        assertThat(JsonMapping.tree(result.at("/content/0/text").asText()).toString())
                .isEqualTo(page.toString());
        return page;
    }

    @Test
    void pagesFollowEachOther() {
        Assistant assistant = new Assistant();
        Set<String> urls = new TreeSet<>();
        String cursor = "";
        int pages = 0;
        do {
            JsonNode page = page(assistant.call(
                    "find_signatories", "{\"letter\": [\"%s\"], \"limit\": 50%s}".formatted(Seed.ID, cursor)));
            assertThat(page.get("items").size()).isLessThanOrEqualTo(50);
            page.get("items").forEach(item -> urls.add(item.get("url").asText()));
            cursor =
                    page.has("cursor") ? ", \"cursor\": \"" + page.get("cursor").asText() + "\"" : "";
            pages++;
        } while (!cursor.isEmpty());
        assertThat(pages).isEqualTo(2);
        assertThat(urls).hasSize(87);
        assertThat(page(assistant.call("find_signatories", "{}")).get("items")).hasSize(20);
        assertThat(page(assistant.call("find_signatories", "{\"limit\": 1000}")).get("items"))
                .hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void whatIsWrongIsSaid() {
        Assistant assistant = new Assistant();
        for (List<String> wrong : List.of(
                List.of("{\"limt\": 1}", "the most similar is \"limit\""),
                List.of("{\"limit\": 0}", "a whole number from 1"),
                List.of("{\"kind\": [\"people\"]}", "organization, person"),
                List.of("{\"q\": \"*\"}", "a star only at their end"),
                List.of("{\"facets\": [\"kind\"]}", "no parameter \"facets\""),
                List.of("{\"cursor\": \"made-up\"}", "cursor"))) {
            JsonNode refused = assistant.call("find_signatories", wrong.get(0));
            assertThat(refused.get("isError").asBoolean()).as(wrong.get(0)).isTrue();
            assertThat(refused.at("/content/0/text").asText()).contains(wrong.get(1));
        }
        assertThat(assistant.call("find_everything", "{}").get("code").asInt()).isEqualTo(-32602);
    }

    @Test
    void theTextOfALetterNamesItsParagraphs() {
        Assistant assistant = new Assistant();
        JsonNode letter = assistant.read("undersigned:///letters/" + Seed.ID).at("/contents/0");
        assertThat(letter.get("mimeType").asText()).isEqualTo("text/markdown");
        assertThat(letter.get("text").asText())
                .startsWith("# Letter to Joseph Biden")
                .contains("- Address: " + PINNED, "- Signatories: 87", "](" + PINNED + "/sections/")
                .contains("53 migrants");
        assertThat(assistant
                        .read("undersigned:///letters/" + Seed.ID + "x")
                        .get("message")
                        .asText())
                .contains("the most similar is \"" + Seed.ID);
        assertThat(assistant.read("undersigned:///letters/%20").get("code").asInt())
                .isEqualTo(-32002);
    }

    @Test
    void theEndpointRefusesAsTheOthersDo() {
        problem(curl().get("/mcp"), 405, "method-not-allowed");
        assertThat(curl().put("/mcp").header("Allow")).isEqualTo("GET, POST, DELETE, OPTIONS");
        problem(curl().body("{}").post("/mcp"), 406, "not-acceptable");
        problem(Assistant.post("nobody", Assistant.message("ping", 1, Assistant.initialization())), 404, "not-found");
        problem(curl().get("/mcp/sse"), 404, "not-found");
        problem(curl().header("X-Long", "a".repeat(17_000)).post("/mcp"), 431, "headers-too-large");
        Response preflight = curl().header("Origin", "https://chat.example").options("/mcp");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("POST", "DELETE");
        Assistant assistant = new Assistant();
        assertThat(curl().header("Mcp-Session-Id", assistant.session())
                        .delete("/mcp")
                        .statusCode())
                .isEqualTo(200);
        problem(
                Assistant.post(assistant.session(), Assistant.message("ping", 1, Assistant.initialization())),
                404,
                "not-found");
    }
}
