package org.undersigned.http.gateway;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.undersigned.http.cache.CachedResponse;
import org.undersigned.http.cache.ResponseCache;
import org.undersigned.http.exchange.NegotiatedRequest;
import org.undersigned.http.exchange.ProblemResponses;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.ContentNegotiation;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.PageLanguage;
import org.undersigned.http.protocol.StandardHeaders;
import org.undersigned.http.readings.ReadingsHandler;
import org.undersigned.http.route.Route;

/**
 * Where every request enters. What was answered before is answered at once, on the event loop; what has no address, or
 * can't be had so, is refused; the rest goes on to its resource.
 */
@ApplicationScoped
class FrontHandler {

    private static final Logger LOG = Logger.getLogger("org.undersigned.http");
    private static final int FIRST = 10_000;
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final ResponseCache cache;
    private final ReadingsHandler readings;
    private final RequestMetrics metrics;

    @Inject
    FrontHandler(ResponseCache cache, ReadingsHandler readings, RequestMetrics metrics) {
        this.cache = cache;
        this.readings = readings;
        this.metrics = metrics;
    }

    void open(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
    }

    /** What Vert.x refuses, or fails at, outside the resources: a request without a host, above all. */
    void refuse(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(FrontHandler::failed);
        for (int status : new int[] {400, 404, 405, 406, 413, 414, 415, 431, 500, 503}) {
            ProblemType kind = ProblemType.of(status);
            router.errorHandler(
                    status, context -> ProblemResponses.send(context, new ProblemException(kind, kind.title())));
        }
    }

    private static void failed(RoutingContext context) {
        int status = context.statusCode();
        if (status >= 400 && status < 500) {
            ProblemType kind = ProblemType.of(status);
            ProblemResponses.send(context, new ProblemException(kind, kind.title()));
            return;
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(
                context.failure(),
                "%s %s failed (%s)",
                context.request().method(),
                context.request().path(),
                id);
        ProblemResponses.send(context, ProblemException.internal(id));
    }

    private void enter(RoutingContext context) {
        if (NegotiatedRequest.of(context) != null) {
            StandardHeaders.on(context.response().headers());
            context.next();
            return;
        }
        HttpServerRequest request = context.request();
        boolean head = request.method() == HttpMethod.HEAD;
        if (head || request.method() == HttpMethod.GET) {
            ResponseCache.CacheKey key = LanguageNegotiation.key(request);
            CachedResponse answer = cache.find(key);
            if (answer != null && RequestLimits.modest(request.headers()) && answer.suffices(request, head)) {
                (answer.lacks(request) ? cache.zipped(key, answer) : answer).send(request, context.response(), head);
                return;
            }
            pass(context, key);
        } else {
            pass(context, null);
        }
    }

    private void pass(RoutingContext context, ResponseCache.CacheKey key) {
        StandardHeaders.on(context.response().headers());
        try {
            admit(context, key);
        } catch (ProblemException problem) {
            ProblemResponses.send(context, problem);
        }
    }

    private void admit(RoutingContext context, ResponseCache.CacheKey key) {
        HttpServerRequest request = context.request();
        RequestLimits.check(request);
        String path = request.path();
        boolean quarkus = RequestLimits.quarkus(path);
        if (!quarkus && path.length() > 1 && path.endsWith("/")) {
            RequestLimits.redirect(context, path);
            return;
        }
        if (readings.takes(context, path)) {
            return;
        }
        Optional<Route.RouteMatch> match = quarkus ? Optional.empty() : Route.of(path);
        if (!quarkus && match.isEmpty()) {
            throw RequestLimits.unknown(path);
        }
        if (request.method() == HttpMethod.OPTIONS) {
            options(context);
            return;
        }
        if (key == null) {
            context.response().putHeader("Allow", ALLOWED);
            throw new ProblemException(
                            ProblemType.METHOD_NOT_ALLOWED, "%s is not possible here".formatted(request.method()))
                    .with("allowed", List.of("GET", "HEAD", "OPTIONS"));
        }
        if (quarkus) {
            RequestLimits.ease(path, context.response().headers());
            context.next();
        } else {
            ask(context, match.orElseThrow(), key);
        }
    }

    /** Hands a question on to its resource. A HEAD is asked as a GET, so that its headers are those of the answer. */
    private void ask(RoutingContext context, Route.RouteMatch routeMatch, ResponseCache.CacheKey key) {
        HttpServerRequest request = context.request();
        boolean head = request.method() == HttpMethod.HEAD;
        metrics.begin(context, routeMatch.address().template());
        MediaFormat format = form(routeMatch, key.accept());
        PageLanguage language =
                routeMatch.address().paged() ? LanguageNegotiation.of(request.query(), key.language()) : null;
        NegotiatedRequest.begin(
                context,
                new NegotiatedRequest(
                        routeMatch.address(), routeMatch.path(), format, language, key, cache.epoch(), head));
        // The form is chosen; REST need not choose again.
        request.headers().remove("Accept");
        context.reroute(HttpMethod.GET, routeMatch.path() + (request.query() == null ? "" : "?" + request.query()));
    }

    private static MediaFormat form(Route.RouteMatch routeMatch, String accept) {
        if (routeMatch.suffix() != null) {
            return routeMatch.address().forms().stream()
                    .filter(format -> format.suffix().equals(routeMatch.suffix()))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(
                                    ProblemType.NOT_FOUND,
                                    "%s can't be had as \".%s\"".formatted(routeMatch.path(), routeMatch.suffix()))
                            .with("forms", RequestLimits.forms(routeMatch)));
        }
        Optional<MediaFormat> chosen =
                ContentNegotiation.choose(routeMatch.address().forms(), accept);
        return chosen.orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_ACCEPTABLE,
                        "%s has no form that \"%s\" accepts".formatted(routeMatch.path(), accept))
                .with("forms", RequestLimits.forms(routeMatch)));
    }

    private static void options(RoutingContext context) {
        context.response()
                .setStatusCode(204)
                .putHeader("Allow", ALLOWED)
                .putHeader("Access-Control-Allow-Methods", ALLOWED)
                .putHeader("Access-Control-Allow-Headers", "*")
                .putHeader("Access-Control-Max-Age", "86400")
                .end();
    }
}
