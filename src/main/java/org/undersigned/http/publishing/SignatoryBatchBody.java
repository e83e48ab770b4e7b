package org.undersigned.http.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.HeaderFields;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.readings.UploadedLetter;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.publishing.folder.InvalidUploadException;
import org.undersigned.publishing.list.ListRefusedException;
import org.undersigned.publishing.list.SignatoryBatch;

/**
 * The body of a request that adds signatories: CSV with a header, or JSON.
 *
 * @param label {@code null} if the body has none
 * @param date {@code null} if the body has none
 */
record SignatoryBatchBody(SignatoryBatch batch, String label, String date) {

    private static final String CSV = MediaFormat.CSV.mediaType();
    private static final String JSON = MediaFormat.JSON.mediaType();

    /** @param language of the sentences of findings */
    static SignatoryBatchBody of(String contentType, byte[] body, String language) {
        try {
            return requireMediaType(contentType).equals(CSV)
                    ? new SignatoryBatchBody(
                            SignatoryBatch.ofCsv(
                                    body, UploadedLetter.charset(contentType).orElse(null)),
                            null,
                            null)
                    : ofJson(JsonMapping.tree(new String(body, StandardCharsets.UTF_8)));
        } catch (InvalidUploadException invalid) {
            throw Upload.unreadable(invalid);
        } catch (ListRefusedException refused) {
            throw PublicationResponses.refused(refused.findings(), language);
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, "the body is no JSON");
        }
    }

    static String requireMediaType(String contentType) {
        String type = HeaderFields.mediaType(contentType);
        if (!type.equals(CSV) && !type.equals(JSON)) {
            throw new ProblemException(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "signatories of the type \"%s\" are not read".formatted(contentType))
                    .with("accepted", List.of(CSV, JSON));
        }
        return type;
    }

    private static SignatoryBatchBody ofJson(JsonNode body) {
        JsonNode list = body.isArray() ? body : body.path("signatories");
        List<Map<String, String>> objects = new ArrayList<>();
        for (JsonNode item : list) {
            objects.add(object(item));
        }
        return new SignatoryBatchBody(
                SignatoryBatch.ofObjects(objects),
                text(body, PublishingParameters.LABEL),
                text(body, PublishingParameters.DATE));
    }

    private static Map<String, String> object(JsonNode item) {
        Map<String, String> object = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : item.properties()) {
            object.put(member.getKey(), member.getValue().asText(""));
        }
        if (!item.isObject()
                || item.properties().stream()
                        .anyMatch(member -> member.getValue().isContainerNode())) {
            throw new ProblemException(
                    ProblemType.UPLOAD_UNREADABLE, "a signatory is an object whose members are strings");
        }
        return object;
    }

    private static String text(JsonNode body, QueryParameter<String> parameter) {
        JsonNode value = body.path(parameter.name());
        return value.isMissingNode() || value.isNull() ? null : parameter.parse(value.asText());
    }
}
