package org.undersigned.http.site;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.CollectionPages;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.GeneratedDocument;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.readings.ReadingsHandler;
import org.undersigned.http.route.Formats;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Slug;
import org.undersigned.page.ContractView;
import org.undersigned.page.Pages;
import org.undersigned.page.RequestGuide;
import org.undersigned.representation.SchemaDocument;
import org.undersigned.representation.jsonld.JsonLdContext;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;

/** What is here, the schema of it, and what can be refused. */
@Path("/")
@Tag(name = "Contract")
class ServiceDocumentResource {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ResponseFactory responses;
    private final CollectionPages pages;
    private final ReadingsHandler door;
    private final Letters letters;

    @Inject
    ServiceDocumentResource(ResponseFactory responses, CollectionPages pages, ReadingsHandler door, Letters letters) {
        this.letters = letters;
        this.door = door;
        this.responses = responses;
        this.pages = pages;
    }

    @GET
    @Formats({MediaFormat.JSON, MediaFormat.HTML})
    @Operation(operationId = "getHome", summary = "Get the service document")
    public RenderedResponse home() {
        responses.requireNoParameters();
        if (responses.form() == MediaFormat.HTML) {
            return pages.home(door.open());
        }
        ObjectNode home = JSON.objectNode();
        home.put("name", "Undersigned");
        home.put("about", "Open letters as data: recipients, sections, statistics and signatories.");
        ObjectNode links = home.putObject("links");
        for (CollectionType<?> type : CollectionType.ALL) {
            String name = type.family().name();
            links.put(name, responses.address("/" + name).toString());
        }
        links.put("changes", responses.address("/changes").toString());
        links.put("problems", responses.address("/problems").toString());
        links.put("contract", responses.address("/openapi").toString());
        links.put("schema", responses.address("/schemas/letter.json").toString());
        return RenderedResponse.of(MediaFormat.JSON, home.toString(), null, null)
                .linking(DiscoveryResource.links(responses));
    }

    @GET
    @Path("/schemas/letter")
    @Formats(MediaFormat.SCHEMA)
    @Operation(operationId = "getSchema", summary = "Get the JSON Schema of letters")
    public RenderedResponse schema() {
        responses.requireNoParameters();
        return RenderedResponse.of(MediaFormat.SCHEMA, SchemaDocument.letterSchema(), null, null);
    }

    @GET
    @Path("/schemas/letter-yaml")
    @Formats(MediaFormat.SCHEMA)
    @Operation(operationId = "getCorrectionSchema", summary = "Get the JSON Schema of letter.yaml")
    public RenderedResponse correctionSchema() {
        responses.requireNoParameters();
        return RenderedResponse.of(MediaFormat.SCHEMA, resource("schemas/letter-yaml.json"), null, null);
    }

    @GET
    @Path("/schemas/context")
    @Formats(MediaFormat.JSONLD)
    @Operation(operationId = "getContext", summary = "Get the JSON-LD context")
    public RenderedResponse context() {
        responses.requireNoParameters();
        return RenderedResponse.of(MediaFormat.JSONLD, JsonLdContext.document(responses.addresses()), null, null);
    }

    @GET
    @Path("/openapi")
    @Formats({MediaFormat.JSON, MediaFormat.YAML, MediaFormat.HTML})
    @Operation(operationId = "getContract", summary = "Get the OpenAPI document")
    public RenderedResponse contract() {
        responses.requireNoParameters();
        if (responses.form() == MediaFormat.HTML) {
            ContractView contract = ContractView.of(JsonMapping.tree(contract(MediaFormat.JSON)));
            return responses.page(Pages.contract(responses.visit(), contract), null, null);
        }
        return RenderedResponse.of(responses.form(), contract(responses.form()), null, null)
                .linking(responses.alternates());
    }

    @GET
    @Path("/docs")
    @Formats(MediaFormat.HTML)
    @Operation(operationId = "getDocumentation", summary = "Get the page on how to use the data")
    public RenderedResponse documentation() {
        responses.requireNoParameters();
        Slug newest = letters.page(Query.all(QueryableType.LETTERS), null, 1).items().stream()
                .map(StoredItem::letter)
                .findFirst()
                .orElse(null);
        String html = RequestGuide.render(responses.visit(), newest);
        return responses.page(html, null, letters.lastChanged().orElse(null));
    }

    private static String contract(MediaFormat format) {
        return new String(GeneratedDocument.read(format), StandardCharsets.UTF_8);
    }

    private static String resource(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @GET
    @Path("/readings")
    @Formats(MediaFormat.HTML)
    @Operation(operationId = "getReadings", summary = "Get the page for sending a letter")
    public RenderedResponse readings() {
        responses.requireNoParameters();
        return responses.page(Pages.reading(responses.visit(), door.open(), null), null, null);
    }

    @GET
    @Path("/problems")
    @Formats({MediaFormat.JSON, MediaFormat.HTML})
    @Operation(operationId = "listProblems", summary = "List problem types")
    public RenderedResponse problems() {
        responses.requireNoParameters();
        if (responses.form() == MediaFormat.HTML) {
            List<Pages.Problem> all = Arrays.stream(ProblemType.values())
                    .map(ServiceDocumentResource::shown)
                    .toList();
            return responses.page(Pages.problems(responses.visit(), all), null, null);
        }
        ObjectNode problems = JSON.objectNode();
        var kinds = problems.putArray("problems");
        Arrays.stream(ProblemType.values()).map(this::described).forEach(kinds::add);
        return RenderedResponse.of(MediaFormat.JSON, problems.toString(), null, null);
    }

    @GET
    @Path("/problems/{kind}")
    @Formats({MediaFormat.JSON, MediaFormat.HTML})
    @Operation(operationId = "getProblem", summary = "Get a problem type")
    public RenderedResponse problem(@PathParam("kind") String label) {
        responses.requireNoParameters();
        ProblemType kind = Coded.of(ProblemType.class, label)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND, "there is no problem \"%s\"".formatted(label)));
        return responses.form() == MediaFormat.HTML
                ? responses.page(Pages.problem(responses.visit(), shown(kind)), null, null)
                : RenderedResponse.of(MediaFormat.JSON, described(kind).toString(), null, null);
    }

    private static Pages.Problem shown(ProblemType kind) {
        return new Pages.Problem(kind.label(), kind.status(), kind.title(), ProblemDocumentation.of(kind));
    }

    private ObjectNode described(ProblemType kind) {
        ObjectNode problem = JSON.objectNode();
        problem.put("type", responses.address("/problems/" + kind.label()).toString());
        problem.put("title", kind.title());
        problem.put("status", kind.status());
        return problem;
    }
}
