package org.undersigned.http.openapi;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.HttpLimits;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.readings.UploadedLetter;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.publishing.PreviewLetter;

/** The one operation of the contract that takes something. */
final class OpenApiReadings {

    static final String TAG = "Readings";

    /** The operation's id, which its examples bear as their names. */
    static final String ID = "readLetter";

    /** What can be refused, grouped by status, in its order. */
    private static final List<List<ProblemType>> PROBLEMS = List.of(
            List.of(ProblemType.UNKNOWN_PARAMETER, ProblemType.INVALID_PARAMETER, ProblemType.MALFORMED_REQUEST),
            List.of(ProblemType.READINGS_OFF),
            List.of(ProblemType.METHOD_NOT_ALLOWED),
            List.of(ProblemType.NOT_ACCEPTABLE),
            List.of(ProblemType.BODY_TOO_SLOW),
            List.of(ProblemType.BODY_TOO_LARGE),
            List.of(ProblemType.ADDRESS_TOO_LONG),
            List.of(ProblemType.UNSUPPORTED_MEDIA_TYPE),
            List.of(ProblemType.READING_TOO_SLOW),
            List.of(ProblemType.HEADERS_TOO_LARGE),
            List.of(ProblemType.INTERNAL_ERROR),
            List.of(ProblemType.READINGS_BUSY));

    /** What is refused nowhere else. */
    static final Set<ProblemType> ONLY = EnumSet.of(
            ProblemType.READINGS_OFF,
            ProblemType.BODY_TOO_SLOW,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.READING_TOO_SLOW,
            ProblemType.READINGS_BUSY);

    private OpenApiReadings() {}

    static Operation operation() {
        return OASFactory.createOperation()
                .operationId(ID)
                .summary("What is read in a letter that is sent, without keeping it")
                .description(
                        "The body is a letter in one file; its media type says of which kind. A letter that is refused"
                                + " is answered with 200 too: its reading has no letter, and findings that say why.")
                .addTag(TAG)
                .addParameter(OASFactory.createParameter()
                        .name("file")
                        .in(Parameter.In.QUERY)
                        .description("The file's name, as findings are to give it.")
                        .schema(words())
                        .example("open-letter.md"))
                .requestBody(OASFactory.createRequestBody()
                        .description("The letter, of at most %d bytes.".formatted(HttpLimits.BODY))
                        .required(true)
                        .content(letters()))
                .responses(responses());
    }

    private static Content letters() {
        Content content = OASFactory.createContent();
        for (String type : PreviewLetter.mediaTypes()) {
            MediaType media = OASFactory.createMediaType().schema(words());
            if (type.equals(MediaFormat.MARKDOWN.mediaType())) {
                OpenApiDocument.example(ID, MediaFormat.MARKDOWN).ifPresent(media::setExample);
            }
            content.addMediaType(type, media);
        }
        return content.addMediaType(
                UploadedLetter.FORM, OASFactory.createMediaType().schema(form()));
    }

    /** What a page sends. Generators of clients mistake a form with properties for one that they need not write. */
    private static Schema form() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A form with the letter as words or as a file.");
    }

    private static Schema words() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static APIResponses responses() {
        MediaType reading = OASFactory.createMediaType().schema(OpenApiSchemas.reference("Reading"));
        OpenApiDocument.example(ID, MediaFormat.JSON).map(JsonMapping::tree).ifPresent(reading::setExample);
        MediaType page = OASFactory.createMediaType().schema(words()).example("<!DOCTYPE html>");
        Content content = OASFactory.createContent()
                .addMediaType(MediaFormat.JSON.mediaType(), reading)
                .addMediaType(MediaFormat.HTML.mediaType(), page);
        APIResponses responses = OASFactory.createAPIResponses()
                .addAPIResponse(
                        "200",
                        OASFactory.createAPIResponse()
                                .description("The reading.")
                                .content(content));
        for (List<ProblemType> kinds : PROBLEMS) {
            responses.addAPIResponse(Integer.toString(kinds.get(0).status()), OpenApiProblems.of(kinds));
        }
        return responses;
    }

    /** Every kind that is promised. */
    static List<ProblemType> problems() {
        List<ProblemType> kinds = new ArrayList<>();
        PROBLEMS.forEach(kinds::addAll);
        return kinds;
    }
}
