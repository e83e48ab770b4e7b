package org.undersigned.http.openapi;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.route.Routes;
import org.undersigned.interchange.ObjectCodec;

/** What all operations have that need a role: the security scheme, and the problems of a refusal. */
final class OpenApiRestricted {

    static final String TAG = "Publishing";
    static final String SCHEME = "token";

    /** The problem types of every operation that needs a role. */
    private static final Set<ProblemType> COMMON = EnumSet.of(
            ProblemType.INVALID_PARAMETER,
            ProblemType.UNKNOWN_PARAMETER,
            ProblemType.MALFORMED_REQUEST,
            ProblemType.UNAUTHORIZED,
            ProblemType.FORBIDDEN,
            ProblemType.NOT_FOUND,
            ProblemType.METHOD_NOT_ALLOWED,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.ADDRESS_TOO_LONG,
            ProblemType.TOO_MANY_ATTEMPTS,
            ProblemType.HEADERS_TOO_LARGE,
            ProblemType.INTERNAL_ERROR,
            ProblemType.STORE_UNAVAILABLE,
            ProblemType.PROVIDER_UNAVAILABLE);

    private OpenApiRestricted() {}

    static SecurityScheme scheme() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A token that \"token create\" prints.");
    }

    /** Sets all of an operation but its body and the responses of success. */
    static void describe(
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
        operation.setRequestBody(null);
        APIResponses responses = OASFactory.createAPIResponses();
        OpenApiProblems.byStatus(type -> COMMON.contains(type) || problems.contains(type))
                .forEach((status, types) ->
                        responses.addAPIResponse(Integer.toString(status), OpenApiProblems.of(types)));
        operation.setResponses(responses);
    }

    /** Describes an operation whose response is a resource. */
    static void read(
            Operation operation, Routes routes, String template, List<QueryParameter<?>> parameters, Content content) {
        describe(operation, routes, template, parameters, Set.of());
        operation.getResponses().addAPIResponse("200", response("The resource. It is not cached.", content));
    }

    static APIResponse response(String description, Content content) {
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    static Content json(ObjectCodec<?> codec) {
        return content(MediaFormat.JSON.mediaType(), OpenApiSchemas.reference(codec.name()));
    }

    static Content content(String type, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(type, OASFactory.createMediaType().schema(schema));
    }

    static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text());
    }

    static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    static Schema binary() {
        return text().format("binary");
    }
}
