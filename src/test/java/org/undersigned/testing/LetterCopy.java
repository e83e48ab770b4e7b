package org.undersigned.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.undersigned.interchange.JsonMapping;

/** A client's copy of a letter, which follows its events and downloads only what they name. */
public final class LetterCopy {

    public static final List<String> COLLECTIONS =
            List.of("recipients", "sections", "statistics", "demands", "citations", "signatories");

    private static final String BASE = "https://letters.example.org";

    private final String letter;
    private final Function<String, Response> get;
    private final Map<String, Map<String, JsonNode>> parts = new LinkedHashMap<>();
    private String next;

    /** @param get sends a GET request to a path of the server */
    public LetterCopy(String id, int limit, Function<String, Response> get) {
        this.letter = "/letters/" + id;
        this.get = get;
        this.next = "/events?letter=" + id + "&limit=" + limit;
        COLLECTIONS.forEach(name -> parts.put(name, new LinkedHashMap<>()));
    }

    /** Applies all events that are new. Returns their number. */
    public int follow() {
        int events = 0;
        for (JsonNode page = json(next); ; page = json(next)) {
            page.get("items").forEach(this::apply);
            next = page.get("next").asText().substring(BASE.length());
            if (page.get("items").isEmpty()) {
                return events;
            }
            events += page.get("items").size();
        }
    }

    /** Where the copy asks for new events. */
    public String next() {
        return next;
    }

    private void apply(JsonNode event) {
        if (List.of("withdrawn", "erased").contains(event.get("type").asText())) {
            parts.values().forEach(Map::clear);
        }
        for (String name : COLLECTIONS) {
            event.at("/removed/" + name).forEach(id -> parts.get(name).remove(id.asText()));
            List<String> ids = new ArrayList<>();
            event.at("/added/" + name).forEach(id -> ids.add(id.asText()));
            event.at("/changed/" + name).forEach(id -> ids.add(id.asText()));
            if (!ids.isEmpty()) {
                String revision = letter + "@" + event.get("revision").asInt() + "/" + name;
                items(revision + "?limit=1000&ids=" + String.join(",", ids), ids.size())
                        .forEach(item -> parts.get(name).put(item.get("id").asText(), item));
            }
        }
    }

    /** The items; none if the letter is withdrawn meanwhile, of which an event will tell. */
    private JsonNode items(String path, int number) {
        Response got = get.apply(path);
        if (got.statusCode() == 410) {
            return JsonMapping.tree("[]");
        }
        JsonNode items = json(path).get("items");
        assertThat(items).hasSize(number);
        return items;
    }

    private JsonNode json(String path) {
        Response got = get.apply(path);
        assertThat(got.statusCode()).as(path).isEqualTo(200);
        return JsonMapping.tree(got.asString());
    }

    /** The parts of a collection in order, without their URIs. */
    public List<String> parts(String collection) {
        return parts.get(collection).values().stream()
                .sorted(Comparator.comparingInt(item -> item.get("position").asInt()))
                .map(LetterCopy::withoutUri)
                .toList();
    }

    /** The same of the server. */
    public List<String> served(String collection) {
        JsonNode page = json(letter + "/" + collection + "?limit=1000");
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .map(LetterCopy::withoutUri)
                .toList();
    }

    /** Events do not name signatories of which only the place in the text changed, so it is left out too. */
    private static String withoutUri(JsonNode item) {
        ObjectNode part = item.deepCopy();
        part.remove("self");
        if (part.has("alternateNames")) {
            ((ObjectNode) part.get("quote")).retain("exact");
        }
        return part.toString();
    }
}
