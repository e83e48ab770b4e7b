package org.undersigned.http.openapi;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.route.Routes;
import org.undersigned.http.webhook.WebhookCodec;
import org.undersigned.http.webhook.WebhookMessage;
import org.undersigned.http.webhook.WebhooksResource;

/** The operations that configure webhooks, and the request that webhooks receive. */
final class OpenApiWebhooks {

    private static final String ALL = "/webhooks";
    private static final String ONE = ALL + "/{id}";

    private OpenApiWebhooks() {}

    static void describe(OpenAPI api, Routes routes) {
        Map<String, PathItem> paths = api.getPaths().getPathItems();
        Content webhook = OpenApiRestricted.json(WebhookCodec.WEBHOOK);
        Content list = OpenApiRestricted.json(WebhookCodec.LIST);
        OpenApiRestricted.read(paths.get(ALL).getGET(), routes, ALL, List.of(), list);
        OpenApiRestricted.read(paths.get(ONE).getGET(), routes, ONE, List.of(), webhook);
        OpenApiRestricted.read(paths.get(ONE).getDELETE(), routes, ONE, List.of(), webhook);
        create(paths.get(ALL).getPOST(), routes);
        api.addWebhook("events", OASFactory.createPathItem().POST(message()));
    }

    private static void create(Operation operation, Routes routes) {
        OpenApiRestricted.describe(
                operation, routes, ALL, WebhooksResource.CREATION, EnumSet.of(ProblemType.WEBHOOK_REFUSED));
        Content created = OpenApiRestricted.json(WebhookCodec.CREATED);
        operation.getResponses().addAPIResponse("201", OpenApiRestricted.response("The webhook is created.", created));
    }

    private static Operation message() {
        return OASFactory.createOperation()
                .operationId("receiveEvents")
                .summary("Receive events")
                .description("What the server sends to webhooks, signed as Standard Webhooks describe.")
                .addTag(OpenApiRestricted.TAG)
                .addParameter(OpenApiRestricted.header("webhook-id", "The id of the message."))
                .addParameter(OpenApiRestricted.header("webhook-timestamp", "When it was sent, in seconds since 1970."))
                .addParameter(OpenApiRestricted.header("webhook-signature", "The signature of id, timestamp and body."))
                .requestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(OpenApiRestricted.json(WebhookMessage.CODEC)))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("2XX", OASFactory.createAPIResponse().description("The events are received."))
                        .addAPIResponse(
                                "default",
                                OASFactory.createAPIResponse().description("The server tries again later.")));
    }
}
