package org.undersigned.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Members whose pages are examples, by their collection. */
    private static final Map<String, String> MEMBERS = Map.of(
            "recipients", "joseph-biden",
            "sections", "1",
            "statistics", "53-migrants-died-in-a-trailer",
            "signatories", "al-otro-lado",
            "demands", "we-the-undersigned-87-organizations-committed-to-human-rights-migrant",
            "citations", "1",
            "organizations", "al-otro-lado");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(OASFactory.createInfo()
                .title("Undersigned")
                .version("1")
                .description(
                        "Open letters as data: who writes to whom, what they claim and with which figures, what they"
                                + " demand, and who signed. Every address has its forms: add .csv or .ndjson, or ask by"
                                + " Accept.")
                .license(OASFactory.createLicense()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0"))
                .contact(OASFactory.createContact().name("Undersigned").url("https://letters.example.org")));
        api.setServers(List.of(OASFactory.createServer().url("/").description("This program.")));
        api.setTags(tags());
        api.setComponents(
                OASFactory.createComponents().schemas(ContractSchemas.all()).responses(ContractProblems.all()));
        for (Address address : Address.values()) {
            Operation operation = api.getPaths().getPathItem(address.template()).getGET();
            describe(operation, address);
        }
        api.getPaths().getPathItem(ReadingsDoor.PATH).setPOST(ContractReadings.operation());
    }

    private static List<org.eclipse.microprofile.openapi.models.tags.Tag> tags() {
        List<org.eclipse.microprofile.openapi.models.tags.Tag> tags = new ArrayList<>();
        tags.add(OASFactory.createTag()
                .name("Contract")
                .description("What is here, its schema, and what can be refused."));
        tags.add(OASFactory.createTag().name("Letters").description("Letters, and each as a whole."));
        tags.add(OASFactory.createTag().name("Citing").description("References to a letter and to its words."));
        tags.add(OASFactory.createTag()
                .name("Embedding")
                .description("Letters and their parts on other sites: frames, an element, oEmbed."));
        tags.add(OASFactory.createTag().name(ContractReadings.TAG).description("Letters that are sent to be read."));
        for (Holding<?> holding : Holding.ALL.subList(1, Holding.ALL.size())) {
            String name = holding.family().name();
            tags.add(OASFactory.createTag()
                    .name(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
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
        boolean across = !address.template().startsWith("/letters/{letter}");
        holding.ifPresent(found -> parameters.addAll(ContractParameters.query(found, across)));
        counted(address).ifPresent(found -> parameters.addAll(ContractParameters.filters(found, across)));
        if (address == Address.LETTER) {
            parameters.addAll(ContractParameters.including());
        }
        if (address.forms().stream().anyMatch(Form::reference)) {
            parameters.add(ContractParameters.style());
        }
        if (address == Address.SITEMAP) {
            parameters.add(ContractParameters.page());
        }
        parameters.addAll(ContractEmbeds.parameters(address));
        if (address.paged()) {
            parameters.add(ContractParameters.language());
        }
        operation.setParameters(parameters);
        operation.setDescription(operation.getSummary() + ". In the forms " + forms(address) + ".");
        APIResponses responses = OASFactory.createAPIResponses();
        responses.addAPIResponse("200", answer(operation, address));
        responses.addAPIResponse("304", OASFactory.createAPIResponse().description("What you have is what there is."));
        ContractProblems.addTo(responses);
        operation.setResponses(responses);
    }

    /** The collection at an address. */
    static Optional<Holding<?>> holding(Address address) {
        String last = address.template().substring(address.template().lastIndexOf('/') + 1);
        return address.forms().contains(Form.CSV) ? Holding.named(last) : Optional.empty();
    }

    /** The collection that is counted at an address. */
    static Optional<Holding<?>> counted(Address address) {
        String[] segments = address.template().split("/");
        return address.template().endsWith("/count") ? Holding.named(segments[segments.length - 2]) : Optional.empty();
    }

    private static String forms(Address address) {
        return String.join(", ", address.forms().stream().map(Form::mediaType).toList());
    }

    private static APIResponse answer(Operation operation, Address address) {
        Content content = OASFactory.createContent();
        for (Form form : address.forms()) {
            MediaType type = OASFactory.createMediaType();
            type.setSchema(schema(address, form));
            if (!shown(address, form)) {
                type.addExample("whole", OASFactory.createExample().externalValue(sample(address, form)));
            } else {
                boolean json = form != Form.NDJSON && form.mediaType().endsWith("json");
                example(operation.getOperationId(), form)
                        .ifPresent(text -> type.setExample(json ? Json.tree(text) : text));
            }
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

    /** Whether an answer is repeated here. What is too long, no characters, or dated, is its own example. */
    static boolean shown(Address address, Form form) {
        boolean list = address.forms().contains(Form.CSV);
        boolean toRead = form == Form.MARKDOWN || form == Form.TEXT || form == Form.CMIF;
        return !form.binary()
                && !(list && toRead)
                && (form != Form.HTML || address == Address.HOME)
                && form != Form.EMBED
                && form != Form.SVG
                && form != Form.SCRIPT
                && form != Form.CSS
                && switch (address) {
                    case LETTER_MODEL, LETTER_TEXT, SCHEMA, CONTRACT, CHANGES, LETTER_CHANGES, SITEMAP, OEMBED -> false;
                    case LETTER, LETTER_CITE -> form == Form.JSON;
                    default -> true;
                };
    }

    private static String sample(Address address, Form form) {
        String path = address.template().replace("{letter}", LETTER).replace("{kind}", "not-found");
        for (Map.Entry<String, String> member : MEMBERS.entrySet()) {
            path = path.replace(
                    "/%s/{id}".formatted(member.getKey()), "/%s/%s".formatted(member.getKey(), member.getValue()));
        }
        path = path.replace("{number}", "1");
        if (address == Address.OEMBED) {
            return ContractEmbeds.sample(form);
        }
        return address.template().contains(".") ? path : path + "." + form.suffix();
    }

    private static Schema schema(Address address) {
        return switch (address) {
            case HOME, SCHEMA, CONTRACT, PROBLEMS, PROBLEM, OEMBED ->
                OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
            case LETTER -> ContractSchemas.reference("LetterWithParts");
            case LETTER_MODEL -> ContractSchemas.reference("Letter");
            default -> ContractSchemas.reference(counted(address).isPresent() ? "Count" : shape(address));
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
        return one ? ContractSchemas.member(item) : item.replace("Item", "Collection");
    }

    /** A real answer, kept beside the program by the tests. */
    static Optional<String> example(String operationId, Form form) {
        return resource("contract/%s.%s".formatted(operationId, form.suffix()));
    }

    /** The document, as the build left it. */
    static String generated(Form form) {
        String suffix = form.suffix().toUpperCase(Locale.ROOT);
        return resource("META-INF/quarkus-generated-openapi-doc." + suffix).orElseThrow();
    }

    private static Optional<String> resource(String name) {
        ClassLoader files = Thread.currentThread().getContextClassLoader();
        try (InputStream file = files.getResourceAsStream(name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
