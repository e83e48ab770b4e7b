package org.undersigned.representation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.undersigned.interchange.LetterShape;
import org.undersigned.interchange.Schema;
import org.undersigned.interchange.Shape;

/** Shapes as JSON Schema 2020-12. */
public final class SchemaDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String references;
    private final Map<String, ObjectNode> shapes = new LinkedHashMap<>();

    private SchemaDocument(String references) {
        this.references = references;
    }

    /** The schema of {@code /letters/{letter}/model}. */
    public static String letter() {
        SchemaDocument document = new SchemaDocument("#/$defs/");
        document.add(LetterShape.LETTER);
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "The canonical letter of Undersigned");
        schema.put("$ref", "#/$defs/Letter");
        ObjectNode definitions = schema.putObject("$defs");
        document.shapes.forEach(definitions::set);
        return schema.toPrettyString() + "\n";
    }

    /** The schemas of some shapes and all that they hold, by name, referring to each other with a prefix. */
    public static Map<String, ObjectNode> of(Iterable<Shape<?>> roots, String references) {
        SchemaDocument document = new SchemaDocument(references);
        roots.forEach(document::add);
        return document.shapes;
    }

    private void add(Shape<?> shape) {
        if (shapes.containsKey(shape.name())) {
            return;
        }
        ObjectNode object = JSON.objectNode();
        shapes.put(shape.name(), object);
        object.put("type", "object");
        object.put("description", shape.about());
        ObjectNode properties = object.putObject("properties");
        var required = JSON.arrayNode();
        for (Shape.Key<?, ?> key : shape.keys()) {
            ObjectNode property = schema(key.kind().schema());
            property.put("description", key.about());
            properties.set(key.name(), property);
            required.add(key.name());
        }
        object.set("required", required);
    }

    private void add(Schema.Choice choice) {
        ObjectNode list = JSON.objectNode().put("type", "string");
        choice.labels().forEach(list.withArray("enum")::add);
        shapes.put(choice.name(), list);
    }

    private ObjectNode schema(Schema schema) {
        ObjectNode node = JSON.objectNode();
        if (schema instanceof Schema.Text text) {
            node.put("type", "string");
            if (text.format() != null) {
                node.put("format", text.format());
            }
            if (text.pattern() != null) {
                node.put("pattern", text.pattern());
            }
        } else if (schema instanceof Schema.Number number) {
            node.put("type", number.whole() ? "integer" : "number");
            if (number.least() != null) {
                node.put("minimum", number.least());
            }
        } else if (schema instanceof Schema.Flag) {
            node.put("type", "boolean");
        } else if (schema instanceof Schema.Choice choice) {
            add(choice);
            node.put("$ref", references + choice.name());
        } else if (schema instanceof Schema.ListOf list) {
            node.put("type", "array");
            node.set("items", schema(list.items()));
        } else if (schema instanceof Schema.ObjectOf object) {
            add(object.shape());
            node.put("$ref", references + object.shape().name());
        } else if (schema instanceof Schema.Links) {
            node.put("type", "object");
            node.putObject("additionalProperties").put("type", "string").put("format", "uri");
        } else if (schema instanceof Schema.Named named) {
            node.put("type", "object");
            node.set("additionalProperties", schema(named.values()));
        } else if (schema instanceof Schema.OrNull nullable) {
            return orNull(schema(nullable.schema()));
        }
        return node;
    }

    private static ObjectNode orNull(ObjectNode plain) {
        if (plain.has("$ref")) {
            ObjectNode either = JSON.objectNode();
            either.withArray("anyOf").add(plain).add(JSON.objectNode().put("type", "null"));
            return either;
        }
        String type = plain.path("type").asText();
        plain.set("type", JSON.arrayNode().add(type).add("null"));
        return plain;
    }
}
