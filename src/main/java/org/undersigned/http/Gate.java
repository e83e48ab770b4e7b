package org.undersigned.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Where every request enters. What was answered before is answered at once, on the event loop; what has no address, or
 * can't be had so, is refused; the rest goes on to its resource.
 */
@ApplicationScoped
class Gate {

    private static final int FIRST = 10_000;
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final Shelf shelf;

    @Inject
    Gate(Shelf shelf) {
        this.shelf = shelf;
    }

    void open(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
    }

    /** What Vert.x refuses before any handler of ours: an address that can't be decoded, above all. */
    void refuse(@Observes Router router) {
        for (int status : new int[] {400, 404, 405, 406, 413, 414, 415, 431, 500, 503}) {
            ProblemKind kind = ProblemKind.of(status);
            router.errorHandler(status, context -> Problems.send(context, new Refusal(kind, kind.title())));
        }
    }

    private void enter(RoutingContext context) {
        if (Asking.of(context) != null) {
            Manners.on(context.response().headers());
            context.next();
            return;
        }
        HttpServerRequest request = context.request();
        if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
            Shelf.Key key = new Shelf.Key(Host.authority(request), request.uri(), request.getHeader("Accept"));
            Finished answer = shelf.find(key);
            if (answer != null) {
                answer.send(request, context.response());
                return;
            }
            pass(context, key);
        } else {
            pass(context, null);
        }
    }

    private void pass(RoutingContext context, Shelf.Key key) {
        Manners.on(context.response().headers());
        try {
            admit(context, key);
        } catch (Refusal refusal) {
            Problems.send(context, refusal);
        }
    }

    private void admit(RoutingContext context, Shelf.Key key) {
        HttpServerRequest request = context.request();
        Targets.check(request);
        String path = request.path();
        if (Targets.quarkus(path)) {
            Targets.ease(path, context.response().headers());
            context.next();
            return;
        }
        if (path.length() > 1 && path.endsWith("/")) {
            Targets.redirect(context, path);
            return;
        }
        Address.Match match = Address.of(path).orElseThrow(() -> Targets.unknown(path));
        if (request.method() == HttpMethod.OPTIONS) {
            options(context);
            return;
        }
        if (key == null) {
            context.response().putHeader("Allow", ALLOWED);
            throw new Refusal(ProblemKind.METHOD_NOT_ALLOWED, "%s is not possible here".formatted(request.method()))
                    .with("allowed", java.util.List.of("GET", "HEAD", "OPTIONS"));
        }
        Form form = form(match, request);
        Asking.begin(context, new Asking(match.address(), match.path(), form, key, shelf.epoch()));
        // The form is chosen; REST need not choose again.
        request.headers().remove("Accept");
        context.reroute(match.path() + (request.query() == null ? "" : "?" + request.query()));
    }

    private static Form form(Address.Match match, HttpServerRequest request) {
        if (match.suffix() != null) {
            return match.address().forms().stream()
                    .filter(form -> form.suffix().equals(match.suffix()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                                    ProblemKind.NOT_FOUND,
                                    "%s can't be had as \".%s\"".formatted(match.path(), match.suffix()))
                            .with("forms", Targets.forms(match)));
        }
        Optional<Form> chosen = Negotiation.choose(match.address().forms(), request.getHeader("Accept"));
        return chosen.orElseThrow(() -> new Refusal(
                        ProblemKind.NOT_ACCEPTABLE,
                        "%s has no form that \"%s\" accepts".formatted(match.path(), request.getHeader("Accept")))
                .with("forms", Targets.forms(match)));
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
