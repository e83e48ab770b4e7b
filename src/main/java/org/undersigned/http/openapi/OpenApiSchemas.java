package org.undersigned.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.undersigned.http.collection.IncludeResponses;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.publishing.AuditCodec;
import org.undersigned.http.publishing.ChangeCodec;
import org.undersigned.http.publishing.PublicationCodec;
import org.undersigned.http.webhook.WebhookCodec;
import org.undersigned.interchange.LetterCodec;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.ReadingJson;
import org.undersigned.interchange.SourceReadingJson;
import org.undersigned.letter.Coded;
import org.undersigned.representation.CollectionPage;
import org.undersigned.representation.IncludedProperties;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.SchemaDocument;
import org.undersigned.representation.diff.LetterDiffCodec;

/** The schemas in the contract, from the JSON codecs. */
final class OpenApiSchemas {

    static final String COUNT = "Count";
    static final String REFERENCES = "#/components/schemas/";

    /** Items that have no resource of their own. */
    private static final List<String> ONLY_LISTED = List.of("LetterItem", "SearchItem", "EventItem");

    private OpenApiSchemas() {}

    static Map<String, Schema> all() {
        List<ObjectCodec<?>> roots = new ArrayList<>();
        roots.add(LetterCodec.LETTER);
        roots.add(ReadingJson.READING);
        roots.add(SourceReadingJson.SOURCE_READING);
        roots.add(LetterDiffCodec.DIFF);
        roots.addAll(List.of(PublicationCodec.PUBLICATION, PublicationCodec.DRY_RUN, AuditCodec.PAGE));
        roots.addAll(List.of(ChangeCodec.CHANGE, ChangeCodec.WITHDRAWAL));
        for (ResourceType<?> resourceType : ResourceType.ALL) {
            roots.add(CollectionPage.codec(resourceType));
        }
        roots.add(CollectionPage.codec(ResourceType.SUMS));
        roots.addAll(List.of(WebhookCodec.LIST, WebhookCodec.CREATED));
        Map<String, Schema> schemas = new LinkedHashMap<>();
        SchemaDocument.definitions(roots, REFERENCES).forEach((name, node) -> schemas.put(name, schema(node)));
        schemas.put("LetterWithParts", including(schemas.get("LetterItem")));
        ResourceType.ALL.forEach(
                resourceType -> loosen(schemas, resourceType.codec().name()));
        ResourceType.ALL.forEach(type -> addIncluded(schemas, type));
        schemas.put(COUNT, count());
        schemas.put("Problem", problem());
        schemas.putAll(OpenApiSiteSchemas.all());
        return schemas;
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref(REFERENCES + name);
    }

    /** "SignatoryItem" is an item of a collection, "SignatoryMember" one that has all keys. */
    static String member(String item) {
        return item.replace("Item", "Member");
    }

    /** The properties that {@code include} adds to the items of a collection. */
    private static void addIncluded(Map<String, Schema> schemas, ResourceType<?> type) {
        List<String> keys = IncludedProperties.allKeys(type);
        ObjectCodec<?> codec = type.including(keys).codec();
        Schema all =
                schema(SchemaDocument.definitions(List.of(codec), REFERENCES).get(codec.name()));
        for (String key : keys) {
            Schema property = all.getProperties().get(key);
            property.setDescription(property.getDescription() + " Only if \"include\" asks for it.");
            schemas.get(codec.name()).addProperty(key, property);
        }
    }

    /** {@code fields} selects the keys in a collection, so none of them is required there. */
    private static void loosen(Map<String, Schema> schemas, String name) {
        Schema item = schemas.get(name);
        if (!ONLY_LISTED.contains(name)) {
            schemas.put(member(name), member(item));
        }
        item.setRequired(null);
        item.setDescription(
                item.getDescription() + " In a collection it has all keys, or those that \"fields\" names.");
    }

    /** Written out: generators lose nulls and required keys behind {@code allOf}. */
    private static Schema member(Schema item) {
        Schema member = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(item.getDescription() + " It has all keys.")
                .required(item.getRequired());
        item.getProperties().forEach(member::addProperty);
        return member;
    }

    /** The summary of a letter, with the parts that {@code include} names. */
    private static Schema including(Schema letter) {
        Schema schema = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("The summary of a letter, with the parts that \"include\" names.")
                .required(letter.getRequired());
        letter.getProperties().forEach(schema::addProperty);
        for (String name : IncludeResponses.NAMES) {
            Schema list = ResourceType.ALL.stream()
                    .filter(resourceType -> resourceType.name().equals(name))
                    .findFirst()
                    .map(resourceType -> OASFactory.createSchema()
                            .addType(Schema.SchemaType.ARRAY)
                            .description("The complete collection, if \"include\" names it.")
                            .items(reference(member(resourceType.codec().name()))))
                    .orElse(words("The plain text of the letter, if \"include\" names it."));
            if (letter.getProperties().get(name) == null) {
                schema.addProperty(name, list);
            }
        }
        return schema;
    }

    private static Schema count() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("The number of items of a collection.")
                .addProperty(
                        "total",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("The number of items."))
                .required(List.of("total"));
    }

    private static Schema problem() {
        Schema problem = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Problem details (RFC 9457). Further members give the details of a problem type.");
        Schema type =
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).description("The problem type.");
        for (Coded kind : ProblemType.values()) {
            type.addEnumeration("/problems/" + kind.label());
        }
        problem.addProperty("type", type);
        problem.addProperty("title", words("The title of the problem type."));
        problem.addProperty(
                "status",
                OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).description("The HTTP status code."));
        problem.addProperty("detail", words("The cause of this problem."));
        problem.addProperty("instance", words("The path of the request."));
        return problem.required(List.of("type", "title", "status", "detail", "instance"));
    }

    private static Schema words(String about) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(about);
    }

    static Schema schema(JsonNode node) {
        Schema schema = OASFactory.createSchema();
        types(node.path("type")).forEach(schema::addType);
        node.path("enum").forEach(label -> schema.addEnumeration(label.asText()));
        node.path("anyOf").forEach(one -> schema.addAnyOf(schema(one)));
        node.path("properties")
                .properties()
                .forEach(property -> schema.addProperty(property.getKey(), schema(property.getValue())));
        node.path("required").forEach(key -> schema.addRequired(key.asText()));
        if (node.has("$ref")) {
            schema.setRef(node.get("$ref").asText());
        }
        if (node.has("items")) {
            schema.setItems(schema(node.get("items")));
        }
        if (node.has("additionalProperties")) {
            schema.setAdditionalPropertiesSchema(schema(node.get("additionalProperties")));
        }
        if (node.has("description")) {
            schema.setDescription(node.get("description").asText());
        }
        if (node.has("format")) {
            schema.setFormat(node.get("format").asText());
        }
        if (node.has("pattern")) {
            schema.setPattern(node.get("pattern").asText());
        }
        if (node.has("minimum")) {
            schema.setMinimum(BigDecimal.valueOf(node.get("minimum").asLong()));
        }
        return schema;
    }

    private static List<Schema.SchemaType> types(JsonNode type) {
        List<Schema.SchemaType> types = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(one -> types.add(Schema.SchemaType.valueOf(one.asText().toUpperCase(Locale.ROOT))));
        } else if (type.isTextual()) {
            types.add(Schema.SchemaType.valueOf(type.asText().toUpperCase(Locale.ROOT)));
        }
        return types;
    }
}
