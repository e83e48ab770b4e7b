package org.undersigned.http.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.undersigned.http.HttpApiSuite.problem;
import static org.undersigned.testing.Eventually.await;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.store.token.AccessTokens;
import org.undersigned.store.webhook.Webhook;
import org.undersigned.store.webhook.WebhookUrl;
import org.undersigned.store.webhook.Webhooks;
import org.undersigned.testing.Publisher;
import org.undersigned.testing.UnansweredProfile;

/** Webhooks that shall make the server ask what only it can reach. */
@QuarkusTest
@TestProfile(UnansweredProfile.class)
class WebhookAttacksTest {

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

    private void refused(String url, String reason) {
        String query = "?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8);
        assertThat(problem(admin.asking().post("/webhooks" + query), 422, "webhook-refused")
                        .get("detail")
                        .asText())
                .as(url)
                .isEqualTo(reason);
        assertThat(webhooks.all()).isEmpty();
    }

    @Test
    void addressesThatAreNotPublicAreRefused() {
        for (String host : List.of(
                "169.254.169.254",
                "127.0.0.1",
                "localhost",
                "10.0.0.1",
                "0.0.0.0",
                "2130706433",
                "[::1]",
                "[::ffff:169.254.169.254]",
                "[fd00:ec2::254]")) {
            refused("https://" + host + "/latest/meta-data", "the host has an address that is not public");
        }
        refused("http://1.1.1.1/", "the URL is not https");
    }

    /** Host names as an attacker's DNS server answers them. */
    private static void resolve(String host, List<List<String>> answers, AtomicInteger asked) {
        QuarkusMock.installMockForType(
                new HostResolver() {
                    @Override
                    List<InetAddress> resolve(String name) throws UnknownHostException {
                        if (!name.equals(host)) {
                            throw new UnknownHostException(name);
                        }
                        List<String> answer = answers.get(Math.min(asked.getAndIncrement(), answers.size() - 1));
                        List<InetAddress> addresses = new ArrayList<>();
                        for (String address : answer) {
                            addresses.add(InetAddress.getByName(address));
                        }
                        return addresses;
                    }
                },
                HostResolver.class);
    }

    @Test
    void aNameThatResolvesToAPrivateAddressIsRefused() {
        resolve("inside.example", List.of(List.of("10.1.2.3")), new AtomicInteger());
        refused("https://inside.example/", "the host has an address that is not public");
        resolve("both.example", List.of(List.of("1.1.1.1", "127.0.0.1")), new AtomicInteger());
        refused("https://both.example/", "the host has an address that is not public");
        refused("https://unknown.example/", "the host has no address");
    }

    /** A name with a public address while it is created, and a private one when it is told. */
    @Test
    void aNameThatResolvesToAnotherAddressLaterIsNotAsked() throws IOException {
        try (ServerSocket inside = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            AtomicInteger asked = new AtomicInteger();
            resolve("rebound.example", List.of(List.of("1.1.1.1"), List.of("127.0.0.1")), asked);
            String url = "https://rebound.example:%d/".formatted(inside.getLocalPort());
            String query = "?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8);
            assertThat(admin.asking().post("/webhooks" + query).statusCode()).isEqualTo(201);
            expectRefusal("rebound");
            // One lookup for each attempt: there is none between the check and the connection.
            assertThat(asked.get()).isEqualTo(2);
            nobodyCame(inside);
        }
    }

    /** The command can create a webhook without a check; the attempt makes it. */
    @Test
    void everyAttemptIsChecked() throws IOException {
        try (ServerSocket inside = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            String url = "https://127.0.0.1:%d/".formatted(inside.getLocalPort());
            webhooks.create(WebhookUrl.parse(url), "*", TESTER);
            expectRefusal("checked");
            nobodyCame(inside);
        }
    }

    private void expectRefusal(String letter) {
        assertThat(admin.create(letter, Publisher.letter("Ana Ruiz")).statusCode())
                .isEqualTo(201);
        await("the refusal", () -> webhooks.all().get(0).failures() > 0);
        Webhook webhook = webhooks.all().get(0);
        assertThat(webhook.lastError()).isEqualTo("the host has an address that is not public");
        assertThat(webhook.lastStatus()).isNull();
        assertThat(webhook.nextAttemptAt()).isAfter(webhook.lastAttemptAt());
    }

    private static void nobodyCame(ServerSocket server) throws IOException {
        server.setSoTimeout(200);
        assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
}
