package org.undersigned.http.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.undersigned.store.webhook.WebhookUrl;

/**
 * Sends a request to one address, and reads no more than the status code of the response: redirects are not followed, and the
 * connection is closed before the body.
 */
@ApplicationScoped
class WebhookSender {

    private static final String USER_AGENT = "Undersigned-Webhooks/1";

    private final HttpClient client;
    private final Duration timeout;

    @Inject
    WebhookSender(Vertx vertx, WebhooksConfig settings) {
        this.timeout = settings.timeout();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setVerifyHost(true)
                .setConnectTimeout(Math.toIntExact(timeout.toMillis())));
    }

    /**
     * Posts JSON to the address, whatever the host name resolves to now.
     *
     * @return the status code
     */
    int post(WebhookUrl url, InetAddress address, Map<String, String> headers, byte[] body) throws DeliveryException {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, url.port())))
                .setHost(url.host())
                .setPort(url.port())
                .setSsl(url.isEncrypted())
                .setURI(url.target())
                .setFollowRedirects(false);
        AtomicReference<HttpClientRequest> sent = new AtomicReference<>();
        try {
            return client.request(options)
                    .compose(request -> {
                        sent.set(request);
                        return status(request, headers, body);
                    })
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new DeliveryException("no response within %d ms".formatted(timeout.toMillis()));
        } catch (ExecutionException failed) {
            throw new DeliveryException(
                    failed.getCause() instanceof SSLException
                            ? "the TLS handshake failed"
                            : "no connection, or no HTTP");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DeliveryException("the server stopped");
        } finally {
            HttpClientRequest request = sent.get();
            if (request != null) {
                request.reset();
            }
        }
    }

    private static Future<Integer> status(HttpClientRequest request, Map<String, String> headers, byte[] body) {
        headers.forEach(request::putHeader);
        return request.putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", USER_AGENT)
                .send(Buffer.buffer(body))
                .map(response -> {
                    // Nobody asked for the body, and that it is cut off is no error.
                    response.exceptionHandler(reset -> {}).pause();
                    return response.statusCode();
                });
    }
}
