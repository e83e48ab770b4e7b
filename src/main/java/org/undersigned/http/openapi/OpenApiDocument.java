package org.undersigned.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.undersigned.http.collection.CollectionType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.readings.ReadingsHandler;
import org.undersigned.http.route.Route;
import org.undersigned.http.route.Routes;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.representation.ResourceType;

/** Completes the OpenAPI document: what the annotations name, the tables describe. Runs when the program is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiDocument implements OASFilter {

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

    private final IndexView index;

    /** @param index the classes of the program */
    public OpenApiDocument(IndexView index) {
        this.index = index;
    }

    /** The routes, of which there are no beans yet where the program is built. */
    private Routes routes() {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        Set<Class<?>> resources = new HashSet<>();
        for (AnnotationInstance path : index.getAnnotations(Path.class)) {
            if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
                try {
                    resources.add(
                            classes.loadClass(path.target().asClass().name().toString()));
                } catch (ClassNotFoundException missing) {
                    throw new IllegalStateException(missing);
                }
            }
        }
        return new Routes(resources);
    }

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
                OASFactory.createComponents().schemas(OpenApiSchemas.all()).responses(OpenApiProblems.all()));
        for (Route route : routes().all()) {
            Operation operation = api.getPaths().getPathItem(route.template()).getGET();
            describe(operation, route);
        }
        api.getPaths().getPathItem(ReadingsHandler.PATH).setPOST(OpenApiReadings.operation());
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
        tags.add(OASFactory.createTag().name(OpenApiReadings.TAG).description("Letters that are sent to be read."));
        for (CollectionType<?> collectionType : CollectionType.ALL.subList(1, CollectionType.ALL.size())) {
            String name = collectionType.family().name();
            tags.add(OASFactory.createTag()
                    .name(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                    .description(collectionType.family().codec().description()));
        }
        return tags;
    }

    private static void describe(Operation operation, Route route) {
        List<org.eclipse.microprofile.openapi.models.parameters.Parameter> parameters = new ArrayList<>();
        Arrays.stream(route.template().split("/"))
                .filter(segment -> segment.startsWith("{"))
                .forEach(segment -> parameters.add(OpenApiParameters.path(segment.substring(1, segment.length() - 1))));
        Optional<CollectionType<?>> holding = holding(route);
        boolean across = !route.template().startsWith("/letters/{letter}");
        holding.ifPresent(found -> parameters.addAll(OpenApiParameters.query(found, across)));
        counted(route).ifPresent(found -> parameters.addAll(OpenApiParameters.filters(found, across)));
        if (route.template().equals("/letters/{letter}")) {
            parameters.addAll(OpenApiParameters.including());
        }
        if (route.forms().stream().anyMatch(MediaFormat::reference)) {
            parameters.add(OpenApiParameters.style());
        }
        if (route.template().equals("/sitemap.xml")) {
            parameters.add(OpenApiParameters.page());
        }
        parameters.addAll(OpenApiEmbeds.parameters(route));
        if (route.paged()) {
            parameters.add(OpenApiParameters.language());
        }
        operation.setParameters(parameters);
        operation.setDescription(operation.getSummary() + ". In the forms " + forms(route) + ".");
        APIResponses responses = OASFactory.createAPIResponses();
        responses.addAPIResponse("200", answer(operation, route));
        responses.addAPIResponse("304", OASFactory.createAPIResponse().description("What you have is what there is."));
        OpenApiProblems.addTo(responses);
        operation.setResponses(responses);
    }

    /** The collection at an address. */
    static Optional<CollectionType<?>> holding(Route route) {
        String last = route.template().substring(route.template().lastIndexOf('/') + 1);
        return route.forms().contains(MediaFormat.CSV) ? CollectionType.named(last) : Optional.empty();
    }

    /** The collection that is counted at an address. */
    static Optional<CollectionType<?>> counted(Route route) {
        String[] segments = route.template().split("/");
        return route.template().endsWith("/count")
                ? CollectionType.named(segments[segments.length - 2])
                : Optional.empty();
    }

    private static String forms(Route route) {
        return String.join(
                ", ", route.forms().stream().map(MediaFormat::mediaType).toList());
    }

    private static APIResponse answer(Operation operation, Route route) {
        Content content = OASFactory.createContent();
        for (MediaFormat format : route.forms()) {
            MediaType type = OASFactory.createMediaType();
            type.setSchema(schema(route, format));
            if (!shown(route, format)) {
                type.addExample("whole", OASFactory.createExample().externalValue(sample(route, format)));
            } else {
                boolean json =
                        format != MediaFormat.NDJSON && format.mediaType().endsWith("json");
                example(operation.getOperationId(), format)
                        .ifPresent(text -> type.setExample(json ? JsonMapping.tree(text) : text));
            }
            content.addMediaType(format.mediaType(), type);
        }
        return OASFactory.createAPIResponse()
                .description(operation.getSummary() + ".")
                .content(content);
    }

    private static Schema schema(Route route, MediaFormat format) {
        if (format == MediaFormat.JSON || format == MediaFormat.SCHEMA) {
            return schema(route);
        }
        if (format == MediaFormat.CSL) {
            return OASFactory.createSchema()
                    .addType(Schema.SchemaType.ARRAY)
                    .items(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT));
        }
        boolean object = format.mediaType().endsWith("+json");
        Schema schema = OASFactory.createSchema().addType(object ? Schema.SchemaType.OBJECT : Schema.SchemaType.STRING);
        return format.binary() ? schema.contentMediaType(format.mediaType()) : schema;
    }

    /** Whether an answer is repeated here. What is too long, no characters, or dated, is its own example. */
    static boolean shown(Route route, MediaFormat format) {
        boolean list = route.forms().contains(MediaFormat.CSV);
        boolean toRead = format == MediaFormat.MARKDOWN || format == MediaFormat.TEXT || format == MediaFormat.CMIF;
        return !format.binary()
                && !(list && toRead)
                && (format != MediaFormat.HTML || route.template().equals("/"))
                && format != MediaFormat.EMBED
                && format != MediaFormat.SVG
                && format != MediaFormat.SCRIPT
                && format != MediaFormat.CSS
                && switch (route.template()) {
                    case "/letters/{letter}/model",
                            "/letters/{letter}/text",
                            "/schemas/letter",
                            "/openapi",
                            "/changes",
                            "/letters/{letter}/changes",
                            "/sitemap.xml",
                            "/oembed" -> false;
                    case "/letters/{letter}", "/letters/{letter}/cite" -> format == MediaFormat.JSON;
                    default -> true;
                };
    }

    private static String sample(Route route, MediaFormat format) {
        String path = route.template().replace("{letter}", LETTER).replace("{kind}", "not-found");
        for (Map.Entry<String, String> member : MEMBERS.entrySet()) {
            path = path.replace(
                    "/%s/{id}".formatted(member.getKey()), "/%s/%s".formatted(member.getKey(), member.getValue()));
        }
        path = path.replace("{number}", "1");
        if (route.template().equals("/oembed")) {
            return OpenApiEmbeds.sample(format);
        }
        return route.template().contains(".") ? path : path + "." + format.suffix();
    }

    private static Schema schema(Route route) {
        return switch (route.template()) {
            case "/", "/schemas/letter", "/openapi", "/problems", "/problems/{kind}", "/oembed" ->
                OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
            case "/letters/{letter}" -> OpenApiSchemas.reference("LetterWithParts");
            case "/letters/{letter}/model" -> OpenApiSchemas.reference("Letter");
            default -> OpenApiSchemas.reference(counted(route).isPresent() ? "Count" : shape(route));
        };
    }

    private static String shape(Route route) {
        boolean one = route.template().endsWith("/{id}");
        String path =
                one ? route.template().substring(0, route.template().length() - "/{id}".length()) : route.template();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String item = ResourceType.ALL.stream()
                .filter(resourceType -> resourceType.name().equals(name))
                .map(resourceType -> resourceType.codec().name())
                .findFirst()
                .orElse("Problem");
        return one ? OpenApiSchemas.member(item) : item.replace("Item", "Collection");
    }

    /** A real answer, kept beside the program by the tests. */
    static Optional<String> example(String operationId, MediaFormat format) {
        return resource("contract/%s.%s".formatted(operationId, format.suffix()));
    }

    /** The document, as the build left it. */
    public static String generated(MediaFormat format) {
        String suffix = format.suffix().toUpperCase(Locale.ROOT);
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
