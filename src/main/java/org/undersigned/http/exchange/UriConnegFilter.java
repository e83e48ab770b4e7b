package org.undersigned.http.exchange;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.undersigned.http.protocol.StandardHeaders;
import org.undersigned.http.route.ResourcePath;
import org.undersigned.http.route.RevisionPath;
import org.undersigned.http.route.Route;
import org.undersigned.http.route.Routes;

/**
 * Makes one path of a resource's several, before Quarkus REST matches it: takes the suffix off, as Jersey's filter of this name
 * does, and redirects from a trailing slash. HEAD becomes GET, so that it has the same headers; OPTIONS is answered here, since
 * Quarkus REST has no {@code Allow} of a single path.
 */
@ApplicationScoped
public class UriConnegFilter {

    static final String PATH = ResourcePath.class.getName();
    static final String REVISION = RevisionPath.class.getName();

    private final Routes routes;

    @Inject
    UriConnegFilter(Routes routes) {
        this.routes = routes;
    }

    /** Returns {@code null} for a request that goes on. */
    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    public Response filter(ContainerRequestContext context, RoutingContext routing) {
        HttpServerRequest request = routing.request();
        String path = request.path();
        if (path.length() > 1 && path.endsWith("/")) {
            return redirect(path, request.query());
        }
        Optional<RevisionPath> pinned = RevisionPath.parse(path);
        ResourcePath parsed =
                routes.parse(pinned.map(RevisionPath::path).orElse(path)).orElseThrow(NotFoundException::new);
        if (context.getMethod().equals(HttpMethod.OPTIONS)) {
            Route route = routes.find(parsed.path()).orElseThrow(NotFoundException::new);
            return preflight(pinned.isPresent() ? Route.SAFE : route.methods(), route.restricted());
        }
        if (context.getMethod().equals(HttpMethod.HEAD)) {
            context.setMethod(HttpMethod.GET);
        }
        if (pinned.isPresent() && !context.getMethod().equals(HttpMethod.GET)) {
            throw new NotAllowedException(HttpMethod.GET);
        }
        context.setProperty(PATH, parsed);
        pinned.ifPresent(named -> context.setProperty(REVISION, named.revision()));
        if (!parsed.path().equals(routing.normalizedPath())) {
            context.setRequestUri(uri(parsed.path(), request.query()));
        }
        return null;
    }

    /** Quarkus REST decodes the path of a URI that is set here, and once more each path parameter. */
    private static URI uri(String path, String query) {
        String escaped = path.replace("%", "%25");
        return URI.create(query == null ? escaped : escaped + "?" + query);
    }

    private static Response redirect(String path, String query) {
        String target = path.replaceFirst("/+$", "").replaceFirst("^/*", "/");
        return Response.status(Response.Status.PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, query == null ? target : target + "?" + query)
                .build();
    }

    /** @param restricted whether every method needs a token, which pages of other origins can't send */
    private static Response preflight(Set<String> methods, boolean restricted) {
        Response.ResponseBuilder response = Response.noContent();
        Map<String, String> headers = restricted
                ? StandardHeaders.preflight(methods, Route.SAFE, StandardHeaders.REQUEST_HEADERS)
                : StandardHeaders.preflight(methods);
        headers.forEach(response::header);
        return response.build();
    }
}
