package org.undersigned.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.letter.Slug;
import org.undersigned.representation.Sitemap;
import org.undersigned.store.Letters;

/** Where machines look first when they know nothing but the host. */
@Path("/")
@Tag(name = "Contract")
class DiscoveryResource {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String PAGE = "page";

    private final Letters letters;
    private final Desk desk;

    @Inject
    DiscoveryResource(Letters letters, Desk desk) {
        this.letters = letters;
        this.desk = desk;
    }

    @GET
    @Path("/.well-known/api-catalog")
    @Operation(operationId = "getCatalog", summary = "Where the interface is described (RFC 9727)")
    public Answer catalog() {
        Wish.none(desk.query());
        ObjectNode catalog = JSON.objectNode();
        ObjectNode api = catalog.putArray("linkset").addObject();
        api.put("anchor", desk.address("/").toString());
        target(api, "service-desc", "/openapi.yaml", "application/yaml");
        target(api, "service-doc", "/q/swagger-ui", "text/html");
        target(api, "status", "/q/health/ready", "application/json");
        String self = "<%s>; rel=\"api-catalog\"".formatted(desk.address("/.well-known/api-catalog"));
        return Answer.of(Form.LINKSET, catalog.toString(), null, null).linking(List.of(self));
    }

    private void target(ObjectNode api, String relation, String path, String type) {
        api.putArray(relation)
                .addObject()
                .put("href", desk.address(path).toString())
                .put("type", type);
    }

    /** The links by which an answer leads to the description of the interface. */
    static List<String> links(Desk desk) {
        return List.of(
                "<%s>; rel=\"api-catalog\"".formatted(desk.address("/.well-known/api-catalog")),
                "<%s>; rel=\"service-desc\"; type=\"application/yaml\"".formatted(desk.address("/openapi.yaml")),
                "<%s>; rel=\"service-doc\"; type=\"text/html\"".formatted(desk.address("/q/swagger-ui")),
                "<%s>; rel=\"alternate\"; type=\"application/atom+xml\"".formatted(desk.address("/changes.atom")));
    }

    @GET
    @Path("/robots.txt")
    @Operation(operationId = "getRobots", summary = "What crawlers may read: all that is published")
    public Answer robots() {
        Wish.none(desk.query());
        String text = "User-agent: *\nDisallow: /q/\n\nSitemap: %s\n".formatted(desk.address("/sitemap.xml"));
        return Answer.of(Form.TEXT, text, null, null);
    }

    @GET
    @Path("/sitemap.xml")
    @Operation(operationId = "getSitemap", summary = "The addresses of all letters, for search engines")
    public Answer sitemap() {
        Map<String, List<String>> values = Query.read(desk.query());
        values.keySet().forEach(name -> Wish.known(name, List.of(PAGE)));
        SortedMap<Slug, Instant> dates = letters.dates();
        List<String> pages = IntStream.rangeClosed(1, Sitemap.pages(dates.size()))
                .mapToObj(Integer::toString)
                .toList();
        String text;
        if (values.containsKey(PAGE)) {
            String page = String.join(", ", values.get(PAGE));
            if (!pages.contains(page)) {
                throw Wish.invalid(PAGE, page, List.of("a page from 1 to " + pages.size()));
            }
            text = Sitemap.page(desk.addresses(), dates, Integer.parseInt(page));
        } else {
            text = Sitemap.of(desk.addresses(), dates);
        }
        return Answer.of(Form.SITEMAP, text, null, letters.lastPublished().orElse(null));
    }
}
