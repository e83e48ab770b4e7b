package org.undersigned.http.openapi;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.route.Routes;
import org.undersigned.http.webhook.WebhookCodec;
import org.undersigned.http.webhook.WebhooksResource;

/** The operations that configure webhooks. Generators of clients do not understand what a server sends, so it is not here. */
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
    }

    private static void create(Operation operation, Routes routes) {
        OpenApiRestricted.describe(
                operation, routes, ALL, WebhooksResource.CREATION, EnumSet.of(ProblemType.WEBHOOK_REFUSED));
        Content created = OpenApiRestricted.json(WebhookCodec.CREATED);
        operation.getResponses().addAPIResponse("201", OpenApiRestricted.response("The webhook is created.", created));
    }
}
