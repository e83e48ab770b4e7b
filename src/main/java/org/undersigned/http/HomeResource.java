package org.undersigned.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.letter.Labelled;
import org.undersigned.page.Pages;
import org.undersigned.representation.LinkedContext;
import org.undersigned.representation.SchemaDocument;

/** What is here, the schema of it, and what can be refused. */
@Path("/")
@Tag(name = "Contract")
class HomeResource {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Desk desk;
    private final Printer printer;
    private final ReadingsDoor door;

    @Inject
    HomeResource(Desk desk, Printer printer, ReadingsDoor door) {
        this.door = door;
        this.desk = desk;
        this.printer = printer;
    }

    @GET
    @Operation(operationId = "getHome", summary = "What is here")
    public Answer home() {
        Wish.none(desk.query());
        if (desk.form() == Form.HTML) {
            return printer.home();
        }
        ObjectNode home = JSON.objectNode();
        home.put("name", "Undersigned");
        home.put("about", "Open letters as data: recipients, sections, statistics and signatories.");
        ObjectNode links = home.putObject("links");
        for (Holding<?> holding : Holding.ALL) {
            String name = holding.family().name();
            links.put(name, desk.address("/" + name).toString());
        }
        links.put("changes", desk.address("/changes").toString());
        links.put("problems", desk.address("/problems").toString());
        links.put("contract", desk.address("/openapi").toString());
        links.put("schema", desk.address("/schemas/letter.json").toString());
        return Answer.of(Form.JSON, home.toString(), null, null).linking(DiscoveryResource.links(desk));
    }

    @GET
    @Path("/schemas/letter")
    @Operation(operationId = "getSchema", summary = "The JSON Schema of a letter's model")
    public Answer schema() {
        Wish.none(desk.query());
        return Answer.of(Form.SCHEMA, SchemaDocument.letter(), null, null);
    }

    @GET
    @Path("/schemas/context")
    @Operation(operationId = "getContext", summary = "The JSON-LD context: what the words of the .jsonld forms mean")
    public Answer context() {
        Wish.none(desk.query());
        return Answer.of(Form.JSONLD, LinkedContext.of(desk.addresses()), null, null);
    }

    @GET
    @Path("/openapi")
    @Operation(operationId = "getContract", summary = "This contract: OpenAPI 3.1")
    public Answer contract() {
        Wish.none(desk.query());
        return Answer.of(desk.form(), Contract.generated(desk.form()), null, null)
                .linking(desk.alternates());
    }

    @GET
    @Path("/readings")
    @Operation(operationId = "getReadings", summary = "A page to try a reading on")
    public Answer readings() {
        Wish.none(desk.query());
        return desk.page(Pages.reading(desk.visit(), door.open(), null), null, null);
    }

    @GET
    @Path("/problems")
    @Operation(operationId = "listProblems", summary = "Every way in which a request can be refused")
    public Answer problems() {
        Wish.none(desk.query());
        if (desk.form() == Form.HTML) {
            List<Pages.Problem> all =
                    Arrays.stream(ProblemKind.values()).map(HomeResource::shown).toList();
            return desk.page(Pages.problems(desk.visit(), all), null, null);
        }
        ObjectNode problems = JSON.objectNode();
        var kinds = problems.putArray("problems");
        Arrays.stream(ProblemKind.values()).map(this::described).forEach(kinds::add);
        return Answer.of(Form.JSON, problems.toString(), null, null);
    }

    @GET
    @Path("/problems/{kind}")
    @Operation(operationId = "getProblem", summary = "One way in which a request can be refused")
    public Answer problem(@PathParam("kind") String label) {
        Wish.none(desk.query());
        ProblemKind kind = Labelled.of(ProblemKind.class, label)
                .orElseThrow(() -> new Refusal(ProblemKind.NOT_FOUND, "there is no problem \"%s\"".formatted(label)));
        return desk.form() == Form.HTML
                ? desk.page(Pages.problem(desk.visit(), shown(kind)), null, null)
                : Answer.of(Form.JSON, described(kind).toString(), null, null);
    }

    private static Pages.Problem shown(ProblemKind kind) {
        return new Pages.Problem(kind.label(), kind.status(), kind.title(), ProblemText.of(kind));
    }

    private ObjectNode described(ProblemKind kind) {
        ObjectNode problem = JSON.objectNode();
        problem.put("type", desk.address("/problems/" + kind.label()).toString());
        problem.put("title", kind.title());
        problem.put("status", kind.status());
        return problem;
    }
}
