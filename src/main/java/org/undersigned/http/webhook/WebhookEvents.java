package org.undersigned.http.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.undersigned.http.route.PublicUrlConfig;
import org.undersigned.letter.LetterEvent;
import org.undersigned.representation.CollectionItem;
import org.undersigned.store.LetterPattern;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;
import org.undersigned.store.query.filter.Filters;
import org.undersigned.store.webhook.Webhook;

/** The events that a webhook was not told of yet. */
@ApplicationScoped
class WebhookEvents {

    /** The most events of a message. */
    private static final int MAX_EVENTS = 100;

    private final Letters letters;
    private final String base;

    @Inject
    WebhookEvents(Letters letters, PublicUrlConfig address, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.letters = letters;
        String url = address.address().map(URI::toString).orElse("http://localhost:" + port);
        this.base = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /**
     * The next events.
     *
     * @param since the id of the last event that was looked at
     * @param message empty if none of them is of a letter of the webhook
     */
    record Batch(String since, Optional<WebhookMessage> message) {}

    /** Empty if nothing happened. A message that was tried and not delivered is the same again. */
    Optional<Batch> next(Webhook webhook) {
        Query<LetterEvent> query = Query.all(QueryableType.EVENTS).withFilters(List.of(Filters.after(webhook.since())));
        List<StoredItem<LetterEvent>> events =
                upTo(webhook.attempted(), letters.page(query, null, MAX_EVENTS).items());
        if (events.isEmpty()) {
            return Optional.empty();
        }
        LetterPattern pattern = new LetterPattern(webhook.letters());
        List<CollectionItem<LetterEvent>> wanted = events.stream()
                .filter(event -> pattern.matches(event.letter().value()))
                .map(event -> new CollectionItem<>(event.letter(), event.value(), null))
                .toList();
        String since = events.get(events.size() - 1).id();
        return Optional.of(new Batch(since, wanted.isEmpty() ? Optional.empty() : Optional.of(message(wanted))));
    }

    /** A message whose words follow from its events alone, so that a repetition has the same. */
    private WebhookMessage message(List<CollectionItem<LetterEvent>> wanted) {
        String last = wanted.get(wanted.size() - 1).part().id();
        return new WebhookMessage(wanted, URI.create(base + "/events?since=" + last));
    }

    private static List<StoredItem<LetterEvent>> upTo(String attempted, List<StoredItem<LetterEvent>> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).id().equals(attempted)) {
                return events.subList(0, i + 1);
            }
        }
        return events;
    }
}
