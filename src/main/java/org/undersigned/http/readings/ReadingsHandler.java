package org.undersigned.http.readings;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.undersigned.http.exchange.ProblemResponses;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.ContentNegotiation;
import org.undersigned.http.protocol.HeaderFields;
import org.undersigned.http.protocol.HostHeader;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.StandardHeaders;
import org.undersigned.page.PageContext;
import org.undersigned.publishing.PreviewLetter;

/**
 * The one address that takes something: {@code POST /readings}, with a letter as body. What can be refused without the
 * body is refused before it is read.
 */
@ApplicationScoped
public class ReadingsHandler {

    public static final String PATH = "/readings";

    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";
    private static final List<MediaFormat> FORMS = List.of(MediaFormat.JSON, MediaFormat.HTML);

    private final ReadingBulkhead room;
    private final PreviewLetter previewLetter;
    private final RecentReadings recentReadings;
    private final ResponseFactory responses;
    private final ProblemResponses problems;
    private final boolean open;

    @Inject
    ReadingsHandler(
            ReadingBulkhead room,
            PreviewLetter previewLetter,
            RecentReadings recentReadings,
            ResponseFactory responses,
            ProblemResponses problems,
            ReadingsConfig settings,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        this.room = room;
        this.previewLetter = previewLetter;
        this.recentReadings = recentReadings;
        this.responses = responses;
        this.problems = problems;
        this.open = switch (settings.enabled()) {
            case TRUE -> true;
            case FALSE -> false;
            case AUTO -> HostHeader.local(host);
        };
    }

    /** Whether letters are read here. */
    public boolean open() {
        return open;
    }

    /** Whether letters can be sent to a path. */
    public static boolean reads(String path) {
        return PATH.equals(path) || (PATH + "." + MediaFormat.JSON.suffix()).equals(path);
    }

    /** The most bytes of a letter that is sent, with all files of its folder. */
    public long largest() {
        return room.largest();
    }

    /** Whether this is something sent to the address; if so, the request is answered, or will be. Its page is a resource. */
    public boolean takes(RoutingContext context, String path) {
        HttpMethod method = context.request().method();
        if (path.equals(PATH) && (method == HttpMethod.GET || method == HttpMethod.HEAD)) {
            return false;
        }
        if (!reads(path)) {
            return false;
        }
        StandardHeaders.on(context.response().headers());
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
            throw new ProblemException(
                            ProblemType.METHOD_NOT_ALLOWED, "%s is not possible here".formatted(request.method()))
                    .with("allowed", List.of(ALLOWED.split(", ")));
        }
        if (!open) {
            throw new ProblemException(
                    ProblemType.READINGS_OFF,
                    "letters that are sent are read where the server listens on a local address only, or where its"
                            + " setting undersigned.readings.enabled is true");
        }
        MediaFormat format = ContentNegotiation.choose(FORMS, HeaderFields.joined(request, "Accept"))
                .orElseThrow(() -> new ProblemException(
                                ProblemType.NOT_ACCEPTABLE,
                                "a reading has no form that \"%s\" accepts".formatted(request.getHeader("Accept")))
                        .with(
                                "forms",
                                FORMS.stream().map(MediaFormat::mediaType).toList()));
        UploadedLetter upload = UploadedLetter.of(request, context.response());
        PageContext visit = format == MediaFormat.HTML ? responses.visit(request, PATH) : null;
        ReadingBulkhead.Permit permit = room.seat().orElseThrow(UploadProblems::busy);
        new ReadingExchange(
                        context,
                        permit,
                        upload,
                        new ReadingRenderer(previewLetter, recentReadings, visit),
                        problems,
                        room.deadline(),
                        largest())
                .begin();
    }

    private static void options(HttpServerResponse response) {
        StandardHeaders.preflight(List.of(ALLOWED.split(", "))).forEach(response::putHeader);
        response.setStatusCode(204)
                .putHeader("Accept-Post", String.join(", ", PreviewLetter.mediaTypes()))
                .end();
    }
}
