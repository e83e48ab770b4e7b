package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.undersigned.http.openapi.ServedContract;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.testing.HangLimit;
import org.undersigned.testing.Requests;
import org.undersigned.testing.Requests.Request;

/** Whatever is asked, nothing breaks, and no answer is one that the contract doesn't know. */
@QuarkusTest
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_000);
    private static final int AT_ONCE = 16;

    private JsonNode contract;
    private final Map<String, Schema> schemas = new HashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    /** An answer with what it answers. */
    private record Answered(Request request, HttpClientResponse head, Buffer body) {}

    @Test
    void everyAnswerIsOneThatTheContractKnows() throws Exception {
        contract = ServedContract.read();
        Requests requests = new Requests(contract, Long.getLong("fuzz.seed", 20220711L));
        Vertx vertx = Vertx.vertx();
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(AT_ONCE).setMaxHeaderSize(65_536));
        try {
            for (int done = 0; done < REQUESTS; done += AT_ONCE) {
                List<Future<Answered>> answers = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    answers.add(send(client, requests.next()));
                }
                for (Future<Answered> answer : answers) {
                    check(answer.toCompletionStage()
                            .toCompletableFuture()
                            .get(HangLimit.TIME.toMinutes(), TimeUnit.MINUTES));
                }
            }
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(HangLimit.TIME.toMinutes(), TimeUnit.MINUTES);
        }
        assertThat(statuses.keySet()).contains(200, 204, 308, 400, 404, 405, 406, 414);
        assertThat(statuses.get(200)).as(statuses.toString()).isGreaterThan(REQUESTS / 20);
    }

    private static Future<Answered> send(HttpClient client, Request request) {
        RequestOptions options = new RequestOptions()
                .setHost("localhost")
                .setPort(RestAssured.port)
                .setMethod(HttpMethod.valueOf(request.method()))
                .setURI(request.uri());
        if (request.accept() != null) {
            options.putHeader("Accept", request.accept());
        }
        return client.request(options).compose(sent -> sent.send()).compose(head -> head.body()
                .map(body -> new Answered(request, head, body)));
    }

    private void check(Answered answered) {
        int status = answered.head.statusCode();
        statuses.merge(status, 1, Integer::sum);
        String about = answered.request + " -> " + status;
        // A description in a format that doesn't exist is the one thing that isn't implemented.
        boolean format = status == 501 && answered.request.uri().startsWith("/oembed");
        assertThat(format ? 200 : status).as(about).isLessThan(500);
        boolean write = List.of("PUT", "PATCH", "DELETE").contains(answered.request.method());
        if (answered.request.method().equals("OPTIONS") && status == 204 || status == 308 || write && status == 401) {
            return;
        }
        JsonNode responses = contract.at(operation(answered.request) + "/responses");
        assertThat(responses.has(Integer.toString(status))).as(about).isTrue();
        if (status == 302) {
            return;
        }
        String type = answered.head.getHeader("Content-Type");
        if (type == null) {
            // What is no URI at all is refused before any handler: docs/problems.md.
            assertThat(List.of(400, 414, 431)).as(about).contains(status);
            return;
        }
        JsonNode content =
                responses.get(Integer.toString(status)).path("content").path(type.split(";")[0]);
        assertThat(content.isMissingNode()).as(about + " " + type).isFalse();
        boolean json = type.endsWith("json") && !type.endsWith("ndjson");
        if (json && answered.body.length() > 0) {
            JsonNode body = JsonMapping.tree(answered.body.toString());
            assertThat(schema(content.get("schema")).validate(body)).as(about).isEmpty();
        }
    }

    /** What was asked; one address takes something as well. */
    private String operation(Request request) {
        String posted = request.operation().replaceFirst("get$", "post");
        boolean takes = request.method().equals("POST") && !contract.at(posted).isMissingNode();
        return takes ? posted : request.operation();
    }

    /** A schema of the contract, which refers to others in it. */
    private Schema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), key -> {
            ObjectNode whole = schema.deepCopy();
            whole.set("components", contract.get("components"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(whole);
        });
    }
}
