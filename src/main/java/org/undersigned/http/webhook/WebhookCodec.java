package org.undersigned.http.webhook;

import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.TIME;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import java.util.List;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.store.webhook.Webhook;
import org.undersigned.store.webhook.Webhooks.CreatedWebhook;

/** The JSON of webhooks. */
public final class WebhookCodec {

    /** All webhooks. */
    public record WebhookList(List<Webhook> items) {}

    public static final ObjectCodec<Webhook> WEBHOOK = ObjectCodec.<Webhook>builder(
                    "Webhook", "A URL that is told of changes.")
            .property("id", STRING, Webhook::id, "The id of the webhook.")
            .property("url", STRING, Webhook::url, "The URL that requests are sent to.")
            .property("letters", STRING, Webhook::letters, "The pattern of the ids of the letters that it is told of.")
            .property("createdBy", STRING, Webhook::createdBy, "The name of the token, or the command.")
            .property("createdAt", TIME, Webhook::createdAt, "When it was created.")
            .property("since", STRING, Webhook::since, "The id of the last event that it was told of.")
            .property("failures", INTEGER, Webhook::failures, "How many attempts failed since the last success.")
            .property("nextAttemptAt", TIME, Webhook::nextAttemptAt, "The earliest time of the next attempt.")
            .property(
                    "lastAttemptAt",
                    TIME.nullable(),
                    Webhook::lastAttemptAt,
                    "When the last attempt ended; null before the first.")
            .property(
                    "lastStatus",
                    INTEGER.nullable(),
                    Webhook::lastStatus,
                    "The status code of the last response; null without one.")
            .property(
                    "lastError",
                    STRING.nullable(),
                    Webhook::lastError,
                    "Why the last attempt failed; null if it did not.")
            .property(
                    "lastSuccessAt",
                    TIME.nullable(),
                    Webhook::lastSuccessAt,
                    "When the last success was; null before the first.")
            .writeOnly();

    public static final ObjectCodec<WebhookList> LIST = ObjectCodec.<WebhookList>builder("WebhookList", "All webhooks.")
            .property("items", listOf(objectOf(WEBHOOK)), WebhookList::items, "The webhooks, the newest last.")
            .writeOnly();

    public static final ObjectCodec<CreatedWebhook> CREATED = ObjectCodec.<CreatedWebhook>builder(
                    "CreatedWebhook", "A new webhook.")
            .property("webhook", objectOf(WEBHOOK), CreatedWebhook::webhook, "The webhook.")
            .property(
                    "secret", STRING, CreatedWebhook::secret, "The secret that signs requests. It is not shown again.")
            .writeOnly();

    private WebhookCodec() {}
}
