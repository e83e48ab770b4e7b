package org.undersigned.http.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.publishing.PublicationResponses;
import org.undersigned.http.route.Formats;
import org.undersigned.http.security.AccessRoles;
import org.undersigned.http.security.LetterAccess;
import org.undersigned.http.webhook.WebhookCodec.WebhookList;
import org.undersigned.store.LetterPattern;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.store.webhook.Webhook;
import org.undersigned.store.webhook.WebhookUrl;
import org.undersigned.store.webhook.Webhooks;
import org.undersigned.store.webhook.Webhooks.CreatedWebhook;

/** Webhooks: creating, listing and deleting them. */
@Path("/webhooks")
@Tag(name = "Publishing")
public class WebhooksResource {

    private static final QueryParameter<WebhookUrl> URL = QueryParameter.of(
                    "url",
                    "The URL that requests are sent to.",
                    ParameterType.text(WebhookUrl.ALLOWED, value -> true).map(WebhookUrl::parse))
            .mandatory()
            .withExample("https://example.org/rebuild");

    private static final QueryParameter<String> LETTERS = QueryParameter.of(
                    "letters",
                    "The ids of the letters that it is told of: \"*\" is any characters, \",\" separates patterns.",
                    ParameterType.text("a pattern of a-z, 0-9, hyphens, \"*\" and \",\"", LetterPattern::isPattern))
            .withDefault(LetterPattern.ALL);

    /** Of the request that creates a webhook. */
    public static final List<QueryParameter<?>> CREATION = List.of(URL, LETTERS);

    private final LetterAccess access;
    private final Webhooks webhooks;
    private final WebhookAddresses addresses;
    private final ResponseFactory responses;

    @Inject
    WebhooksResource(LetterAccess access, Webhooks webhooks, WebhookAddresses addresses, ResponseFactory responses) {
        this.access = access;
        this.webhooks = webhooks;
        this.addresses = addresses;
        this.responses = responses;
    }

    @GET
    @RolesAllowed(AccessRoles.ADMIN)
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "listWebhooks", summary = "List webhooks with their last result")
    public Response list() {
        access.grantAll();
        responses.requireNoParameters();
        return PublicationResponses.json(200, WebhookCodec.LIST, new WebhookList(webhooks.all()))
                .build();
    }

    @POST
    @RolesAllowed(AccessRoles.ADMIN)
    @Operation(operationId = "createWebhook", summary = "Create a webhook")
    public Response create() {
        ChangeRequest.Actor actor = access.grantAll();
        QueryParameters given = QueryParameters.parse(responses.wholeQuery(), CREATION);
        WebhookUrl url = given.get(URL);
        try {
            addresses.check(url);
            CreatedWebhook created = webhooks.create(url, given.get(LETTERS), actor);
            return PublicationResponses.json(201, WebhookCodec.CREATED, created)
                    .location(responses.address("/webhooks/" + created.webhook().id()))
                    .build();
        } catch (DeliveryException | IllegalArgumentException refused) {
            throw new ProblemException(ProblemType.WEBHOOK_REFUSED, refused.getMessage());
        }
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(AccessRoles.ADMIN)
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "getWebhook", summary = "Get a webhook with its last result")
    public Response one(@PathParam("id") String id) {
        access.grantAll();
        responses.requireNoParameters();
        return response(require(id));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(AccessRoles.ADMIN)
    @Operation(operationId = "deleteWebhook", summary = "Delete a webhook")
    public Response delete(@PathParam("id") String id) {
        ChangeRequest.Actor actor = access.grantAll();
        responses.requireNoParameters();
        Webhook webhook = require(id);
        webhooks.delete(id, actor);
        return response(webhook);
    }

    private Webhook require(String id) {
        return webhooks.find(id)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, "there is no webhook \"%s\"".formatted(id)));
    }

    private static Response response(Webhook webhook) {
        return PublicationResponses.json(200, WebhookCodec.WEBHOOK, webhook).build();
    }
}
