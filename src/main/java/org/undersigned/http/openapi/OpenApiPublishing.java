package org.undersigned.http.openapi;

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
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.HttpLimits;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.publishing.AuditCodec;
import org.undersigned.http.publishing.AuditResource;
import org.undersigned.http.publishing.ChangeCodec;
import org.undersigned.http.publishing.PublicationCodec;
import org.undersigned.http.publishing.PublishingParameters;
import org.undersigned.http.publishing.Upload;
import org.undersigned.http.route.Routes;

/** The operations that publish and change letters, and those that show what was done. */
final class OpenApiPublishing {

    private static final String LETTER = "/letters/{letter}";
    private static final String WITHDRAWAL = LETTER + "/withdrawal";
    private static final List<String> CONDITIONS = List.of("If-Match", "If-None-Match");
    private static final String OPTIONAL = "A condition (RFC 9110) on the letter.";
    private static final String KEY = "Idempotency-Key";

    /** The problem types of operations that change a letter. */
    private static final Set<ProblemType> CHANGE = EnumSet.of(
            ProblemType.PRECONDITION_FAILED, ProblemType.LETTER_WITHDRAWN, ProblemType.IDEMPOTENCY_KEY_REUSED);

    /** Those of operations that publish a revision. */
    private static final Set<ProblemType> PUBLICATION = EnumSet.of(
            ProblemType.BODY_TOO_SLOW,
            ProblemType.OWNED_ELSEWHERE,
            ProblemType.SIGNATORY_IN_LETTER,
            ProblemType.LETTER_WITHDRAWN,
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
            ProblemType.NAME_NOT_ERASABLE,
            ProblemType.PRECONDITION_FAILED,
            ProblemType.LETTER_REFUSED,
            ProblemType.WEBHOOK_REFUSED,
            ProblemType.IDEMPOTENCY_KEY_REUSED,
            ProblemType.PRECONDITION_REQUIRED,
            ProblemType.TOO_MANY_ATTEMPTS,
            ProblemType.PROVIDER_UNAVAILABLE);

    private OpenApiPublishing() {}

    static void describe(OpenAPI api, Routes routes) {
        api.getComponents().addSecurityScheme(OpenApiRestricted.SCHEME, OpenApiRestricted.scheme());
        Map<String, PathItem> paths = api.getPaths().getPathItems();
        put(paths.get(LETTER).getPUT(), routes);
        add(paths.get(LETTER + "/signatories").getPATCH(), routes);
        remove(paths.get(LETTER + "/signatories/{id}").getDELETE(), routes);
        withdraw(paths.get(LETTER).getDELETE(), routes, LETTER, PublishingParameters.WITHDRAWAL);
        withdraw(paths.get(WITHDRAWAL).getDELETE(), routes, WITHDRAWAL, PublishingParameters.RESTORATION);
        Content withdrawal = OpenApiRestricted.json(ChangeCodec.WITHDRAWAL);
        OpenApiRestricted.read(paths.get(WITHDRAWAL).getGET(), routes, WITHDRAWAL, List.of(), withdrawal);
        Content source = OpenApiRestricted.content(MediaFormat.ZIP.mediaType(), OpenApiRestricted.binary());
        OpenApiRestricted.read(
                paths.get(LETTER + "/source").getGET(),
                routes,
                LETTER + "/source",
                List.of(LanguageNegotiation.OF_PROBLEMS),
                source);
        Content audit = OpenApiRestricted.json(AuditCodec.PAGE)
                .addMediaType(
                        MediaFormat.CSV.mediaType(),
                        OASFactory.createMediaType().schema(OpenApiRestricted.text()));
        OpenApiRestricted.read(paths.get("/audit").getGET(), routes, "/audit", AuditResource.PARAMETERS, audit);
    }

    private static void put(Operation operation, Routes routes) {
        Content content = OASFactory.createContent();
        Upload.mediaTypes()
                .forEach(type ->
                        content.addMediaType(type, OASFactory.createMediaType().schema(OpenApiRestricted.binary())));
        publish(
                operation,
                routes,
                LETTER,
                PublishingParameters.PUBLICATION,
                "A condition (RFC 9110); one is required.");
        operation.requestBody(OASFactory.createRequestBody()
                .description(
                        "The letter: its folder as a ZIP file or a form, or one file. At most %d bytes, unless the operator"
                                        .formatted(HttpLimits.UPLOAD)
                                + " sets another limit.")
                .required(true)
                .content(content));
        operation.getResponses().addAPIResponse("201", published("The letter is created."));
    }

    private static void add(Operation operation, Routes routes) {
        publish(operation, routes, LETTER + "/signatories", PublishingParameters.ADDITION, OPTIONAL);
        operation.requestBody(OASFactory.createRequestBody()
                .description("The signatories: a table with a header, or objects with the same names.")
                .required(true)
                .content(OpenApiRestricted.content(MediaFormat.CSV.mediaType(), OpenApiRestricted.text())
                        .addMediaType(
                                MediaFormat.JSON.mediaType(),
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)))));
    }

    private static void remove(Operation operation, Routes routes) {
        Set<ProblemType> problems = EnumSet.copyOf(PUBLICATION);
        problems.add(ProblemType.NAME_NOT_ERASABLE);
        String template = LETTER + "/signatories/{id}";
        change(operation, routes, template, PublishingParameters.REMOVAL, problems, OPTIONAL);
        Schema schema = OASFactory.createSchema()
                .addAnyOf(OpenApiSchemas.reference(PublicationCodec.PUBLICATION.name()))
                .addAnyOf(OpenApiSchemas.reference(ChangeCodec.CHANGE.name()));
        success(operation, "The signatory is removed.", schema);
    }

    private static void withdraw(
            Operation operation, Routes routes, String template, List<QueryParameter<?>> parameters) {
        change(operation, routes, template, parameters, CHANGE, OPTIONAL);
        success(operation, "The letter is changed.", OpenApiSchemas.reference(ChangeCodec.CHANGE.name()));
    }

    private static void publish(
            Operation operation, Routes routes, String template, List<QueryParameter<?>> parameters, String condition) {
        change(operation, routes, template, parameters, PUBLICATION, condition);
        operation.getResponses().addAPIResponse("200", published("The letter has the revision of the response."));
    }

    private static void change(
            Operation operation,
            Routes routes,
            String template,
            List<QueryParameter<?>> parameters,
            Set<ProblemType> problems,
            String condition) {
        OpenApiRestricted.describe(operation, routes, template, parameters, problems);
        CONDITIONS.forEach(name -> operation.addParameter(OpenApiRestricted.header(name, condition)));
        operation.addParameter(OpenApiRestricted.header(
                KEY, "Lets a repetition within 24 hours have the result of the first request."));
    }

    private static void success(Operation operation, String description, Schema schema) {
        Content content = OpenApiRestricted.content(MediaFormat.JSON.mediaType(), schema);
        operation.getResponses().addAPIResponse("200", OpenApiRestricted.response(description, content));
    }

    private static APIResponse published(String description) {
        Schema schema = OASFactory.createSchema()
                .addAnyOf(OpenApiSchemas.reference(PublicationCodec.PUBLICATION.name()))
                .addAnyOf(OpenApiSchemas.reference(PublicationCodec.DRY_RUN.name()));
        return OpenApiRestricted.response(description, OpenApiRestricted.content(MediaFormat.JSON.mediaType(), schema));
    }
}
