package org.undersigned.representation.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.CollectionItems;
import org.undersigned.representation.CollectionWriter;
import org.undersigned.representation.JsonObjectBuilder;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.SpillingText;

/**
 * JSON-LD with schema.org terms: a collection is an {@code ItemList}, a letter a {@code Message} and {@code CreativeWork} with
 * all its parts. Other terms are defined in the {@link JsonLdContext}.
 */
public final class JsonLdWriter<T> implements CollectionWriter<T> {

    /** The value of a property that is written without building it. */
    private static final String STREAMED = "";

    private final JsonLdMapper parts;
    private final OutputStream out;
    private boolean first = true;

    private JsonLdWriter(ResourceUris uris, URI self, ResourceType<T> type, OutputStream out) throws IOException {
        this.parts = new JsonLdMapper(uris);
        this.out = out;
        ObjectNode head = JsonObjectBuilder.ofType("ItemList")
                .put("@id", self)
                .put("name", type.name())
                .build();
        String text = head.toString();
        write("{\"@context\":\"" + uris.context() + "\"," + text.substring(1, text.length() - 1));
        write(",\"itemListElement\":[");
    }

    /** @param self the URI of the collection */
    public static <T> CollectionWriter<T> open(ResourceUris uris, URI self, ResourceType<T> type, OutputStream out)
            throws IOException {
        return new JsonLdWriter<>(uris, self, type, out);
    }

    /** Writes a single item. */
    public static String write(ResourceUris uris, CollectionItem<?> item) {
        return inContext(uris, new JsonLdMapper(uris).toNode(item));
    }

    /** Writes a letter with all its parts. */
    public static String write(ResourceUris uris, Letter letter) {
        return SpillingText.collect(out -> write(uris, letter, out));
    }

    /** Writes the same, in constant memory if the letter's signatories are; {@code out} stays open. */
    public static void write(ResourceUris uris, Letter letter, Writer out) throws IOException {
        JsonLdMapper parts = new JsonLdMapper(uris);
        JsonObjectBuilder json = new JsonObjectBuilder().put("@context", uris.context());
        json.build().setAll(parts.letter(letter).build());
        json.put("sender", letter.signatories().isEmpty() ? null : STREAMED)
                .put("toRecipient", recipients(letter, Recipient.Role.TO, parts, uris))
                .put("ccRecipient", recipients(letter, Recipient.Role.CC, parts, uris))
                .put("text", STREAMED)
                .put("hasPart", all(letter, ResourceType.SECTIONS, letter.sections(), parts, uris))
                .put("claims", all(letter, ResourceType.STATISTICS, letter.statistics(), parts, uris))
                .put("potentialAction", all(letter, ResourceType.DEMANDS, letter.demands(), parts, uris))
                .put("citation", all(letter, ResourceType.CITATIONS, letter.citations(), parts, uris));
        String before = "{";
        for (Map.Entry<String, JsonNode> property : json.build().properties()) {
            out.append(before).append('"').append(property.getKey()).append("\":");
            switch (property.getKey()) {
                case "sender" -> writeSenders(uris, letter, parts, out);
                case "text" -> JsonMapping.writeText(letter.text(), out);
                default -> out.append(property.getValue().toString());
            }
            before = ",";
        }
        out.append('}');
    }

    private static void writeSenders(ResourceUris uris, Letter letter, JsonLdMapper parts, Writer out)
            throws IOException {
        String before = "[";
        for (CollectionItem<Signatory> item :
                CollectionItems.of(uris, letter.id(), ResourceType.SIGNATORIES, letter.signatories())) {
            out.append(before).append(parts.toNode(item).toString());
            before = ",";
        }
        out.append(']');
    }

    private static List<ObjectNode> recipients(
            Letter letter, Recipient.Role role, JsonLdMapper parts, ResourceUris uris) {
        List<Recipient> some = letter.recipients().stream()
                .filter(recipient -> recipient.role() == role)
                .toList();
        return all(letter, ResourceType.RECIPIENTS, some, parts, uris);
    }

    private static <T> List<ObjectNode> all(
            Letter letter, ResourceType<T> type, List<T> list, JsonLdMapper parts, ResourceUris uris) {
        List<ObjectNode> nodes = new ArrayList<>();
        for (T part : list) {
            URI self = URI.create(
                    uris.collection(letter.id(), type) + "/" + type.id().apply(part));
            nodes.add(parts.toNode(new CollectionItem<>(letter.id(), part, self)));
        }
        return nodes;
    }

    private static String inContext(ResourceUris uris, ObjectNode node) {
        ObjectNode whole =
                new JsonObjectBuilder().put("@context", uris.context()).build();
        whole.setAll(node);
        return whole.toString();
    }

    @Override
    public void write(CollectionItem<T> item) throws IOException {
        write((first ? "\n" : ",\n") + parts.toNode(item));
        first = false;
    }

    @Override
    public void close() throws IOException {
        write("\n]}\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
