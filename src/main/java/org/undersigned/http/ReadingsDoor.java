package org.undersigned.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.undersigned.page.Visit;
import org.undersigned.publishing.Proofs;

/**
 * The one address that takes something: {@code POST /readings}, with a letter as body. What can be refused without the
 * body is refused before it is read.
 */
@ApplicationScoped
class ReadingsDoor {

    static final String PATH = "/readings";

    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";
    private static final List<Form> FORMS = List.of(Form.JSON, Form.HTML);

    private final ReadingRoom room;
    private final Proofs proofs;
    private final Desk desk;
    private final boolean open;

    @Inject
    ReadingsDoor(
            ReadingRoom room,
            Proofs proofs,
            Desk desk,
            ReadingsSettings settings,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        this.room = room;
        this.proofs = proofs;
        this.desk = desk;
        this.open = switch (settings.enabled()) {
            case TRUE -> true;
            case FALSE -> false;
            case AUTO -> Host.local(host);
        };
    }

    /** Whether letters are read here. */
    boolean open() {
        return open;
    }

    /** Whether this is something sent to the address; if so, the request is answered, or will be. Its page is a resource. */
    boolean takes(RoutingContext context, String path) {
        HttpMethod method = context.request().method();
        if (path.equals(PATH) && (method == HttpMethod.GET || method == HttpMethod.HEAD)) {
            return false;
        }
        if (!path.equals(PATH) && !path.equals(PATH + "." + Form.JSON.suffix())) {
            return false;
        }
        if (method == HttpMethod.OPTIONS) {
            options(context.response());
        } else {
            post(context);
        }
        return true;
    }

    private void post(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.method() != HttpMethod.POST) {
            context.response().putHeader("Allow", ALLOWED);
            throw new Refusal(ProblemKind.METHOD_NOT_ALLOWED, "%s is not possible here".formatted(request.method()))
                    .with("allowed", List.of(ALLOWED.split(", ")));
        }
        if (!open) {
            throw new Refusal(
                    ProblemKind.READINGS_OFF,
                    "letters that are sent are read where the server listens on a local address only, or where its"
                            + " setting undersigned.readings.enabled is true");
        }
        Form form = Negotiation.choose(FORMS, Fields.joined(request, "Accept")).orElseThrow(() -> new Refusal(
                        ProblemKind.NOT_ACCEPTABLE,
                        "a reading has no form that \"%s\" accepts".formatted(request.getHeader("Accept")))
                .with("forms", FORMS.stream().map(Form::mediaType).toList()));
        Sent sent = Sent.of(request, context.response());
        Visit visit = form == Form.HTML ? desk.visit(request, Address.READINGS) : null;
        ReadingRoom.Seat seat = room.seat().orElseThrow(() -> busy(context.response()));
        new ReadingInProgress(context, seat, sent, new Proofing(proofs, visit), room.deadline()).begin();
    }

    static Refusal busy(HttpServerResponse response) {
        response.putHeader("Retry-After", "2");
        return new Refusal(ProblemKind.READINGS_BUSY, "send the letter again in a moment");
    }

    private static void options(HttpServerResponse response) {
        response.setStatusCode(204)
                .putHeader("Allow", ALLOWED)
                .putHeader("Accept-Post", String.join(", ", Proofs.mediaTypes()))
                .putHeader("Access-Control-Allow-Methods", ALLOWED)
                .putHeader("Access-Control-Allow-Headers", "Content-Type, *")
                .putHeader("Access-Control-Max-Age", "86400")
                .end();
    }
}
