package org.undersigned.http.openapi;

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
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.http.HttpApiSuite;
import org.undersigned.http.collection.lookup.DatetimeNegotiation;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.readings.UploadedLetter;
import org.undersigned.http.route.Route;
import org.undersigned.http.route.Routes;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.representation.IncludedProperties;

/** What is promised is what is served. */
@QuarkusTest
class OpenApiContractTest {

    @Inject
    Routes routes;

    /** Whether everybody may read it. */
    private List<Route> open() {
        return routes.all().stream().filter(route -> !route.restricted()).toList();
    }

    private static final Path COMMITTED = Path.of("openapi/openapi.yaml");
    private static final Path EXAMPLES = Path.of("src/main/resources/contract");
    /** When a letter was published, which differs in each run. */
    private static final String TIME = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}Z";

    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    @Test
    void theCommittedDocumentIsWhatTheBuildGenerates() throws IOException {
        String served = HttpApiSuite.curl().get("/openapi.yaml").asString();
        if (WRITE) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(served);
    }

    @Test
    void everyAddressIsInIt() {
        JsonNode paths = contract().get("paths");
        assertThat(paths).hasSize(routes.all().size());
        assertThat(paths.at("/~1readings/post/operationId").asText()).isEqualTo(OpenApiReadings.ID);
        for (Route route : open()) {
            JsonNode operation = paths.path(route.template()).path("get");
            assertThat(operation.path("operationId").asText())
                    .as(route.template())
                    .isNotEmpty();
            assertThat(operation.path("responses").path("200").path("content")).hasSameSizeAs(route.forms());
            operation.path("parameters").forEach(parameter -> assertThat(
                            parameter.path("description").asText())
                    .isNotEmpty());
        }
    }

    @Test
    void everyChangeOfALetterDocumentsItsConditions() {
        int checked = 0;
        for (var path : contract().get("paths").properties()) {
            for (String method : List.of("put", "patch", "delete")) {
                JsonNode operation = path.getValue().path(method);
                if (path.getKey().startsWith("/letters/") && !operation.isMissingNode()) {
                    assertThat(operation.get("parameters").findValuesAsText("name"))
                            .as(path.getKey())
                            .contains("If-Match", "If-None-Match", "Idempotency-Key");
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo(5);
    }

    @Test
    void everyRouteDocumentsTheParametersThatItReads() {
        for (Route route : open()) {
            // Those ignore unknown parameters, so that they do not list the known ones.
            if (!SampleAddresses.ofProtocol(route)) {
                Set<String> read = parametersRead(route);
                Set<String> documented = parametersDocumented(route);
                assertThat(documented).as(route.template()).containsAll(read);
                if (route.forms().stream().noneMatch(MediaFormat::visual)) {
                    assertThat(documented).as(route.template()).isEqualTo(read);
                }
            }
        }
    }

    /** The parameters that the refusals of an unknown parameter list, in all formats but pages and images, which ignore it. */
    private static Set<String> parametersRead(Route route) {
        Set<String> names = new TreeSet<>();
        for (MediaFormat format : route.forms()) {
            if (format.visual()) {
                continue;
            }
            String path = SampleAddresses.path(route) + suffix(route, format) + "?nonsense=1";
            Response refused =
                    HttpApiSuite.curl().header("Accept", format.mediaType()).get(path);
            assertThat(refused.statusCode()).as(path).isEqualTo(400);
            JsonMapping.tree(refused.asString()).get("allowed").forEach(name -> names.add(name.asText()));
        }
        if (route.paged()) {
            names.add(LanguageNegotiation.LANG.name());
        }
        if (DatetimeNegotiation.negotiates(route)) {
            names.add(DatetimeNegotiation.AT.name());
        }
        return names;
    }

    private static Set<String> parametersDocumented(Route route) {
        Set<String> names = new TreeSet<>();
        for (JsonNode parameter : contract()
                .at("/paths/%s/get/parameters".formatted(route.template().replace("/", "~1")))) {
            if (parameter.get("in").asText().equals("query")) {
                names.add(parameter.get("name").asText());
            }
        }
        return names;
    }

    @Test
    void everyExampleIsARealAnswer() throws IOException {
        int checked = 0;
        for (Route route : open()) {
            String id = contract()
                    .get("paths")
                    .get(route.template())
                    .get("get")
                    .get("operationId")
                    .asText();
            for (MediaFormat format : route.forms()) {
                if (!OpenApiExamples.isRecorded(route, format)) {
                    continue;
                }
                String limit = list(route).isPresent() ? "?limit=2" : "";
                Response answer = HttpApiSuite.curl()
                        .header("Accept", format.mediaType())
                        .get(SampleAddresses.path(route) + suffix(route, format) + limit);
                example(answer, id, format);
                checked++;
            }
        }
        for (var problem : PROBLEMS.entrySet()) {
            String label = problem.getKey().label();
            assertThat(example(problem.getValue().get(), "problem-" + label, MediaFormat.JSON))
                    .contains("/problems/" + label);
            checked++;
        }
        assertThat(checked).isGreaterThan(55);
    }

    /** A request that is refused so. That the program or its database fails can't be asked for. */
    private static final Map<ProblemType, Supplier<Response>> PROBLEMS = Map.ofEntries(
            Map.entry(ProblemType.INVALID_PARAMETER, () -> get("/signatories?limit=0")),
            Map.entry(ProblemType.UNKNOWN_PARAMETER, () -> get("/signatories?limt=3")),
            Map.entry(ProblemType.INVALID_CURSOR, () -> get("/signatories?cursor=made-up")),
            Map.entry(ProblemType.MALFORMED_REQUEST, () -> get("/signatories?place=%ff")),
            Map.entry(ProblemType.NOT_FOUND, () -> get("/signatories/human-right-watch")),
            Map.entry(ProblemType.METHOD_NOT_ALLOWED, () -> HttpApiSuite.curl()
                    .delete(HttpApiSuite.LETTER + "/recipients")),
            Map.entry(
                    ProblemType.NOT_ACCEPTABLE,
                    () -> HttpApiSuite.curl().header("Accept", "image/gif").get(HttpApiSuite.LETTER + "/signatories")),
            Map.entry(ProblemType.BODY_TOO_LARGE, () -> HttpApiSuite.curl()
                    .body("a".repeat(3 * 1024 * 1024))
                    .post(HttpApiSuite.LETTER + "/signatories")),
            Map.entry(ProblemType.UNSUPPORTED_MEDIA_TYPE, () -> HttpApiSuite.curl()
                    .contentType("image/png")
                    .body(new byte[1])
                    .post("/readings")),
            Map.entry(ProblemType.FORMAT_NOT_IMPLEMENTED, () -> HttpApiSuite.curl()
                    .get(OpenApiExamples.oembed(MediaFormat.JSON) + "&format=yaml")),
            Map.entry(ProblemType.ADDRESS_TOO_LONG, () -> get("/signatories?place=" + "a".repeat(9000))),
            Map.entry(ProblemType.HEADERS_TOO_LARGE, () -> HttpApiSuite.curl()
                    .header("X-Long", "a".repeat(17_000))
                    .get(HttpApiSuite.LETTER + "/signatories")));

    private static Response get(String path) {
        return HttpApiSuite.curl().get(HttpApiSuite.LETTER + path);
    }

    /** The answer, kept as an example and the same as the one that was. */
    private static String example(Response answer, String name, MediaFormat format) throws IOException {
        Path example = EXAMPLES.resolve(name + "." + format.suffix());
        String text = answer.asString().replaceAll(TIME, "2026-11-01T12:00:00Z");
        if (WRITE) {
            Files.createDirectories(EXAMPLES);
            Files.writeString(example, text);
        }
        assertThat(Files.readString(example)).as(example.toString()).isEqualTo(text);
        return text;
    }

    @Test
    void everyAnswerHasAnExample() {
        int checked = 0;
        for (Route route : open()) {
            JsonNode operation = contract().get("paths").get(route.template()).get("get");
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
        String whole = content.path(OpenApiExamples.LINK).asText();
        if (whole.isEmpty()) {
            assertThat(content.has("example") || content.has("examples"))
                    .as(content.toString())
                    .isTrue();
        } else {
            assertThat(HttpApiSuite.curl().get(whole).header("Content-Type"))
                    .as(whole)
                    .startsWith(mediaType);
        }
    }

    @Test
    void theExampleOfAReadingIsARealOne() throws IOException {
        String letter = Files.readString(EXAMPLES.resolve(OpenApiReadings.ID + ".md"));
        Path example = EXAMPLES.resolve(OpenApiReadings.ID + ".json");
        String answer = posted(letter).asString();
        if (WRITE) {
            Files.writeString(example, answer);
        }
        assertThat(Files.readString(example)).isEqualTo(answer);
        assertThat(contract().at("/paths/~1readings/post/requestBody/content").fieldNames())
                .toIterable()
                .contains(UploadedLetter.FORM)
                .containsAll(org.undersigned.publishing.PreviewLetter.mediaTypes());
        assertThat(contract().at("/paths/~1readings/post/responses").fieldNames())
                .toIterable()
                .contains("200")
                .containsAll(OpenApiReadings.problems().stream()
                        .map(kind -> Integer.toString(kind.status()))
                        .toList());
    }

    private static Response posted(String letter) {
        return HttpApiSuite.curl()
                .config(HttpApiSuite.asSent())
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
        for (Route route : open()) {
            String id = contract()
                    .get("paths")
                    .get(route.template())
                    .get("get")
                    .get("operationId")
                    .asText();
            checked += valid(validator, id, HttpApiSuite.curl().get(SampleAddresses.path(route)));
            checked += valid(validator, id, HttpApiSuite.curl().get(SampleAddresses.path(route) + "?nonsense=1"));
            checked += valid(
                    validator,
                    id,
                    HttpApiSuite.curl().header("Accept", "image/gif").get(SampleAddresses.path(route)));
        }
        checked += valid(validator, OpenApiReadings.ID, posted("# Open letter"));
        checked += valid(validator, OpenApiReadings.ID, posted(""));
        checked += valid(
                validator,
                OpenApiReadings.ID,
                HttpApiSuite.curl().contentType("image/png").body(new byte[1]).post("/readings"));
        assertThat(checked).isGreaterThan(73);
    }

    @Test
    void everyMemberHasEveryKeyUnlessSomeAreChosen() {
        int checked = 0;
        for (Route route : open()) {
            if (list(route).isEmpty()) {
                continue;
            }
            String schema = "/components/schemas/%s/properties"
                    .formatted(list(route).get().type().family().codec().name());
            List<String> promised = keys(contract().at(schema));
            promised.removeAll(
                    IncludedProperties.allKeys(list(route).get().type().family()));
            JsonNode items = JsonMapping.tree(
                            HttpApiSuite.curl().get(SampleAddresses.path(route)).asString())
                    .get("items");
            for (JsonNode item : items) {
                assertThat(keys(item)).as(route.template()).containsExactlyElementsOf(promised);
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
        ObjectNode contract = contract().deepCopy();
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

    private static Optional<CollectionOperation> list(Route route) {
        return CollectionOperation.of(route).filter(operation -> operation.kind() == CollectionOperation.Kind.LIST);
    }

    private static JsonNode contract() {
        return ServedContract.read();
    }

    private static String suffix(Route route, MediaFormat format) {
        return route.template().equals("/") || route.template().contains(".") ? "" : "." + format.suffix();
    }
}
