package org.undersigned.http.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.reconciliation.ReconciliationParameters;
import org.undersigned.http.route.Route;

/** The operation that takes a batch of reconciliation queries as a form. */
final class OpenApiReconciliation {

    static final String PATH = "/reconcile/{entities}";

    private OpenApiReconciliation() {}

    static void describe(Operation operation, Route route) {
        Schema form = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        ReconciliationParameters.SERVICE.forEach(field -> form.addProperty(
                field.name(),
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(field.description())));
        operation.setDescription(
                "%s. The fields of the form are the parameters of the GET request.".formatted(operation.getSummary()));
        operation.setParameters(OpenApiParameters.ofPath(route));
        operation.requestBody(OASFactory.createRequestBody()
                .description("One of the fields \"queries\" and \"extend\".")
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/x-www-form-urlencoded",
                                OASFactory.createMediaType().schema(form))));
        operation.setResponses(responses());
    }

    private static APIResponses responses() {
        APIResponses responses = OASFactory.createAPIResponses()
                .addAPIResponse(
                        "200",
                        OASFactory.createAPIResponse()
                                .description("The candidates of each query, or the values of each entity.")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                MediaFormat.JSON.mediaType(),
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .addType(Schema.SchemaType.OBJECT)))));
        OpenApiProblems.addTo(responses);
        return responses.addAPIResponse(
                Integer.toString(ProblemType.UNSUPPORTED_MEDIA_TYPE.status()),
                OpenApiProblems.of(List.of(ProblemType.UNSUPPORTED_MEDIA_TYPE)));
    }
}
