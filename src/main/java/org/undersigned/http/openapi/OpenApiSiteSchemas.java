package org.undersigned.http.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.undersigned.http.collection.query.CollectionType;

/** The schemas of the service document, of problem types and of oEmbed, which are no parts of letters. */
final class OpenApiSiteSchemas {

    static final String SERVICE_DOCUMENT = "ServiceDocument";
    static final String PROBLEM_TYPE = "ProblemType";
    static final String PROBLEM_TYPES = "ProblemTypes";
    static final String OEMBED = "OEmbed";

    private OpenApiSiteSchemas() {}

    static Map<String, Schema> all() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put(SERVICE_DOCUMENT, serviceDocument());
        schemas.put(PROBLEM_TYPE, problemType());
        schemas.put(
                PROBLEM_TYPES,
                object("All problem types.")
                        .addProperty(
                                "problems",
                                OASFactory.createSchema()
                                        .addType(Schema.SchemaType.ARRAY)
                                        .items(OpenApiSchemas.reference(PROBLEM_TYPE)))
                        .required(List.of("problems")));
        schemas.put(OEMBED, oEmbed());
        return schemas;
    }

    private static Schema serviceDocument() {
        Schema links = object("The URL of each collection, and of what describes the API.");
        List<String> names = new ArrayList<>(
                CollectionType.ALL.stream().map(CollectionType::name).toList());
        names.addAll(List.of("changes", "problems", "contract", "schema"));
        names.forEach(name -> links.addProperty(name, uri("The URL of \"" + name + "\".")));
        return object("What this server has.")
                .addProperty("name", text("The name of the program."))
                .addProperty("about", text("What it serves."))
                .addProperty("links", links.required(names))
                .required(List.of("name", "about", "links"));
    }

    private static Schema problemType() {
        return object("A problem type.")
                .addProperty("type", uri("Its URI, which leads to its description."))
                .addProperty("title", text("Its title."))
                .addProperty("status", integer("The HTTP status code."))
                .required(List.of("type", "title", "status"));
    }

    private static Schema oEmbed() {
        return object("How to embed a page (oEmbed 1.0).")
                .addProperty("version", text("The version of oEmbed: \"1.0\"."))
                .addProperty("type", text("The type of the embed: \"rich\"."))
                .addProperty("provider_name", text("The name of the program."))
                .addProperty("provider_url", uri("The URL of this server."))
                .addProperty("title", text("The title of the letter, or the words of the statistic."))
                .addProperty("cache_age", integer("How long the response can be kept, in seconds."))
                .addProperty("width", integer("The width of the embed, in pixels."))
                .addProperty("height", integer("The height of the frame, in pixels."))
                .addProperty("html", text("A link, and the frame."))
                .addProperty("thumbnail_url", uri("The URL of an image; only if it fits into the embed."))
                .addProperty("thumbnail_width", integer("The width of the image, in pixels."))
                .addProperty("thumbnail_height", integer("The height of the image, in pixels."))
                .required(List.of(
                        "version",
                        "type",
                        "provider_name",
                        "provider_url",
                        "title",
                        "cache_age",
                        "width",
                        "height",
                        "html"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema uri(String description) {
        return text(description).format("uri");
    }

    private static Schema integer(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).description(description);
    }
}
