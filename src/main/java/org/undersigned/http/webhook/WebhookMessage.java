package org.undersigned.http.webhook;

import static org.undersigned.interchange.ValueCodec.ABSOLUTE_URI;
import static org.undersigned.interchange.ValueCodec.listOf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.LetterEvent;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.ResourceType;
import org.undersigned.store.webhook.Webhooks;

/**
 * What a webhook is told: events, and where the next ones will be.
 *
 * @param items as in {@code /events}
 */
public record WebhookMessage(List<CollectionItem<LetterEvent>> items, URI next) {

    private static final String ALGORITHM = "HmacSHA256";

    public static final ObjectCodec<WebhookMessage> CODEC = ObjectCodec.<WebhookMessage>builder(
                    "WebhookMessage", "What a webhook is told.")
            .property(
                    "items",
                    listOf(ResourceType.EVENTS.valueCodec()),
                    WebhookMessage::items,
                    "Events as in /events, the oldest first.")
            .property(
                    "next",
                    ABSOLUTE_URI,
                    WebhookMessage::next,
                    "The URI of the events after these, as \"next\" of /events.")
            .writeOnly();

    /** The id of the last event. */
    String since() {
        return items.get(items.size() - 1).part().id();
    }

    /** The body, always the same for the same events. */
    byte[] body() {
        return JsonMapping.write(ValueCodec.objectOf(CODEC), this).getBytes(StandardCharsets.UTF_8);
    }

    /** An id that a repetition of the same events has too. */
    String id(String webhook) {
        return "msg_%s_%s_%s".formatted(webhook, items.get(0).part().id(), since());
    }

    /** The headers of Standard Webhooks, with a signature of the id, the time and the body. */
    static Map<String, String> headers(String id, Instant time, byte[] body, String secret) {
        String timestamp = Long.toString(time.getEpochSecond());
        byte[] signature = hmac(secret, (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8), body);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", timestamp);
        headers.put("webhook-signature", "v1," + Base64.getEncoder().encodeToString(signature));
        return headers;
    }

    private static byte[] hmac(String secret, byte[] head, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            byte[] key = Base64.getDecoder().decode(secret.substring(Webhooks.SECRET_PREFIX.length()));
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(head);
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
