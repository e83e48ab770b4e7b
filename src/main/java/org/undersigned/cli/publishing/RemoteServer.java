package org.undersigned.cli.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.undersigned.cli.console.InputException;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Slug;

/** A server that letters are published to over HTTP. */
final class RemoteServer {

    static final String TOKEN = "UNDERSIGNED_TOKEN";

    private static final Duration TIMEOUT = Duration.ofMinutes(3);
    private static final List<String> LOCAL = List.of("localhost", "127.0.0.1", "[::1]");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private final URI base;
    private final String token;

    private RemoteServer(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** What the server answered to a letter. */
    record Answer(boolean refused, String result, List<Finding> findings) {}

    /** @param token from the environment; {@code null} if it has none */
    static RemoteServer at(URI base, String token) throws InputException {
        boolean local = base.getHost() != null && LOCAL.contains(base.getHost());
        if (!"https".equals(base.getScheme()) && !("http".equals(base.getScheme()) && local)) {
            throw new InputException("%s: use https, so that nobody reads the token on its way".formatted(base));
        }
        if (token == null || token.isBlank()) {
            throw new InputException("the environment variable %s has no token".formatted(TOKEN));
        }
        String address = base.toString();
        return new RemoteServer(
                URI.create(address.endsWith("/") ? address.substring(0, address.length() - 1) : address),
                token.strip());
    }

    /** Creates the letter, or changes it if nobody changes it at the same time. */
    Answer publish(Slug letter, byte[] zip, String note, boolean takeOver) throws InputException {
        URI uri = URI.create("%s/letters/%s".formatted(base, letter));
        Optional<String> tag = entityTag(uri);
        StringBuilder query = new StringBuilder();
        if (note != null) {
            query.append("?note=").append(URLEncoder.encode(note, StandardCharsets.UTF_8));
        }
        if (takeOver) {
            query.append(query.isEmpty() ? "?" : "&").append("owner=http");
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(uri + query.toString()))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/zip")
                .header(tag.isPresent() ? "If-Match" : "If-None-Match", tag.orElse("*"))
                .PUT(BodyPublishers.ofByteArray(zip))
                .build();
        return answer(send(request));
    }

    private Optional<String> entityTag(URI uri) throws InputException {
        HttpResponse<String> response = send(HttpRequest.newBuilder(uri)
                .timeout(TIMEOUT)
                .header("Accept", "application/json")
                .method("HEAD", BodyPublishers.noBody())
                .build());
        return response.statusCode() == 200 ? response.headers().firstValue("ETag") : Optional.empty();
    }

    private HttpResponse<String> send(HttpRequest request) throws InputException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new InputException("cannot reach %s: %s".formatted(base, reason(unreachable)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InputException("stopped");
        }
    }

    /** The client gives no message where nothing listens, or nobody has the name. */
    static String reason(IOException unreachable) {
        for (Throwable cause = unreachable; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return "no host has this name";
            }
            if (cause instanceof HttpTimeoutException) {
                return "it does not answer in time";
            }
            if (cause.getMessage() != null) {
                return cause.getMessage();
            }
        }
        return unreachable instanceof ConnectException ? "nothing answers there" : "the connection broke off";
    }

    private Answer answer(HttpResponse<String> response) throws InputException {
        JsonNode body;
        try {
            body = JsonMapping.tree(response.body());
        } catch (IllegalArgumentException notJson) {
            throw new InputException("%s answers %d, and no JSON".formatted(base, response.statusCode()));
        }
        boolean refused = body.path("type").asText().equals("/problems/letter-refused");
        if (response.statusCode() >= 300 && !refused) {
            throw new InputException(
                    "%s: %s (%d)".formatted(base, body.path("detail").asText("refused"), response.statusCode()));
        }
        String result = refused
                ? "refused"
                : body.path("changed").asBoolean()
                        ? "published as revision " + body.path("revision").asInt()
                        : "unchanged";
        return new Answer(
                refused, result, PartJson.findings(body.path("findings").toString()));
    }
}
