package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.validation.ResponseValidator;
import io.vertx.openapi.validation.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.Json;

/** What is promised is what is served. */
@QuarkusTest
class ContractTest {

    private static final Path COMMITTED = Path.of("openapi/openapi.yaml");
    private static final Path EXAMPLES = Path.of("src/main/resources/contract");
    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    @Test
    void theCommittedDocumentIsWhatTheBuildGenerates() throws IOException {
        String served = OverHttpSuite.curl().get("/openapi.yaml").asString();
        if (WRITE) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(served);
    }

    @Test
    void everyAddressIsInIt() {
        JsonNode paths = contract().get("paths");
        assertThat(paths).hasSize(Address.values().length);
        assertThat(paths.at("/~1readings/post/operationId").asText()).isEqualTo(ContractReadings.ID);
        for (Address address : Address.values()) {
            JsonNode operation = paths.path(address.template()).path("get");
            assertThat(operation.path("operationId").asText())
                    .as(address.template())
                    .isNotEmpty();
            assertThat(operation.path("responses").path("200").path("content")).hasSameSizeAs(address.forms());
            operation.path("parameters").forEach(parameter -> assertThat(
                            parameter.path("description").asText())
                    .isNotEmpty());
        }
    }

    @Test
    void everyExampleIsARealAnswer() throws IOException {
        int checked = 0;
        for (Address address : Address.values()) {
            String id = contract()
                    .get("paths")
                    .get(address.template())
                    .get("get")
                    .get("operationId")
                    .asText();
            for (Form form : address.forms()) {
                if (!Contract.shown(address, form)) {
                    continue;
                }
                String limit = Contract.holding(address).isPresent() ? "?limit=2" : "";
                Response answer = OverHttpSuite.curl()
                        .header("Accept", form.mediaType())
                        .get(Samples.path(address) + suffix(address, form) + limit);
                example(answer, id, form);
                checked++;
            }
        }
        for (var problem : PROBLEMS.entrySet()) {
            String label = problem.getKey().label();
            assertThat(example(problem.getValue().get(), "problem-" + label, Form.JSON))
                    .contains("/problems/" + label);
            checked++;
        }
        assertThat(checked).isGreaterThan(55);
    }

    /** A request that is refused so. That the program or its database fails can't be asked for. */
    private static final Map<ProblemKind, Supplier<Response>> PROBLEMS = Map.ofEntries(
            Map.entry(ProblemKind.INVALID_PARAMETER, () -> get("/signatories?limit=0")),
            Map.entry(ProblemKind.UNKNOWN_PARAMETER, () -> get("/signatories?limt=3")),
            Map.entry(ProblemKind.INVALID_CURSOR, () -> get("/signatories?cursor=made-up")),
            Map.entry(ProblemKind.MALFORMED_REQUEST, () -> get("/signatories?place=%ff")),
            Map.entry(ProblemKind.NOT_FOUND, () -> get("/signatories/human-right-watch")),
            Map.entry(ProblemKind.METHOD_NOT_ALLOWED, () -> OverHttpSuite.curl()
                    .delete(OverHttpSuite.LETTER + "/signatories")),
            Map.entry(ProblemKind.NOT_ACCEPTABLE, () -> OverHttpSuite.curl()
                    .header("Accept", "image/png")
                    .get(OverHttpSuite.LETTER + "/signatories")),
            Map.entry(ProblemKind.BODY_TOO_LARGE, () -> OverHttpSuite.curl()
                    .body("a".repeat(3 * 1024 * 1024))
                    .post(OverHttpSuite.LETTER + "/signatories")),
            Map.entry(ProblemKind.UNSUPPORTED_MEDIA_TYPE, () -> OverHttpSuite.curl()
                    .contentType("image/png")
                    .body(new byte[1])
                    .post("/readings")),
            Map.entry(ProblemKind.FORMAT_NOT_IMPLEMENTED, () -> OverHttpSuite.curl()
                    .get(ContractEmbeds.sample(Form.JSON) + "&format=yaml")),
            Map.entry(ProblemKind.ADDRESS_TOO_LONG, () -> get("/signatories?place=" + "a".repeat(9000))),
            Map.entry(ProblemKind.HEADERS_TOO_LARGE, () -> OverHttpSuite.curl()
                    .header("X-Long", "a".repeat(17_000))
                    .get(OverHttpSuite.LETTER + "/signatories")));

    private static Response get(String path) {
        return OverHttpSuite.curl().get(OverHttpSuite.LETTER + path);
    }

    /** The answer, kept as an example and the same as the one that was. */
    private static String example(Response answer, String name, Form form) throws IOException {
        Path example = EXAMPLES.resolve(name + "." + form.suffix());
        if (WRITE) {
            Files.createDirectories(EXAMPLES);
            Files.writeString(example, answer.asString());
        }
        assertThat(Files.readString(example)).as(example.toString()).isEqualTo(answer.asString());
        return answer.asString();
    }

    @Test
    void everyAnswerHasAnExample() {
        int checked = 0;
        for (Address address : Address.values()) {
            JsonNode operation = contract().get("paths").get(address.template()).get("get");
            for (JsonNode response : operation.get("responses")) {
                for (var content : response.path("content").properties()) {
                    exemplary(content.getKey(), content.getValue());
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(250);
    }

    private static void exemplary(String mediaType, JsonNode content) {
        String whole = content.at("/examples/whole/externalValue").asText();
        if (whole.isEmpty()) {
            assertThat(content.has("example") || content.has("examples"))
                    .as(content.toString())
                    .isTrue();
        } else {
            assertThat(OverHttpSuite.curl().get(whole).header("Content-Type"))
                    .as(whole)
                    .startsWith(mediaType);
        }
    }

    @Test
    void theExampleOfAReadingIsARealOne() throws IOException {
        String letter = Files.readString(EXAMPLES.resolve(ContractReadings.ID + ".md"));
        Path example = EXAMPLES.resolve(ContractReadings.ID + ".json");
        String answer = posted(letter).asString();
        if (WRITE) {
            Files.writeString(example, answer);
        }
        assertThat(Files.readString(example)).isEqualTo(answer);
        assertThat(contract().at("/paths/~1readings/post/requestBody/content").fieldNames())
                .toIterable()
                .contains(Sent.FORM)
                .containsAll(org.undersigned.publishing.Proofs.mediaTypes());
        assertThat(contract().at("/paths/~1readings/post/responses").fieldNames())
                .toIterable()
                .contains("200")
                .containsAll(ContractReadings.problems().stream()
                        .map(kind -> Integer.toString(kind.status()))
                        .toList());
    }

    private static Response posted(String letter) {
        return OverHttpSuite.curl()
                .config(OverHttpSuite.asSent())
                .contentType("text/markdown")
                .body(letter)
                .post("/readings");
    }

    @Test
    void everyAnswerFulfilsIt() throws Exception {
        ResponseValidator validator = ResponseValidator.create(
                Vertx.vertx(),
                OpenAPIContract.from(Vertx.vertx(), new JsonObject(validatable().toString()))
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get());
        int checked = 0;
        for (Address address : Address.values()) {
            String id = contract()
                    .get("paths")
                    .get(address.template())
                    .get("get")
                    .get("operationId")
                    .asText();
            checked += valid(validator, id, OverHttpSuite.curl().get(Samples.path(address)));
            checked += valid(validator, id, OverHttpSuite.curl().get(Samples.path(address) + "?nonsense=1"));
            checked += valid(
                    validator,
                    id,
                    OverHttpSuite.curl().header("Accept", "image/png").get(Samples.path(address)));
        }
        checked += valid(validator, ContractReadings.ID, posted("# Open letter"));
        checked += valid(validator, ContractReadings.ID, posted(""));
        checked += valid(
                validator,
                ContractReadings.ID,
                OverHttpSuite.curl().contentType("image/png").body(new byte[1]).post("/readings"));
        assertThat(checked).isGreaterThan(73);
    }

    @Test
    void everyMemberHasEveryKeyUnlessSomeAreChosen() {
        int checked = 0;
        for (Address address : Address.values()) {
            if (Contract.holding(address).isEmpty()) {
                continue;
            }
            String schema = "/components/schemas/%s/properties"
                    .formatted(Contract.holding(address).get().family().shape().name());
            List<String> promised = keys(contract().at(schema));
            JsonNode items = Json.tree(
                            OverHttpSuite.curl().get(Samples.path(address)).asString())
                    .get("items");
            for (JsonNode item : items) {
                assertThat(keys(item)).as(address.template()).containsExactlyElementsOf(promised);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(200);
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static int valid(ResponseValidator validator, String operation, Response response) throws Exception {
        String type = response.header("Content-Type").split(";")[0];
        if (!type.endsWith("json")) {
            return 0;
        }
        validator
                .validate(
                        ValidatableResponse.create(
                                response.statusCode(),
                                Map.of("Content-Type", "application/json"),
                                Buffer.buffer(response.asByteArray()),
                                "application/json"),
                        operation)
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        return 1;
    }

    /** The contract as the validator can read it: it knows one media type of JSON, and no addresses without a host. */
    private static ObjectNode validatable() {
        ObjectNode contract = (ObjectNode) contract();
        contract.putArray("servers").addObject().put("url", "http://localhost");
        contract.get("paths").forEach(path -> path.forEach(operation -> validatable((ObjectNode) operation)));
        return contract;
    }

    private static void validatable(ObjectNode operation) {
        operation.remove("requestBody");
        for (JsonNode response : operation.get("responses")) {
            if (response.has("content")) {
                ObjectNode content = (ObjectNode) response.get("content");
                JsonNode json = Stream.of(
                                "application/json",
                                "application/problem+json",
                                "application/schema+json",
                                "application/linkset+json",
                                "application/feed+json",
                                "application/ld+json")
                        .map(content::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                content.removeAll();
                if (json != null) {
                    ((ObjectNode) json).remove("examples");
                    content.set("application/json", json);
                }
            }
        }
    }

    private static JsonNode contract() {
        return ServedContract.read();
    }

    private static String suffix(Address address, Form form) {
        return address == Address.HOME || address.template().contains(".") ? "" : "." + form.suffix();
    }
}
