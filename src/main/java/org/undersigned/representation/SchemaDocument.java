package org.undersigned.representation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.interchange.LetterCodec;
import org.undersigned.interchange.ObjectCodec;

/** Shapes as JSON Schema 2020-12. */
public final class SchemaDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String references;
    private final Map<String, ObjectNode> shapes = new LinkedHashMap<>();

    private SchemaDocument(String references) {
        this.references = references;
    }

    /** The schema of {@code /letters/{letter}/model}. */
    public static String letterSchema() {
        SchemaDocument document = new SchemaDocument("#/$defs/");
        document.define(LetterCodec.LETTER);
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "The canonical letter of Undersigned");
        schema.put("$ref", "#/$defs/Letter");
        ObjectNode definitions = schema.putObject("$defs");
        document.shapes.forEach(definitions::set);
        return schema.toPrettyString() + "\n";
    }

    /** The schemas of some shapes and all that they hold, by name, referring to each other with a prefix. */
    public static Map<String, ObjectNode> definitions(Iterable<ObjectCodec<?>> roots, String references) {
        SchemaDocument document = new SchemaDocument(references);
        roots.forEach(document::define);
        return document.shapes;
    }

    private void define(ObjectCodec<?> codec) {
        if (shapes.containsKey(codec.name())) {
            return;
        }
        ObjectNode object = JSON.objectNode();
        shapes.put(codec.name(), object);
        object.put("type", "object");
        object.put("description", codec.description());
        ObjectNode properties = object.putObject("properties");
        var required = JSON.arrayNode();
        for (ObjectCodec.Property<?, ?> key : codec.properties()) {
            ObjectNode property = schema(key.codec().schema());
            property.put("description", key.description());
            properties.set(key.name(), property);
            required.add(key.name());
        }
        object.set("required", required);
    }

    private void define(JsonSchemaType.EnumType enumType) {
        ObjectNode list = JSON.objectNode().put("type", "string");
        enumType.labels().forEach(list.withArray("enum")::add);
        shapes.put(enumType.name(), list);
    }

    private ObjectNode schema(JsonSchemaType schema) {
        ObjectNode node = JSON.objectNode();
        if (schema instanceof JsonSchemaType.StringType stringType) {
            node.put("type", "string");
            if (stringType.format() != null) {
                node.put("format", stringType.format());
            }
            if (stringType.pattern() != null) {
                node.put("pattern", stringType.pattern());
            }
        } else if (schema instanceof JsonSchemaType.NumberType numberType) {
            node.put("type", numberType.integer() ? "integer" : "number");
            if (numberType.minimum() != null) {
                node.put("minimum", numberType.minimum());
            }
        } else if (schema instanceof JsonSchemaType.BooleanType) {
            node.put("type", "boolean");
        } else if (schema instanceof JsonSchemaType.EnumType enumType) {
            define(enumType);
            node.put("$ref", references + enumType.name());
        } else if (schema instanceof JsonSchemaType.ArrayType list) {
            node.put("type", "array");
            node.set("items", schema(list.items()));
        } else if (schema instanceof JsonSchemaType.ObjectType object) {
            define(object.codec());
            node.put("$ref", references + object.codec().name());
        } else if (schema instanceof JsonSchemaType.LinkMap) {
            node.put("type", "object");
            node.putObject("additionalProperties").put("type", "string").put("format", "uri");
        } else if (schema instanceof JsonSchemaType.MapType mapType) {
            node.put("type", "object");
            node.set("additionalProperties", schema(mapType.values()));
        } else if (schema instanceof JsonSchemaType.Nullable nullable) {
            return nullable(schema(nullable.schema()));
        }
        return node;
    }

    private static ObjectNode nullable(ObjectNode plain) {
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
