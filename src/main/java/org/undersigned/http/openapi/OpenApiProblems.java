package org.undersigned.http.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.undersigned.http.exchange.ProblemResponses;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.interchange.JsonMapping;

/** The problem responses in the contract: described once, and referenced by each operation. */
final class OpenApiProblems {

    private static final String REFERENCES = "#/components/responses/";

    private OpenApiProblems() {}

    /** The problem responses of all operations, by name. */
    static Map<String, APIResponse> all() {
        Map<String, APIResponse> responses = new LinkedHashMap<>();
        byStatus(OpenApiProblems::common).forEach((status, kinds) -> responses.put(name(status), of(kinds)));
        return responses;
    }

    /** Adds references to all of them. */
    static void addTo(APIResponses responses) {
        byStatus(OpenApiProblems::common)
                .keySet()
                .forEach(status -> responses.addAPIResponse(
                        Integer.toString(status), OASFactory.createAPIResponse().ref(REFERENCES + name(status))));
    }

    private static boolean common(ProblemType kind) {
        return !OpenApiReadings.ONLY.contains(kind) && !OpenApiPublishing.ONLY.contains(kind);
    }

    static Map<Integer, List<ProblemType>> byStatus(Predicate<ProblemType> condition) {
        Map<Integer, List<ProblemType>> kinds = new TreeMap<>();
        Arrays.stream(ProblemType.values()).filter(condition).forEach(kind -> kinds.computeIfAbsent(
                        kind.status(), status -> new ArrayList<>())
                .add(kind));
        return kinds;
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    /** The page that a client gets if it prefers HTML. */
    private static MediaType page() {
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .addExample(
                        "page",
                        OASFactory.createExample()
                                .summary("A page.")
                                .value("<!DOCTYPE html>\n"
                                        + "<html lang=\"en\">\n"
                                        + "<title>Nothing has this address</title>\n"
                                        + "</html>"));
    }

    /** A response with one of these problem types. */
    static APIResponse of(List<ProblemType> kinds) {
        MediaType type = OASFactory.createMediaType().schema(OpenApiSchemas.reference("Problem"));
        for (ProblemType kind : kinds) {
            String body = OpenApiExamples.recorded("problem-" + kind.label(), MediaFormat.JSON)
                    .orElseGet(() -> new ProblemException(kind, kind.title()).json("/letters"));
            type.addExample(
                    kind.label(),
                    OASFactory.createExample().summary(kind.title() + ".").value(JsonMapping.tree(body)));
        }
        String titles = kinds.stream().map(ProblemType::title).collect(Collectors.joining(". "));
        return OASFactory.createAPIResponse()
                .description(titles + ".")
                .content(OASFactory.createContent()
                        .addMediaType(ProblemResponses.MEDIA_TYPE, type)
                        .addMediaType(MediaFormat.HTML.mediaType(), page()));
    }
}
