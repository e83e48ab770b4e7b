package org.undersigned.http.exchange;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.undersigned.http.cache.ResponseCache;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.ContentNegotiation;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.PageLanguage;
import org.undersigned.http.route.ResourcePath;
import org.undersigned.http.route.RevisionPath;
import org.undersigned.http.route.Route;
import org.undersigned.http.route.Routes;

/** Chooses format, language and writer of a response, once the resource method is known and before it is called. */
@ApplicationScoped
public class NegotiationFilter {

    private final Routes routes;
    private final ResponseCache cache;
    private final RequestMetrics metrics;
    private final RenderedResponseWriter writer;

    @Inject
    NegotiationFilter(Routes routes, ResponseCache cache, RequestMetrics metrics, RenderedResponseWriter writer) {
        this.routes = routes;
        this.cache = cache;
        this.metrics = metrics;
        this.writer = writer;
    }

    @ServerRequestFilter(nonBlocking = true)
    public void negotiate(
            ResteasyReactiveContainerRequestContext context, ResourceInfo resource, RoutingContext routing) {
        Route route = routes.of(resource.getResourceMethod());
        metrics.begin(routing, route.template());
        ResourcePath path = (ResourcePath) context.getProperty(UriConnegFilter.PATH);
        ResponseCache.CacheKey key = ResponseCache.CacheKey.of(routing.request());
        MediaFormat format = path.suffix() == null ? byAccept(route, path, key.accept()) : bySuffix(route, path);
        PageLanguage language = route.paged()
                ? LanguageNegotiation.of(routing.request().query(), key.language(), format.visual())
                : null;
        Integer revision = (Integer) context.getProperty(UriConnegFilter.REVISION);
        String pinned = revision == null ? path.path() : RevisionPath.pin(path.path(), revision);
        NegotiatedRequest.put(
                routing, new NegotiatedRequest(route, pinned, revision, format, language, key, cache.epoch()));
        // The format is chosen; Quarkus REST would choose once more, and cannot parse an empty Accept.
        ((ResteasyReactiveRequestContext) context.getServerRequestContext()).setEntityWriter(writer);
    }

    private static MediaFormat bySuffix(Route route, ResourcePath path) {
        return route.forms().stream()
                .filter(format -> format.suffix().equals(path.suffix()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                                ProblemType.NOT_FOUND,
                                "%s can't be had as \".%s\"".formatted(path.path(), path.suffix()))
                        .with("forms", forms(route, path)));
    }

    private static MediaFormat byAccept(Route route, ResourcePath path, String accept) {
        return ContentNegotiation.choose(route.forms(), accept).orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_ACCEPTABLE, "%s has no form that \"%s\" accepts".formatted(path.path(), accept))
                .with("forms", forms(route, path)));
    }

    private static List<String> forms(Route route, ResourcePath path) {
        return route.forms().stream()
                .map(format -> path.path() + "." + format.suffix() + " (" + format.mediaType() + ")")
                .toList();
    }
}
