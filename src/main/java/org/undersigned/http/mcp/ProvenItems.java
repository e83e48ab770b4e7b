package org.undersigned.http.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.http.collection.CollectionReader.ItemPage;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.letter.Slug;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.ShownRevision;
import org.undersigned.store.Letters;
import org.undersigned.store.query.revision.LetterScope;

/**
 * Items with their proof: exact words of the letter, an address that never changes, because it names the revision, and a
 * citation.
 */
@ApplicationScoped
class ProvenItems {

    /** Keys that say how an item was read or where it is, which the proof says shorter. Keys without a value are left out, too. */
    private static final List<String> LEFT_OUT =
            List.of("quote", "sentence", "basis", "annotated", "position", "self", "letterSelf", "prefix", "suffix");

    private final Letters letters;

    @Inject
    ProvenItems(Letters letters) {
        this.letters = letters;
    }

    /** The page as JSON. */
    <T> ObjectNode page(ItemPage<T> page) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("total", page.total());
        ArrayNode items = json.putArray("items");
        Map<Slug, Integer> revisions = new HashMap<>();
        for (CollectionItem<T> item : page.items()) {
            JsonNode data = JsonMapping.tree(JsonMapping.write(page.family().valueCodec(), item));
            items.add(item(data, revisions.computeIfAbsent(letter(item, data), this::revision)));
        }
        page.cursor().ifPresent(cursor -> json.put("cursor", cursor));
        return json;
    }

    private static Slug letter(CollectionItem<?> item, JsonNode data) {
        return item.letter() == null ? new Slug(data.get("id").asText()) : item.letter();
    }

    private int revision(Slug letter) {
        return letters.scope(letter).map(LetterScope::revision).orElse(0);
    }

    private static ObjectNode item(JsonNode data, int revision) {
        String id = data.path("letter").asText(data.path("id").asText());
        String current = "/letters/" + id;
        String url = data.get("self").asText();
        String pinned = revision == 0 ? url : url.replace(current, ShownRevision.path(new Slug(id), revision));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("quote", quote(data));
        json.put("url", pinned);
        json.put("citation", citation(data, revision, pinned));
        JsonNode rest = data.deepCopy();
        leaveOut(rest);
        json.set("data", rest);
        return json;
    }

    private static void leaveOut(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(LEFT_OUT);
            object.properties().removeIf(property -> property.getValue().isNull());
        }
        node.forEach(ProvenItems::leaveOut);
    }

    /** The sentence, the quoted words, or the line; of a letter, its salutation or its title. */
    private static String quote(JsonNode data) {
        for (String pointer : List.of("/sentence/exact", "/text", "/quote/exact", "/salutation", "/title")) {
            boolean figure = pointer.equals("/text") && data.has("statement");
            String words = data.at(pointer).asText("");
            if (!figure && !words.isEmpty()) {
                return words;
            }
        }
        return "";
    }

    private static String citation(JsonNode data, int revision, String url) {
        String title = data.path("letterTitle").asText(data.path("title").asText());
        StringBuilder citation = new StringBuilder(title);
        String date = data.path("letterDate").asText(data.path("date").asText(""));
        if (!date.isEmpty() && !title.contains(date.substring(0, 4))) {
            citation.append(" (").append(date).append(")");
        }
        if (data.hasNonNull("section")) {
            citation.append(", section ").append(data.get("section").asText());
        }
        if (data.hasNonNull("paragraph")) {
            citation.append(", paragraph ").append(data.get("paragraph").asText());
        }
        return citation.append(", revision ")
                .append(revision)
                .append(". ")
                .append(url)
                .toString();
    }
}
