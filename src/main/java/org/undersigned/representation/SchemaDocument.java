package org.undersigned.representation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.interchange.LetterCodec;
import org.undersigned.interchange.ObjectCodec;

/** Generates JSON Schema 2020-12 from codecs. */
public final class SchemaDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String references;
    private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();

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
        document.definitions.forEach(definitions::set);
        return schema.toPrettyString() + "\n";
    }

    /** The schemas of some codecs and of all types that they contain, by name; references start with a prefix. */
    public static Map<String, ObjectNode> definitions(Iterable<ObjectCodec<?>> roots, String references) {
        SchemaDocument document = new SchemaDocument(references);
        roots.forEach(document::define);
        return document.definitions;
    }

    private void define(ObjectCodec<?> codec) {
        if (definitions.containsKey(codec.name())) {
            return;
        }
        ObjectNode object = JSON.objectNode();
        definitions.put(codec.name(), object);
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
        definitions.put(enumType.name(), list);
    }

    private ObjectNode schema(JsonSchemaType schema) {
        if (schema instanceof JsonSchemaType.Nullable nullable) {
            return nullable(schema(nullable.schema()));
        } else if (schema instanceof JsonSchemaType.EnumType enumType) {
            define(enumType);
            return JSON.objectNode().put("$ref", references + enumType.name());
        } else if (schema instanceof JsonSchemaType.ObjectType object) {
            define(object.codec());
            return JSON.objectNode().put("$ref", references + object.codec().name());
        } else if (schema instanceof JsonSchemaType.ArrayType list) {
            return JSON.objectNode().put("type", "array").set("items", schema(list.items()));
        } else if (schema instanceof JsonSchemaType.MapType map) {
            return JSON.objectNode().put("type", "object").set("additionalProperties", schema(map.values()));
        }
        return scalar(schema);
    }

    private static ObjectNode scalar(JsonSchemaType schema) {
        ObjectNode node = JSON.objectNode();
        if (schema instanceof JsonSchemaType.StringType string) {
            node.put("type", "string");
            putUnlessNull(node, "format", string.format());
            putUnlessNull(node, "pattern", string.pattern());
        } else if (schema instanceof JsonSchemaType.NumberType number) {
            node.put("type", number.integer() ? "integer" : "number");
            if (number.minimum() != null) {
                node.put("minimum", number.minimum());
            }
        } else if (schema instanceof JsonSchemaType.BooleanType) {
            node.put("type", "boolean");
        } else if (schema instanceof JsonSchemaType.LinkMap) {
            node.put("type", "object");
            node.putObject("additionalProperties").put("type", "string").put("format", "uri");
        }
        return node;
    }

    private static void putUnlessNull(ObjectNode node, String key, String value) {
        if (value != null) {
            node.put(key, value);
        }
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
