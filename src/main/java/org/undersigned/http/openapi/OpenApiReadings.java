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
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.readings.UploadedLetter;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.publishing.PreviewLetter;

/** The operation that reads a letter which the client sends. */
final class OpenApiReadings {

    static final String TAG = "Readings";

    /** The id of the operation, and the name of its examples. */
    static final String ID = "readLetter";

    /** The problem types of this operation, grouped by status. */
    private static final List<List<ProblemType>> PROBLEMS = List.of(
            List.of(ProblemType.UNKNOWN_PARAMETER, ProblemType.INVALID_PARAMETER, ProblemType.MALFORMED_REQUEST),
            List.of(ProblemType.READINGS_OFF),
            List.of(ProblemType.METHOD_NOT_ALLOWED),
            List.of(ProblemType.NOT_ACCEPTABLE),
            List.of(ProblemType.BODY_TOO_SLOW),
            List.of(ProblemType.BODY_TOO_LARGE),
            List.of(ProblemType.ADDRESS_TOO_LONG),
            List.of(ProblemType.UNSUPPORTED_MEDIA_TYPE),
            List.of(ProblemType.READING_TOO_SLOW, ProblemType.UPLOAD_UNREADABLE),
            List.of(ProblemType.HEADERS_TOO_LARGE),
            List.of(ProblemType.INTERNAL_ERROR),
            List.of(ProblemType.READINGS_BUSY));

    /** The problem types that no other operation has. */
    static final Set<ProblemType> ONLY = EnumSet.of(
            ProblemType.READINGS_OFF,
            ProblemType.BODY_TOO_SLOW,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.READING_TOO_SLOW,
            ProblemType.UPLOAD_UNREADABLE,
            ProblemType.READINGS_BUSY);

    private OpenApiReadings() {}

    static Operation operation() {
        return OASFactory.createOperation()
                .operationId(ID)
                .summary("Read a letter, without storing it")
                .description("The request body is a letter in one file; Content-Type is its media type. Or it is a form"
                        + " with the files of a letter's folder, and optionally a correction of its letter.yaml."
                        + " The response is also 200 if the letter cannot be read: then it has no letter, and the"
                        + " findings say why.")
                .addTag(TAG)
                .addParameter(OpenApiParameters.query(UploadedLetter.FILE))
                .addParameter(OpenApiParameters.query(UploadedLetter.SOURCE))
                .addParameter(OpenApiParameters.query(UploadedLetter.SINCE))
                .requestBody(OASFactory.createRequestBody()
                        .description(
                                "The letter, or the files of its folder, at most 20 MiB together unless the operator"
                                        + " sets another limit.")
                        .required(true)
                        .content(letters()))
                .responses(responses());
    }

    private static Content letters() {
        Content content = OASFactory.createContent();
        for (String type : PreviewLetter.mediaTypes()) {
            MediaType media = OASFactory.createMediaType().schema(words());
            if (type.equals(MediaFormat.MARKDOWN.mediaType())) {
                OpenApiExamples.recorded(ID, MediaFormat.MARKDOWN).ifPresent(media::setExample);
            }
            content.addMediaType(type, media);
        }
        return content.addMediaType(
                UploadedLetter.FORM, OASFactory.createMediaType().schema(form()));
    }

    /** The form of the HTML page. It has no properties, because client generators then omit the body. */
    private static Schema form() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A form with the letter as text or as a file, or with the files of its folder; the field"
                        + " \"correction\" is merged into letter.yaml.");
    }

    private static Schema words() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static APIResponses responses() {
        Schema either = OASFactory.createSchema()
                .addAnyOf(OpenApiSchemas.reference("Reading"))
                .addAnyOf(OpenApiSchemas.reference("SourceReading"));
        MediaType reading = OASFactory.createMediaType().schema(either);
        OpenApiExamples.recorded(ID, MediaFormat.JSON).map(JsonMapping::tree).ifPresent(reading::setExample);
        Schema operations = OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT))
                .description("A JSON Patch (RFC 6902) that makes this reading from the one that since names.");
        MediaType patch = OASFactory.createMediaType().schema(operations);
        MediaType page = OASFactory.createMediaType().schema(words()).example("<!DOCTYPE html>");
        Content content = OASFactory.createContent()
                .addMediaType(MediaFormat.JSON.mediaType(), reading)
                .addMediaType(MediaFormat.JSON_PATCH.mediaType(), patch)
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

    /** All problem types of this operation. */
    static List<ProblemType> problems() {
        List<ProblemType> kinds = new ArrayList<>();
        PROBLEMS.forEach(kinds::addAll);
        return kinds;
    }
}
