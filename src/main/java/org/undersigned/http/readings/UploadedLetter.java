package org.undersigned.http.readings;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.ContentNegotiation;
import org.undersigned.http.protocol.HeaderFields;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.page.Pages;
import org.undersigned.publishing.PreviewLetter;

/**
 * What a request says of the letter it sends.
 *
 * @param charset {@code null} where the bytes are to tell
 * @param file {@code null} where it has no name
 * @param withSource whether the response has the words of the file
 * @param since the tag of a reading that the client has, with its source; {@code null} if it has none
 * @param language of the sentences of findings
 */
public record UploadedLetter(
        String mediaType, Charset charset, String file, boolean withSource, String since, String language) {

    private static final int MAX_NAME_LENGTH = 200;

    public static final QueryParameter<String> FILE = QueryParameter.of(
                    "file",
                    "The name of the file, for findings.",
                    ParameterType.text(
                            "a file name of at most %d characters, without folders".formatted(MAX_NAME_LENGTH),
                            UploadedLetter::isFileName))
            .withExample("open-letter.md");

    public static final QueryParameter<Boolean> SOURCE = QueryParameter.of(
                    "source",
                    "Whether the response has the words of the file, and its letter.yaml with the correction.",
                    ParameterType.bool())
            .withDefault(false);

    public static final QueryParameter<String> SINCE = QueryParameter.of(
            "since",
            "The tag of a reading with source=true that the client has: the response is what is different, as JSON Patch,"
                    + " if the server still has that reading.",
            ParameterType.text("a tag of 32 hexadecimal digits", tag -> tag.matches("[0-9a-f]{32}")));

    /** The field of a form that has a correction of {@code letter.yaml}. */
    public static final String CORRECTION = "correction";

    /** The field of a form that has the words of a letter that was pasted. */
    static final String WORDS = "letter";

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

    public static final String FORM = "multipart/form-data";

    static UploadedLetter of(HttpServerRequest request, HttpServerResponse response) {
        try {
            return of(request);
        } catch (ProblemException refused) {
            if (refused.kind() == ProblemType.UNSUPPORTED_MEDIA_TYPE) {
                response.putHeader("Accept-Post", String.join(", ", PreviewLetter.mediaTypes()));
            }
            throw refused;
        }
    }

    private static UploadedLetter of(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            return form(request);
        }
        if (type == null || !PreviewLetter.canRead(type)) {
            throw UploadProblems.mediaType(type, PreviewLetter.mediaTypes());
        }
        String coding = request.getHeader("Content-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw UploadProblems.coding(coding).with("accepted", PreviewLetter.mediaTypes());
        }
        QueryParameters given = parameters(request.query());
        return new UploadedLetter(
                type.split(";", 2)[0].strip(),
                charset(type).orElse(null),
                given.get(FILE),
                given.get(SOURCE),
                since(request, given),
                language(given));
    }

    /** A form is kept in memory as it comes, so that it has to say beforehand how long it is. */
    private static UploadedLetter form(HttpServerRequest request) {
        if (request.getHeader("Content-Length") == null) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, "a form has a Content-Length");
        }
        QueryParameters given = parameters(request.query());
        return new UploadedLetter(
                FORM, null, given.get(FILE), given.get(SOURCE), since(request, given), language(given));
    }

    /** Whether the letter, or its folder, is in a form. */
    boolean inForm() {
        return mediaType.equals(FORM);
    }

    /** What is known of a letter that came in a form: by its file's name, or as Markdown where it was pasted. */
    UploadedLetter unpacked(String name) {
        String type = name == null ? MediaFormat.MARKDOWN.mediaType() : PreviewLetter.mediaTypeOf(name);
        return new UploadedLetter(type, null, name, withSource, since, language);
    }

    /** The charset that a {@code Content-Type} states. */
    public static Optional<Charset> charset(String type) {
        Matcher stated = CHARSET.matcher(type);
        if (!stated.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(stated.group(1)));
        } catch (IllegalArgumentException unknown) {
            throw UploadProblems.charset(stated.group(1)).with("accepted", PreviewLetter.mediaTypes());
        }
    }

    private static QueryParameters parameters(String query) {
        return QueryParameters.parse(query, List.of(FILE, SOURCE, SINCE, LanguageNegotiation.LANG));
    }

    /** A client that does not accept a patch is sent the whole reading. */
    private static String since(HttpServerRequest request, QueryParameters given) {
        String since = given.get(SINCE);
        String accept = HeaderFields.joined(request, "Accept");
        return ContentNegotiation.choose(List.of(MediaFormat.JSON_PATCH), accept)
                        .isPresent()
                ? since
                : null;
    }

    private static String language(QueryParameters given) {
        return given.find(LanguageNegotiation.LANG).orElse(Pages.LANGUAGES.get(0));
    }

    private static boolean isFileName(String name) {
        return !name.isBlank()
                && name.length() <= MAX_NAME_LENGTH
                && name.chars().noneMatch(c -> Character.isISOControl(c) || c == '/' || c == '\\');
    }
}
