package org.undersigned.http.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.HttpApiSuite.problem;
import static org.undersigned.testing.Eventually.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.store.token.AccessTokens;
import org.undersigned.store.webhook.Webhook;
import org.undersigned.store.webhook.WebhookUrl;
import org.undersigned.store.webhook.Webhooks;
import org.undersigned.testing.Publisher;
import org.undersigned.testing.WebhookReceiver;

/** Receivers on this machine that are told of changes, on every database. */
abstract class WebhooksSuite {

    private static final ChangeRequest.Actor TESTER = new ChangeRequest.Actor("test", null);

    @Inject
    AccessTokens tokens;

    @Inject
    Webhooks webhooks;

    private Publisher admin;

    @BeforeEach
    void token() {
        admin = new Publisher(tokens.create("Chief", "*", "admin", null).secret());
    }

    @AfterEach
    void deleteAll() {
        webhooks.all().forEach(webhook -> webhooks.delete(webhook.id(), TESTER));
    }

    private static JsonNode json(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        return JsonMapping.tree(response.asString());
    }

    private JsonNode create(String url, String letters) {
        String query = "?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + "&letters=" + letters;
        return json(admin.asking().post("/webhooks" + query), 201);
    }

    private JsonNode webhook(JsonNode created) {
        return json(admin.asking().get("/webhooks/" + created.at("/webhook/id").asText()), 200);
    }

    private void publish(String id) {
        assertThat(admin.create(id, Publisher.letter("Ana Ruiz")).statusCode()).isEqualTo(201);
    }

    private static String signature(WebhookReceiver.Delivery delivery, String secret) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            String signed = "%s.%s.%s"
                    .formatted(delivery.header("webhook-id"), delivery.header("webhook-timestamp"), delivery.body());
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void theAuditTrailNamesWhoCreatesAndDeletesThem() {
        String id = create("https://127.0.0.1/build/secret-path?key=secret", "audited-*")
                .at("/webhook/id")
                .asText();
        json(admin.asking().delete("/webhooks/" + id), 200);
        JsonNode entries = json(admin.asking().get("/audit?limit=2"), 200).get("items");
        assertThat(entries.findValuesAsText("action")).containsExactly("webhook-deleted", "webhook-created");
        for (JsonNode entry : entries) {
            assertThat(entry.get("letter").isNull()).isTrue();
            assertThat(entry.get("actor").asText()).isEqualTo("Chief");
            assertThat(entry.get("token").isTextual()).isTrue();
            assertThat(entry.get("note").asText()).isEqualTo(id + ", 127.0.0.1, letters audited-*");
        }
        assertThat(admin.asking().get("/audit.csv?limit=1").asString()).contains("webhook-deleted,,,Chief,");
    }

    @Test
    void tellsWhatHappensSigned() throws IOException {
        publish("told-before");
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            JsonNode created = create(receiver.url(), "*");
            publish("told");
            await("the delivery", () -> receiver.deliveries().size() == 1);
            WebhookReceiver.Delivery delivery = receiver.deliveries().get(0);
            String secret = created.get("secret").asText();
            assertThat(delivery.header("webhook-signature")).isEqualTo(signature(delivery, secret));
            assertThat(delivery.header("Content-Type")).isEqualTo("application/json");
            assertThat(Long.parseLong(delivery.header("webhook-timestamp")))
                    .isBetween(
                            Instant.now().minusSeconds(60).getEpochSecond(),
                            Instant.now().getEpochSecond());
            JsonNode body = JsonMapping.tree(delivery.body());
            JsonNode events = JsonMapping.tree(curl().get("/events?letter=told").asString());
            assertThat(body.get("items")).isEqualTo(events.get("items"));
            assertThat(body.get("items").get(0).get("type").asText()).isEqualTo("published");
            String next = body.get("next").asText();
            assertThat(next).startsWith("https://letters.example.org/events?since=");
            assertThat(JsonMapping.tree(curl().get(next.replaceFirst("https://[^/]+", ""))
                                    .asString())
                            .get("items"))
                    .isEmpty();
            await("the result", () -> webhook(created).get("lastStatus").asInt() == 200);
            assertThat(webhook(created).get("failures").asInt()).isZero();
            assertThat(webhook(created).get("lastError").isNull()).isTrue();
        }
    }

    @Test
    void tellsOfWithdrawalsAndErasures() throws IOException {
        publish("told-all");
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            create(receiver.url(), "told-all");
            admin.asking().delete("/letters/told-all?reason=A%20mistake");
            admin.asking().delete("/letters/told-all/withdrawal");
            admin.asking().delete("/letters/told-all/signatories/ana-ruiz?reason=erased");
            await("the erasure", () -> bodies(receiver).contains("\"changed\""));
            assertThat(bodies(receiver))
                    .containsSubsequence("\"withdrawn\"", "\"restored\"", "\"erased\"", "\"changed\"");
        }
    }

    private static String bodies(WebhookReceiver receiver) {
        StringBuilder all = new StringBuilder();
        receiver.deliveries()
                .forEach(delivery ->
                        JsonMapping.tree(delivery.body()).get("items").forEach(item -> all.append(item.get("type"))));
        return all.toString();
    }

    @Test
    void tellsOfTheLettersOfItsPattern() throws IOException {
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            create(receiver.url(), "ours-*");
            publish("theirs-1");
            publish("ours-1");
            publish("theirs-2");
            publish("ours-2");
            await("both", () -> letters(receiver).contains("ours-2"));
            assertThat(letters(receiver)).containsExactly("ours-1", "ours-2");
        }
    }

    private static List<String> letters(WebhookReceiver receiver) {
        return receiver.deliveries().stream()
                .flatMap(delivery -> JsonMapping.tree(delivery.body()).get("items").findValuesAsText("letter").stream())
                .toList();
    }

    @Test
    void triesAgainUntilItSucceeds() throws IOException {
        try (WebhookReceiver receiver = new WebhookReceiver(3, 503, Map.of())) {
            JsonNode created = create(receiver.url(), "*");
            publish("tried-again");
            await("the failures", () -> receiver.deliveries().size() >= 3);
            await("the success", () -> webhook(created).get("failures").asInt() == 0);
            assertThat(receiver.deliveries()).hasSize(4);
            assertThat(receiver.deliveries().stream().map(one -> one.header("webhook-id")))
                    .containsOnly(receiver.deliveries().get(0).header("webhook-id"));
            assertThat(receiver.deliveries().stream().map(WebhookReceiver.Delivery::body))
                    .containsOnly(receiver.deliveries().get(0).body());
        }
    }

    /** Whatever happens between the attempts, of letters of the webhook or of others, is told afterwards. */
    @Test
    void aRepetitionHasTheSameBody() throws IOException {
        try (WebhookReceiver receiver = new WebhookReceiver(3, 503, Map.of())) {
            JsonNode created = create(receiver.url(), "repeated-*");
            publish("repeated-first");
            for (int attempt = 1; attempt <= 2; attempt++) {
                int before = attempt;
                await("an attempt", () -> receiver.deliveries().size() >= before);
                publish("other-" + attempt);
                publish("repeated-" + attempt);
            }
            await("the last one", () -> letters(receiver).contains("repeated-2"));
            await("the success", () -> webhook(created).get("failures").asInt() == 0);
            assertThat(receiver.deliveries().subList(0, 4).stream().map(one -> one.header("webhook-id")))
                    .containsOnly(receiver.deliveries().get(0).header("webhook-id"));
            assertThat(receiver.deliveries().subList(0, 4).stream().map(WebhookReceiver.Delivery::body))
                    .containsOnly(receiver.deliveries().get(0).body());
            assertThat(receiver.deliveries().subList(4, receiver.deliveries().size()))
                    .noneMatch(one -> one.body().contains("repeated-first"));
        }
    }

    /** What a process did not tell before it was killed is told by the next one. */
    @Test
    void tellsWhatIsPendingInTheDatabase() throws IOException {
        publish("pending");
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            Webhook webhook = webhooks.create(WebhookUrl.parse(receiver.url()), "pending", TESTER)
                    .webhook();
            assertThat(webhooks.claim(webhook, Instant.now(), Instant.now().plusMillis(50), null))
                    .isPresent();
            webhooks.failed(webhook.id(), null, "killed", Instant.now(), Instant.now());
            webhooks.passed(webhook.id(), "0-0", Instant.now());
            await("the delivery", () -> letters(receiver).contains("pending"));
        }
    }

    @Test
    void oneInstanceTells() throws IOException {
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            Webhook webhook = webhooks.create(WebhookUrl.parse(receiver.url()), "*", TESTER)
                    .webhook();
            Instant now = Instant.now().plusSeconds(1);
            assertThat(webhooks.claim(webhook, now, now.plusSeconds(60), null)).isPresent();
            assertThat(webhooks.claim(webhook, now, now.plusSeconds(60), null)).isEmpty();
        }
    }

    @Test
    void aSlowReceiverDelaysNoOther() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
                WebhookReceiver receiver = new WebhookReceiver()) {
            JsonNode slow = create("http://127.0.0.1:%d/".formatted(silent.getLocalPort()), "*");
            create(receiver.url(), "*");
            publish("slow");
            await("the other", () -> letters(receiver).contains("slow"));
            await("the failure", () -> webhook(slow).get("failures").asInt() > 0);
            assertThat(webhook(slow).get("lastError").asText()).isEqualTo("no response within 1000 ms");
            assertThat(webhook(slow).get("lastStatus").isNull()).isTrue();
        }
    }

    /** The connection is closed as soon as the status is known: the endless body is not received. */
    @Test
    void anEndlessResponseIsCutOff() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            CompletableFuture<Long> sent = CompletableFuture.supplyAsync(() -> sendForever(server));
            JsonNode created = create("http://127.0.0.1:%d/".formatted(server.getLocalPort()), "*");
            publish("endless");
            await("the result", () -> webhook(created).get("lastStatus").asInt() == 200);
            assertThat(sent.join()).isLessThan(64L * 1024 * 1024);
        }
    }

    /** Returns how many bytes were sent before the other end closed the connection. */
    private static long sendForever(ServerSocket server) {
        long sent = 0;
        try (Socket socket = server.accept()) {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] zeros = new byte[64 * 1024];
            while (true) {
                out.write(zeros);
                sent += zeros.length;
            }
        } catch (IOException closed) {
            return sent;
        }
    }

    @Test
    void followsNoRedirect() throws IOException {
        try (WebhookReceiver target = new WebhookReceiver();
                WebhookReceiver receiver = new WebhookReceiver(999, 307, Map.of("Location", target.url()))) {
            JsonNode created = create(receiver.url(), "*");
            publish("redirected");
            await("a failure", () -> webhook(created).get("lastStatus").asInt() == 307);
            assertThat(webhook(created).get("lastError").asText()).isEqualTo("the response is no success");
            assertThat(target.deliveries()).isEmpty();
        }
    }

    @Test
    void whatIsNoHttpIsAFailure() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            CompletableFuture.runAsync(() -> answer(server, "SSH-2.0-OpenSSH_9.9\r\n" + "x".repeat(100_000) + "\r\n"));
            JsonNode created = create("http://127.0.0.1:%d/".formatted(server.getLocalPort()), "*");
            publish("no-http");
            await("the failure", () -> webhook(created).get("failures").asInt() > 0);
            assertThat(webhook(created).get("lastError").asText()).doesNotContain("SSH");
        }
    }

    /** The connection goes to the address that was looked up, and TLS is with the host of the URL. */
    @Test
    void tlsIsWithTheHostOfTheUrl() throws IOException {
        QuarkusMock.installMockForType(
                new HostResolver() {
                    @Override
                    List<InetAddress> resolve(String host) throws UnknownHostException {
                        return List.of(InetAddress.getByName("127.0.0.1"));
                    }
                },
                HostResolver.class);
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            CompletableFuture<String> hello = CompletableFuture.supplyAsync(() -> firstBytes(server));
            JsonNode created = create("https://receiver.example:%d/".formatted(server.getLocalPort()), "*");
            publish("tls");
            assertThat(hello.join()).contains("receiver.example");
            await("the failure", () -> webhook(created).get("failures").asInt() > 0);
            assertThat(webhook(created).get("lastStatus").isNull()).isTrue();
        }
    }

    private static String firstBytes(ServerSocket server) {
        try (Socket socket = server.accept()) {
            byte[] bytes = new byte[4096];
            return new String(bytes, 0, socket.getInputStream().read(bytes), StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void answer(ServerSocket server, String answer) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException closed) {
            // The other end has seen enough.
        }
    }

    @Test
    void listsWithoutTheSecretAndDeletes() throws IOException {
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            JsonNode created = create(receiver.url(), "ours-*");
            assertThat(created.get("secret").asText()).matches("whsec_[A-Za-z0-9+/]{43}=");
            Response list = admin.asking().get("/webhooks");
            JsonNode listed = json(list, 200).at("/items/0");
            assertThat(listed.get("url").asText()).isEqualTo(receiver.url());
            assertThat(listed.get("createdBy").asText()).isEqualTo("Chief");
            assertThat(listed.get("letters").asText()).isEqualTo("ours-*");
            assertThat(list.asString()).doesNotContain("whsec_");
            String path = "/webhooks/" + listed.get("id").asText();
            assertThat(json(admin.asking().delete(path), 200)).isEqualTo(listed);
            problem(admin.asking().get(path), 404, "not-found");
            problem(admin.asking().delete(path), 404, "not-found");
            publish("ours-after");
            assertThat(receiver.deliveries()).isEmpty();
        }
    }

    /** A webhook that is deleted between an attempt and its result is not there for the result, and that is no failure. */
    @Test
    void deletedWhileItIsTold() {
        Webhook webhook = webhooks.create(WebhookUrl.parse("http://127.0.0.1:1/"), "nobody", TESTER)
                .webhook();
        List<Runnable> results = List.of(
                () -> webhooks.delivered(webhook.id(), webhook.since(), 204, Instant.now()),
                () -> webhooks.passed(webhook.id(), webhook.since(), Instant.now()),
                () -> webhooks.failed(webhook.id(), null, "late", Instant.now(), Instant.now()));
        List<CompletableFuture<Void>> stored = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(webhooks.delete(webhook.id(), TESTER)).isTrue();
            results.forEach(result -> stored.add(CompletableFuture.runAsync(result)));
            // Long enough for each to find the row that is not deleted yet. Without it, nothing would be tried.
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        });
        stored.forEach(CompletableFuture::join);
        assertThat(webhooks.find(webhook.id())).isEmpty();
    }

    @Test
    void refusesWhatIsNoWebhook() {
        for (String url : List.of("", "ftp://example.org", "https://", "https://me:pass@example.org", "/rebuild")) {
            String query = "?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8);
            problem(admin.asking().post("/webhooks" + query), 400, "invalid-parameter");
        }
        problem(admin.asking().post("/webhooks"), 400, "invalid-parameter");
        problem(admin.asking().post("/webhooks?url=http://127.0.0.1/&letters=../*"), 400, "invalid-parameter");
        Publisher publisher =
                new Publisher(tokens.create("Desk", "*", "publisher", null).secret());
        problem(publisher.asking().post("/webhooks?url=http://127.0.0.1/"), 403, "forbidden");
        problem(publisher.asking().get("/webhooks"), 403, "forbidden");
    }
}
