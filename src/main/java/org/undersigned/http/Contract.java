package org.undersigned.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.undersigned.interchange.Json;
import org.undersigned.representation.Family;

/** Completes the OpenAPI document: what the annotations name, the tables describe. Runs when the program is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

    /** The letter that all examples are from. */
    static final String LETTER = "2022-07-11-biden-lopez-obrador";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(OASFactory.createInfo()
                .title("Undersigned")
                .version("1")
                .description(
                        "Open letters as data: who writes to whom, what they claim and with which figures, what they demand,"
                                + " and who signed. Every address has its forms: add .csv or .ndjson, or ask by Accept.")
                .license(OASFactory.createLicense()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0"))
                .contact(OASFactory.createContact().name("Undersigned").url("https://letters.example.org")));
        api.setServers(List.of(OASFactory.createServer().url("/").description("This program.")));
        api.setTags(tags());
        api.setComponents(OASFactory.createComponents().schemas(ContractSchemas.all()));
        for (Address address : Address.values()) {
            Operation operation = api.getPaths().getPathItem(address.template()).getGET();
            describe(operation, address);
        }
    }

    private static List<org.eclipse.microprofile.openapi.models.tags.Tag> tags() {
        List<org.eclipse.microprofile.openapi.models.tags.Tag> tags = new ArrayList<>();
        tags.add(OASFactory.createTag()
                .name("Contract")
                .description("What is here, its schema, and what can be refused."));
        tags.add(OASFactory.createTag().name("Letters").description("Letters, and each as a whole."));
        tags.add(OASFactory.createTag().name("Citing").description("References to a letter and to its words."));
        for (Holding<?> holding : Holding.ALL.subList(1, Holding.ALL.size())) {
            String name = holding.family().name();
            tags.add(OASFactory.createTag()
                    .name(name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1))
                    .description(holding.family().shape().about()));
        }
        return tags;
    }

    private static void describe(Operation operation, Address address) {
        List<org.eclipse.microprofile.openapi.models.parameters.Parameter> parameters = new ArrayList<>();
        Arrays.stream(address.template().split("/"))
                .filter(segment -> segment.startsWith("{"))
                .forEach(
                        segment -> parameters.add(ContractParameters.path(segment.substring(1, segment.length() - 1))));
        Optional<Holding<?>> holding = holding(address);
        holding.ifPresent(found -> parameters.addAll(ContractParameters.query(found)));
        if (address.forms().stream().anyMatch(Form::reference)) {
            parameters.add(ContractParameters.style());
        }
        if (address == Address.SITEMAP) {
            parameters.add(ContractParameters.page());
        }
        operation.setParameters(parameters);
        operation.setDescription(operation.getSummary() + ". In the forms " + forms(address) + ".");
        APIResponses responses = OASFactory.createAPIResponses();
        responses.addAPIResponse("200", answer(operation, address));
        responses.addAPIResponse("304", OASFactory.createAPIResponse().description("What you have is what there is."));
        for (ProblemKind kind : new ProblemKind[] {
            ProblemKind.INVALID_PARAMETER,
            ProblemKind.NOT_FOUND,
            ProblemKind.METHOD_NOT_ALLOWED,
            ProblemKind.NOT_ACCEPTABLE,
            ProblemKind.BODY_TOO_LARGE,
            ProblemKind.ADDRESS_TOO_LONG,
            ProblemKind.HEADERS_TOO_LARGE,
            ProblemKind.INTERNAL_ERROR,
            ProblemKind.STORE_UNAVAILABLE
        }) {
            responses.addAPIResponse(Integer.toString(kind.status()), problem(kind));
        }
        operation.setResponses(responses);
    }

    /** The collection at an address; a letter's findings have no parameters. */
    static Optional<Holding<?>> holding(Address address) {
        String last = address.template().substring(address.template().lastIndexOf('/') + 1);
        return address.forms().contains(Form.CSV) ? Holding.named(last) : Optional.empty();
    }

    private static String forms(Address address) {
        return String.join(", ", address.forms().stream().map(Form::mediaType).toList());
    }

    private static APIResponse answer(Operation operation, Address address) {
        Content content = OASFactory.createContent();
        for (Form form : address.forms()) {
            MediaType type = OASFactory.createMediaType();
            type.setSchema(schema(address, form));
            example(operation.getOperationId(), form)
                    .ifPresent(text -> type.setExample(form.mediaType().endsWith("json") ? Json.tree(text) : text));
            content.addMediaType(form.mediaType(), type);
        }
        return OASFactory.createAPIResponse()
                .description(operation.getSummary() + ".")
                .content(content);
    }

    private static Schema schema(Address address, Form form) {
        if (form == Form.JSON || form == Form.SCHEMA) {
            return schema(address);
        }
        if (form == Form.CSL) {
            return OASFactory.createSchema()
                    .addType(Schema.SchemaType.ARRAY)
                    .items(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT));
        }
        boolean object = form.mediaType().endsWith("+json");
        Schema schema = OASFactory.createSchema().addType(object ? Schema.SchemaType.OBJECT : Schema.SchemaType.STRING);
        return form.binary() ? schema.contentMediaType(form.mediaType()) : schema;
    }

    private static Schema schema(Address address) {
        return switch (address) {
            case HOME, SCHEMA, PROBLEMS, PROBLEM -> OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
            case LETTER -> ContractSchemas.reference("LetterItem");
            case LETTER_MODEL -> ContractSchemas.reference("Letter");
            default -> ContractSchemas.reference(shape(address));
        };
    }

    private static String shape(Address address) {
        boolean one = address.template().endsWith("/{id}");
        String path = one
                ? address.template().substring(0, address.template().length() - "/{id}".length())
                : address.template();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String item = Family.ALL.stream()
                .filter(family -> family.name().equals(name))
                .map(family -> family.shape().name())
                .findFirst()
                .orElse("Problem");
        return one ? item : item.replace("Item", "Collection");
    }

    private static APIResponse problem(ProblemKind kind) {
        Refusal refusal = new Refusal(kind, kind.title());
        MediaType type = OASFactory.createMediaType()
                .schema(ContractSchemas.reference("Problem"))
                .example(Json.tree(refusal.json("/letters")));
        return OASFactory.createAPIResponse()
                .description(kind.title() + ".")
                .content(OASFactory.createContent().addMediaType(Problems.MEDIA_TYPE, type));
    }

    /** A real answer, kept beside the program by the tests. */
    static Optional<String> example(String operationId, Form form) {
        String resource = "/contract/%s.%s".formatted(operationId, form.suffix());
        try (InputStream file = Contract.class.getResourceAsStream(resource)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
