package org.undersigned.http.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.undersigned.http.collection.lookup.DatetimeNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.route.Route;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.representation.diff.LetterDiffCodec;

/** The responses in the contract: one media type for each format of a route, and the problems. */
final class OpenApiResponses {

    private OpenApiResponses() {}

    static APIResponses of(Route route, String operationId) {
        APIResponses responses = OASFactory.createAPIResponses()
                .addAPIResponse("200", success(route, operationId))
                .addAPIResponse("304", OASFactory.createAPIResponse().description("Not modified."));
        if (DatetimeNegotiation.negotiates(route)) {
            responses.addAPIResponse(
                    "302",
                    OASFactory.createAPIResponse()
                            .description(
                                    "Found. The revision that was current at the time of the parameter \"at\", or of"
                                            + " the header Accept-Datetime (RFC 7089)."));
        }
        OpenApiProblems.addTo(responses);
        return responses;
    }

    private static APIResponse success(Route route, String operationId) {
        Content content = OASFactory.createContent();
        for (MediaFormat format : route.forms()) {
            MediaType type = OASFactory.createMediaType().schema(schema(route, format));
            if (OpenApiExamples.isRecorded(route, format)) {
                OpenApiExamples.recorded(operationId, format)
                        .ifPresent(text -> type.setExample(isJson(format) ? JsonMapping.tree(text) : text));
            } else {
                type.addExtension(OpenApiExamples.LINK, OpenApiExamples.path(route, format));
            }
            content.addMediaType(format.mediaType(), type);
        }
        return OASFactory.createAPIResponse()
                .description("The resource in the negotiated format.")
                .content(content);
    }

    private static boolean isJson(MediaFormat format) {
        return format != MediaFormat.NDJSON && format.mediaType().endsWith("json");
    }

    private static Schema schema(Route route, MediaFormat format) {
        if (format == MediaFormat.JSON || format == MediaFormat.SCHEMA) {
            return schema(route);
        }
        if (format == MediaFormat.CSL) {
            return OASFactory.createSchema()
                    .addType(Schema.SchemaType.ARRAY)
                    .items(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT));
        }
        boolean object = format.mediaType().endsWith("+json");
        Schema schema = OASFactory.createSchema().addType(object ? Schema.SchemaType.OBJECT : Schema.SchemaType.STRING);
        return format.binary() ? schema.contentMediaType(format.mediaType()).format("binary") : schema;
    }

    private static Schema schema(Route route) {
        return switch (route.template()) {
            case "/" -> OpenApiSchemas.reference(OpenApiSiteSchemas.SERVICE_DOCUMENT);
            case "/problems" -> OpenApiSchemas.reference(OpenApiSiteSchemas.PROBLEM_TYPES);
            case "/problems/{kind}" -> OpenApiSchemas.reference(OpenApiSiteSchemas.PROBLEM_TYPE);
            case "/oembed" -> OpenApiSchemas.reference(OpenApiSiteSchemas.OEMBED);
            case "/letters/{letter}" -> OpenApiSchemas.reference("LetterWithParts");
            case "/letters/{letter}/diff" -> OpenApiSchemas.reference(LetterDiffCodec.DIFF.name());
            case "/letters/{letter}/model" -> OpenApiSchemas.reference("Letter");
            default ->
                CollectionOperation.of(route)
                        .map(operation -> OpenApiSchemas.reference(operation.schema()))
                        .orElseGet(() -> OASFactory.createSchema().addType(Schema.SchemaType.OBJECT));
        };
    }
}
