package org.undersigned.http;

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

/**
 * Where every request enters. What was answered before is answered at once, on the event loop; what has no address, or
 * can't be had so, is refused; the rest goes on to its resource.
 */
@ApplicationScoped
class Gate {

    private static final Logger LOG = Logger.getLogger("org.undersigned.http");
    private static final int FIRST = 10_000;
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final Shelf shelf;
    private final ReadingsDoor readings;
    private final Timing timing;

    @Inject
    Gate(Shelf shelf, ReadingsDoor readings, Timing timing) {
        this.shelf = shelf;
        this.readings = readings;
        this.timing = timing;
    }

    void open(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
    }

    /** What Vert.x refuses, or fails at, outside the resources: a request without a host, above all. */
    void refuse(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(Gate::failed);
        for (int status : new int[] {400, 404, 405, 406, 413, 414, 415, 431, 500, 503}) {
            ProblemKind kind = ProblemKind.of(status);
            router.errorHandler(status, context -> Problems.send(context, new Refusal(kind, kind.title())));
        }
    }

    private static void failed(RoutingContext context) {
        int status = context.statusCode();
        if (status >= 400 && status < 500) {
            ProblemKind kind = ProblemKind.of(status);
            Problems.send(context, new Refusal(kind, kind.title()));
            return;
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(
                context.failure(),
                "%s %s failed (%s)",
                context.request().method(),
                context.request().path(),
                id);
        Problems.send(context, Refusal.internal(id));
    }

    private void enter(RoutingContext context) {
        if (Asking.of(context) != null) {
            Manners.on(context.response().headers());
            context.next();
            return;
        }
        HttpServerRequest request = context.request();
        boolean head = request.method() == HttpMethod.HEAD;
        if (head || request.method() == HttpMethod.GET) {
            Shelf.Key key = Tongues.key(request);
            Finished answer = shelf.find(key);
            if (answer != null && Targets.modest(request.headers()) && answer.suffices(request, head)) {
                (answer.lacks(request) ? shelf.zipped(key, answer) : answer).send(request, context.response(), head);
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
        boolean quarkus = Targets.quarkus(path);
        if (!quarkus && path.length() > 1 && path.endsWith("/")) {
            Targets.redirect(context, path);
            return;
        }
        if (readings.takes(context, path)) {
            return;
        }
        Optional<Address.Match> match = quarkus ? Optional.empty() : Address.of(path);
        if (!quarkus && match.isEmpty()) {
            throw Targets.unknown(path);
        }
        if (request.method() == HttpMethod.OPTIONS) {
            options(context);
            return;
        }
        if (key == null) {
            context.response().putHeader("Allow", ALLOWED);
            throw new Refusal(ProblemKind.METHOD_NOT_ALLOWED, "%s is not possible here".formatted(request.method()))
                    .with("allowed", List.of("GET", "HEAD", "OPTIONS"));
        }
        if (quarkus) {
            Targets.ease(path, context.response().headers());
            context.next();
        } else {
            ask(context, match.orElseThrow(), key);
        }
    }

    /** Hands a question on to its resource. A HEAD is asked as a GET, so that its headers are those of the answer. */
    private void ask(RoutingContext context, Address.Match match, Shelf.Key key) {
        HttpServerRequest request = context.request();
        boolean head = request.method() == HttpMethod.HEAD;
        timing.begin(context, match.address().template());
        Form form = form(match, key.accept());
        Tongue tongue = match.address().paged() ? Tongues.of(request.query(), key.language()) : null;
        Asking.begin(context, new Asking(match.address(), match.path(), form, tongue, key, shelf.epoch(), head));
        // The form is chosen; REST need not choose again.
        request.headers().remove("Accept");
        context.reroute(HttpMethod.GET, match.path() + (request.query() == null ? "" : "?" + request.query()));
    }

    private static Form form(Address.Match match, String accept) {
        if (match.suffix() != null) {
            return match.address().forms().stream()
                    .filter(form -> form.suffix().equals(match.suffix()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                                    ProblemKind.NOT_FOUND,
                                    "%s can't be had as \".%s\"".formatted(match.path(), match.suffix()))
                            .with("forms", Targets.forms(match)));
        }
        Optional<Form> chosen = Negotiation.choose(match.address().forms(), accept);
        return chosen.orElseThrow(() -> new Refusal(
                        ProblemKind.NOT_ACCEPTABLE,
                        "%s has no form that \"%s\" accepts".formatted(match.path(), accept))
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
