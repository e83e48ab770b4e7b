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
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.Json;

/** What is promised is what is served. */
@QuarkusTest
class ContractTest {

    private static final Path COMMITTED = Path.of("openapi/openapi.yaml");
    private static final Path EXAMPLES = Path.of("src/main/resources/contract");
    private static final Set<Form> SHOWN =
            EnumSet.of(Form.JSON, Form.CSV, Form.NDJSON, Form.JSONLD, Form.CSVW, Form.CSL, Form.BIBTEX, Form.RIS);
    /** Whole letters would be long. */
    private static final Set<Address> WITHOUT = EnumSet.of(Address.LETTER, Address.LETTER_TEXT, Address.LETTER_CITE);

    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    @Test
    void theCommittedDocumentIsWhatTheBuildGenerates() throws IOException {
        String served = OverHttpSuite.curl().get("/openapi").asString();
        if (WRITE) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(served);
    }

    @Test
    void everyAddressIsInIt() {
        JsonNode paths = contract().get("paths");
        assertThat(paths).hasSize(Address.values().length);
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
                if (!SHOWN.contains(form)
                        || WITHOUT.contains(address) && form != Form.JSON
                        || address == Address.LETTER_MODEL) {
                    continue;
                }
                String limit = Contract.holding(address).isPresent() ? "?limit=2" : "";
                String answer = OverHttpSuite.curl()
                        .get(Samples.path(address) + suffix(address, form) + limit)
                        .asString();
                Path example = EXAMPLES.resolve(id + "." + form.suffix());
                if (WRITE) {
                    Files.createDirectories(EXAMPLES);
                    Files.writeString(example, answer);
                }
                assertThat(Files.readString(example)).as(example.toString()).isEqualTo(answer);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(45);
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
        assertThat(checked).isGreaterThan(70);
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

    /** The contract as the validator can read it: it knows one media type of JSON, and no servers without a host. */
    private static ObjectNode validatable() {
        ObjectNode contract = (ObjectNode) contract();
        contract.putArray("servers").addObject().put("url", "http://localhost");
        for (JsonNode path : contract.get("paths")) {
            for (JsonNode response : path.get("get").get("responses")) {
                if (response.has("content")) {
                    ObjectNode content = (ObjectNode) response.get("content");
                    JsonNode json = Stream.of(
                                    "application/json",
                                    "application/problem+json",
                                    "application/schema+json",
                                    "application/ld+json")
                            .map(content::get)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
                    content.removeAll();
                    if (json != null) {
                        content.set("application/json", json);
                    }
                }
            }
        }
        return contract;
    }

    private static JsonNode contract() {
        return Json.tree(OverHttpSuite.curl().get("/openapi?format=JSON").asString());
    }

    private static String suffix(Address address, Form form) {
        return address == Address.HOME || address.template().contains(".") ? "" : "." + form.suffix();
    }
}
