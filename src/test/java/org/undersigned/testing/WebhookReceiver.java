package org.undersigned.testing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A site that is told of changes. */
public final class WebhookReceiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final Map<String, String> headers;
    private final int failure;

    /** What was sent. */
    public record Delivery(Headers headers, String body) {

        public String header(String name) {
            return headers.getFirst(name);
        }
    }

    public WebhookReceiver() throws IOException {
        this(0, 500, Map.of());
    }

    /**
     * @param failures how many requests are refused first
     * @param failure the status code of refusals
     * @param headers those of all responses
     */
    public WebhookReceiver(int failures, int failure, Map<String, String> headers) throws IOException {
        this.failures.set(failures);
        this.failure = failure;
        this.headers = headers;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        deliveries.add(new Delivery(exchange.getRequestHeaders(), body));
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(failures.getAndDecrement() > 0 ? failure : 200, -1);
        exchange.close();
    }

    public String url() {
        return "http://127.0.0.1:%d/rebuild?site=1"
                .formatted(server.getAddress().getPort());
    }

    /** What was sent so far, in order. */
    public List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
