package org.undersigned.http.openapi;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.HttpLimits;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.publishing.AuditCodec;
import org.undersigned.http.publishing.AuditResource;
import org.undersigned.http.publishing.PublicationCodec;
import org.undersigned.http.publishing.PublishingParameters;
import org.undersigned.http.publishing.Upload;
import org.undersigned.http.route.Routes;

/** The operations that need a role. */
final class OpenApiPublishing {

    static final String TAG = "Publishing";

    private static final String SCHEME = "token";
    private static final String LETTER = "/letters/{letter}";
    private static final List<String> CONDITIONS = List.of("If-Match", "If-None-Match");
    private static final String KEY = "Idempotency-Key";

    /** The problem types of every operation here. */
    private static final Set<ProblemType> COMMON = EnumSet.of(
            ProblemType.INVALID_PARAMETER,
            ProblemType.UNKNOWN_PARAMETER,
            ProblemType.MALFORMED_REQUEST,
            ProblemType.UNAUTHORIZED,
            ProblemType.FORBIDDEN,
            ProblemType.NOT_FOUND,
            ProblemType.METHOD_NOT_ALLOWED,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.TOO_MANY_ATTEMPTS,
            ProblemType.INTERNAL_ERROR,
            ProblemType.STORE_UNAVAILABLE);

    /** Those of operations that publish a revision. */
    private static final Set<ProblemType> PUBLICATION = EnumSet.of(
            ProblemType.BODY_TOO_SLOW,
            ProblemType.OWNED_ELSEWHERE,
            ProblemType.SIGNATORY_IN_LETTER,
            ProblemType.PRECONDITION_FAILED,
            ProblemType.BODY_TOO_LARGE,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.READING_TOO_SLOW,
            ProblemType.LETTER_REFUSED,
            ProblemType.UPLOAD_UNREADABLE,
            ProblemType.IDEMPOTENCY_KEY_REUSED,
            ProblemType.PRECONDITION_REQUIRED,
            ProblemType.READINGS_BUSY);

    /** The problem types that no public operation has. */
    static final Set<ProblemType> ONLY = EnumSet.of(
            ProblemType.UNAUTHORIZED,
            ProblemType.FORBIDDEN,
            ProblemType.OWNED_ELSEWHERE,
            ProblemType.SIGNATORY_IN_LETTER,
            ProblemType.PRECONDITION_FAILED,
            ProblemType.LETTER_REFUSED,
            ProblemType.UPLOAD_UNREADABLE,
            ProblemType.IDEMPOTENCY_KEY_REUSED,
            ProblemType.PRECONDITION_REQUIRED,
            ProblemType.TOO_MANY_ATTEMPTS);

    private OpenApiPublishing() {}

    static void describe(OpenAPI api, Routes routes) {
        api.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token that \"token create\" prints."));
        Map<String, PathItem> paths = api.getPaths().getPathItems();
        put(paths.get(LETTER).getPUT(), routes);
        add(paths.get(LETTER + "/signatories").getPATCH(), routes);
        remove(paths.get(LETTER + "/signatories/{id}").getDELETE(), routes);
        read(
                paths.get(LETTER + "/source").getGET(),
                routes,
                LETTER + "/source",
                List.of(),
                content(MediaFormat.ZIP.mediaType(), binary()));
        read(
                paths.get("/audit").getGET(),
                routes,
                "/audit",
                AuditResource.PARAMETERS,
                content(MediaFormat.JSON.mediaType(), OpenApiSchemas.reference(AuditCodec.PAGE.name()))
                        .addMediaType(
                                MediaFormat.CSV.mediaType(),
                                OASFactory.createMediaType().schema(text())));
    }

    private static void put(Operation operation, Routes routes) {
        Content content = OASFactory.createContent();
        Upload.mediaTypes()
                .forEach(type ->
                        content.addMediaType(type, OASFactory.createMediaType().schema(binary())));
        RequestBody body = OASFactory.createRequestBody()
                .description("The letter: its folder as a ZIP file or a form, or one file. At most %d bytes."
                        .formatted(HttpLimits.UPLOAD))
                .required(true)
                .content(content);
        restrict(operation, routes, LETTER, PublishingParameters.PUBLICATION, PUBLICATION);
        CONDITIONS.forEach(name -> operation.addParameter(header(name, "A condition (RFC 9110); one is required.")));
        operation.requestBody(body);
        operation.getResponses().addAPIResponse("201", published("The letter is created."));
    }

    private static void add(Operation operation, Routes routes) {
        restrict(operation, routes, LETTER + "/signatories", PublishingParameters.ADDITION, PUBLICATION);
        operation.requestBody(OASFactory.createRequestBody()
                .description("The signatories: a table with a header, or objects with the same names.")
                .required(true)
                .content(content(MediaFormat.CSV.mediaType(), text())
                        .addMediaType(
                                MediaFormat.JSON.mediaType(),
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)))));
    }

    private static void remove(Operation operation, Routes routes) {
        restrict(operation, routes, LETTER + "/signatories/{id}", PublishingParameters.REMOVAL, PUBLICATION);
        operation.setRequestBody(null);
    }

    private static void restrict(
            Operation operation,
            Routes routes,
            String template,
            List<QueryParameter<?>> parameters,
            Set<ProblemType> problems) {
        secure(operation, routes, template, parameters, problems);
        operation.addParameter(header(KEY, "Lets a repetition within 24 hours have the result of the first request."));
        operation.getResponses().addAPIResponse("200", published("The letter has the revision of the response."));
    }

    private static void read(
            Operation operation, Routes routes, String template, List<QueryParameter<?>> parameters, Content content) {
        secure(operation, routes, template, parameters, Set.of());
        operation
                .getResponses()
                .addAPIResponse(
                        "200",
                        OASFactory.createAPIResponse()
                                .description("The resource. It is not cached.")
                                .content(content));
    }

    private static void secure(
            Operation operation,
            Routes routes,
            String template,
            List<QueryParameter<?>> parameters,
            Set<ProblemType> problems) {
        operation.setTags(List.of(TAG));
        operation.setDescription(operation.getSummary() + ". It needs a token.");
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        List<Parameter> all =
                new ArrayList<>(OpenApiParameters.ofPath(routes.find(template).orElseThrow()));
        parameters.forEach(parameter -> all.add(OpenApiParameters.query(parameter)));
        operation.setParameters(all);
        APIResponses responses = OASFactory.createAPIResponses();
        OpenApiProblems.byStatus(type -> COMMON.contains(type) || problems.contains(type))
                .forEach((status, types) ->
                        responses.addAPIResponse(Integer.toString(status), OpenApiProblems.of(types)));
        operation.setResponses(responses);
    }

    private static APIResponse published(String description) {
        Schema schema = OASFactory.createSchema()
                .addAnyOf(OpenApiSchemas.reference(PublicationCodec.PUBLICATION.name()))
                .addAnyOf(OpenApiSchemas.reference(PublicationCodec.DRY_RUN.name()));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(content(MediaFormat.JSON.mediaType(), schema));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text());
    }

    private static Content content(String type, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(type, OASFactory.createMediaType().schema(schema));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema binary() {
        return text().format("binary");
    }
}
