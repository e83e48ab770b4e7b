package org.undersigned.http.webhook;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.undersigned.publishing.LetterPublished;
import org.undersigned.publishing.change.LetterChanged;
import org.undersigned.store.webhook.Webhook;
import org.undersigned.store.webhook.WebhookUrl;
import org.undersigned.store.webhook.Webhooks;

/**
 * Tells webhooks of events, in order, each at least once. What is still to be told follows from the database, so that it
 * survives restarts. A webhook is told by one thread of one instance at a time; a slow one delays no other.
 */
@ApplicationScoped
class WebhookDispatcher {

    private static final Logger LOG = Logger.getLogger("org.undersigned.webhooks");

    /** How many webhooks are told at the same time. */
    private static final int THREADS = 8;

    private static final Duration MAX_DELAY = Duration.ofHours(6);

    /** An instance that died holds its claim so much longer than an attempt takes. */
    private static final Duration CLAIM = Duration.ofSeconds(30);

    private final Webhooks webhooks;
    private final WebhookEvents events;
    private final WebhookAddresses addresses;
    private final WebhookSender sender;
    private final WebhooksConfig settings;
    private final boolean serving;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService poller =
            Executors.newSingleThreadScheduledExecutor(WebhookDispatcher::thread);
    private final ExecutorService deliveries = Executors.newFixedThreadPool(THREADS, WebhookDispatcher::thread);

    @Inject
    WebhookDispatcher(
            Webhooks webhooks,
            WebhookEvents events,
            WebhookAddresses addresses,
            WebhookSender sender,
            WebhooksConfig settings,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.webhooks = webhooks;
        this.events = events;
        this.addresses = addresses;
        this.sender = sender;
        this.settings = settings;
        this.serving = serving;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "webhooks");
        thread.setDaemon(true);
        return thread;
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) {
        if (serving) {
            long interval = settings.interval().toMillis();
            poller.scheduleWithFixedDelay(this::poll, interval, interval, TimeUnit.MILLISECONDS);
        }
    }

    void published(@Observes LetterPublished published) {
        pollSoon();
    }

    void changed(@Observes LetterChanged changed) {
        pollSoon();
    }

    private void pollSoon() {
        if (serving) {
            try {
                poller.execute(this::poll);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("the server stops; webhooks are told at its next start");
            }
        }
    }

    @PreDestroy
    void stop() {
        poller.shutdownNow();
        deliveries.shutdownNow();
    }

    private void poll() {
        try {
            for (Webhook webhook : webhooks.due(Instant.now())) {
                if (busy.add(webhook.id())) {
                    deliveries.execute(() -> tell(webhook));
                }
            }
        } catch (RuntimeException gone) {
            LOG.debugf("the store can't be asked for webhooks: %s", gone.getMessage());
        }
    }

    private void tell(Webhook webhook) {
        try {
            Optional<Webhook> next = Optional.of(webhook);
            while (next.isPresent() && tellNext(next.get())) {
                next = webhooks.find(webhook.id());
            }
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "webhook %s", webhook.id());
        } finally {
            busy.remove(webhook.id());
        }
    }

    /** Whether there may be more to tell now. */
    private boolean tellNext(Webhook webhook) {
        Instant now = Instant.now();
        Optional<WebhookEvents.Batch> batch = events.next(webhook);
        if (batch.isEmpty()) {
            return false;
        }
        String attempted = batch.get().message().map(WebhookMessage::since).orElse(null);
        Instant until = now.plus(settings.timeout()).plus(CLAIM);
        Optional<String> secret = webhooks.claim(webhook, now, until, attempted);
        if (secret.isEmpty()) {
            return false;
        }
        String since = batch.get().since();
        if (batch.get().message().isEmpty()) {
            webhooks.passed(webhook.id(), since, now);
            return true;
        }
        return deliver(webhook, batch.get().message().get(), since, secret.get());
    }

    private boolean deliver(Webhook webhook, WebhookMessage message, String since, String secret) {
        Integer status = null;
        String error;
        try {
            WebhookUrl url = WebhookUrl.parse(webhook.url());
            byte[] body = message.body();
            String id = message.id(webhook.id());
            status = sender.post(
                    url, addresses.check(url), WebhookMessage.headers(id, Instant.now(), body, secret), body);
            if (status >= 200 && status < 300) {
                webhooks.delivered(webhook.id(), since, status, Instant.now());
                return true;
            }
            error = "the response is no success";
        } catch (DeliveryException failed) {
            error = failed.getMessage();
        }
        Instant now = Instant.now();
        webhooks.failed(webhook.id(), status, error, now, now.plus(delay(webhook.failures())));
        LOG.infof("webhook %s failed %d times: %s", webhook.id(), webhook.failures() + 1, error);
        return false;
    }

    /** Four times as long after each failure. */
    private Duration delay(int failures) {
        Duration delay = settings.retry();
        for (int i = 0; i < failures && delay.compareTo(MAX_DELAY) < 0; i++) {
            delay = delay.multipliedBy(4);
        }
        return delay.compareTo(MAX_DELAY) < 0 ? delay : MAX_DELAY;
    }
}
