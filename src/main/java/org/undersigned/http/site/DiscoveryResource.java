package org.undersigned.http.site;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.letter.Slug;
import org.undersigned.representation.feed.Sitemap;
import org.undersigned.store.Letters;

/** Where machines look first when they know nothing but the host. */
@Path("/")
@Tag(name = "Contract")
public class DiscoveryResource {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public static final QueryParameter<Integer> PAGE = QueryParameter.of(
            "page",
            "The page of a sitemap that is too long for one response. Without it, a long sitemap lists its pages.",
            ParameterType.integer(1, Integer.MAX_VALUE));

    private final Letters letters;
    private final ResponseFactory responses;

    @Inject
    DiscoveryResource(Letters letters, ResponseFactory responses) {
        this.letters = letters;
        this.responses = responses;
    }

    @GET
    @Path("/.well-known/api-catalog")
    @Formats(MediaFormat.LINKSET)
    @Operation(operationId = "getCatalog", summary = "Get the API catalog (RFC 9727)")
    public RenderedResponse catalog() {
        responses.requireNoParameters();
        ObjectNode catalog = JSON.objectNode();
        ObjectNode api = catalog.putArray("linkset").addObject();
        api.put("anchor", responses.address("/").toString());
        target(api, "service-desc", "/openapi.yaml", "application/yaml");
        target(api, "service-doc", "/q/swagger-ui", "text/html");
        target(api, "status", "/q/health/ready", "application/json");
        String self = "<%s>; rel=\"api-catalog\"".formatted(responses.address("/.well-known/api-catalog"));
        return RenderedResponse.of(MediaFormat.LINKSET, catalog.toString(), null, null)
                .linking(List.of(self));
    }

    private void target(ObjectNode api, String relation, String path, String type) {
        api.putArray(relation)
                .addObject()
                .put("href", responses.address(path).toString())
                .put("type", type);
    }

    /** The links by which an answer leads to the description of the interface. */
    static List<String> links(ResponseFactory responses) {
        return List.of(
                "<%s>; rel=\"api-catalog\"".formatted(responses.address("/.well-known/api-catalog")),
                "<%s>; rel=\"service-desc\"; type=\"application/yaml\"".formatted(responses.address("/openapi.yaml")),
                "<%s>; rel=\"service-doc\"; type=\"text/html\"".formatted(responses.address("/q/swagger-ui")),
                "<%s>; rel=\"alternate\"; type=\"application/atom+xml\"".formatted(responses.address("/changes.atom")));
    }

    @GET
    @Path("/robots.txt")
    @Formats(MediaFormat.TEXT)
    @Operation(operationId = "getRobots", summary = "Get the rules for crawlers")
    public RenderedResponse robots() {
        responses.requireNoParameters();
        String text = "User-agent: *\nDisallow: /q/\n\nSitemap: %s\n".formatted(responses.address("/sitemap.xml"));
        return RenderedResponse.of(MediaFormat.TEXT, text, null, null);
    }

    @GET
    @Path("/sitemap.xml")
    @Formats(MediaFormat.SITEMAP)
    @Operation(operationId = "getSitemap", summary = "Get the sitemap of all letters")
    public RenderedResponse sitemap() {
        QueryParameters given = responses.parameters(List.of(PAGE));
        SortedMap<Slug, Instant> dates = letters.publicationDates();
        QueryParameter<Integer> page = PAGE.withType(ParameterType.integer(1, Sitemap.pages(dates.size())));
        String text = given.find(page)
                .map(number -> Sitemap.page(responses.addresses(), dates, number))
                .orElseGet(() -> Sitemap.index(responses.addresses(), dates));
        return RenderedResponse.of(
                MediaFormat.SITEMAP, text, null, letters.lastChanged().orElse(null));
    }
}
