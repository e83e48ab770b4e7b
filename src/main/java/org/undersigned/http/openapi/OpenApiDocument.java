package org.undersigned.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.readings.ReadingsHandler;
import org.undersigned.http.route.Route;
import org.undersigned.http.route.Routes;

/**
 * Completes the OpenAPI document at build time: parameters, schemas, responses and examples come from the definitions that
 * the resources use.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiDocument implements OASFilter {

    private final IndexView index;

    /** @param index the classes of the application */
    public OpenApiDocument(IndexView index) {
        this.index = index;
    }

    /** The routes of the resource classes. There are no beans at build time. */
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
        api.setInfo(info());
        api.setServers(List.of(OASFactory.createServer().url("/").description("This server.")));
        api.setTags(tags());
        api.setComponents(
                OASFactory.createComponents().schemas(OpenApiSchemas.all()).responses(OpenApiProblems.all()));
        Routes routes = routes();
        for (Route route : routes.all()) {
            if (!route.restricted()) {
                describe(api.getPaths().getPathItem(route.template()).getGET(), route);
            }
        }
        OpenApiReconciliation.describe(
                api.getPaths().getPathItem(OpenApiReconciliation.PATH).getPOST(),
                routes.find(OpenApiReconciliation.PATH).orElseThrow());
        OpenApiPublishing.describe(api, routes);
        OpenApiWebhooks.describe(api, routes);
        api.getPaths().getPathItem(ReadingsHandler.PATH).setPOST(OpenApiReadings.operation());
    }

    private static Info info() {
        return OASFactory.createInfo()
                .title("Undersigned")
                .version("1")
                .description("Open letters as structured data: recipients, sections, statistics with their sources,"
                        + " demands and signatories. Each resource has several formats: append a suffix such as .csv or"
                        + " .ndjson to the path, or send an Accept header.")
                .license(OASFactory.createLicense()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0"))
                .contact(OASFactory.createContact().name("Undersigned").url("https://letters.example.org"));
    }

    private static List<Tag> tags() {
        List<Tag> tags = new ArrayList<>(List.of(
                tag("Contract", "The service document, schemas and problem types."),
                tag("Letters", "Letters in all formats."),
                tag("Citing", "Bibliographic references to letters, paragraphs and statistics."),
                tag("Embedding", "Embeds for other sites: frames, a custom element, oEmbed."),
                tag("Reconciliation", "The Reconciliation Service API 0.2, for OpenRefine and others."),
                tag(OpenApiRestricted.TAG, "Publishes and changes letters. Each operation needs a token."),
                tag(OpenApiReadings.TAG, "Reads letters that clients send, without storing them.")));
        for (CollectionType<?> type : CollectionType.ALL.subList(1, CollectionType.ALL.size())) {
            String name = type.name().substring(0, 1).toUpperCase(Locale.ROOT)
                    + type.name().substring(1);
            tags.add(tag(name, type.family().codec().description()));
        }
        return tags;
    }

    private static Tag tag(String name, String description) {
        return OASFactory.createTag().name(name).description(description);
    }

    private static void describe(Operation operation, Route route) {
        if (operation.getSummary() == null) {
            CollectionOperation.of(route).map(CollectionOperation::summary).ifPresent(operation::setSummary);
        }
        String formats = String.join(
                ", ", route.forms().stream().map(MediaFormat::mediaType).toList());
        operation.setDescription("%s. Formats: %s.".formatted(operation.getSummary(), formats));
        operation.setParameters(OpenApiParameters.of(route));
        operation.setResponses(OpenApiResponses.of(route, operation.getOperationId()));
    }
}
