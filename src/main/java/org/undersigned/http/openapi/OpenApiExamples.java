package org.undersigned.http.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.openapi.CollectionOperation.Kind;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.route.Route;

/** The examples in the contract: recorded responses, and links to the responses that are not recorded. */
final class OpenApiExamples {

    /** The letter in all examples. */
    static final String LETTER = CollectionType.LETTERS.exampleId().orElseThrow();

    /** The path of an example. It is no {@code externalValue}: generators would try to load it, and can't without a server. */
    static final String LINK = "x-example";

    private static final Set<MediaFormat> LINKED =
            Set.of(MediaFormat.EMBED, MediaFormat.SVG, MediaFormat.SCRIPT, MediaFormat.CSS);
    private static final Set<MediaFormat> TEXTS = Set.of(MediaFormat.MARKDOWN, MediaFormat.TEXT, MediaFormat.CMIF);

    private OpenApiExamples() {}

    /** Whether a response is recorded. It is linked instead if it is long, binary, or contains dates. */
    static boolean isRecorded(Route route, MediaFormat format) {
        boolean list = CollectionOperation.of(route)
                .filter(operation -> operation.kind() == Kind.LIST)
                .isPresent();
        return !format.binary()
                && !(list && TEXTS.contains(format))
                && (format != MediaFormat.HTML || route.template().equals("/"))
                && !LINKED.contains(format)
                && switch (route.template()) {
                    case "/letters/{letter}/model",
                            "/letters/{letter}/text",
                            "/schemas/letter",
                            "/schemas/letter-yaml",
                            "/openapi",
                            "/changes",
                            "/letters/{letter}/changes",
                            "/letters/{letter}/timemap",
                            "/letters/{letter}/diff",
                            "/letters/{letter}/revisions",
                            "/letters/{letter}/revisions/{id}",
                            "/letters/{letter}/events",
                            "/revisions",
                            "/organizations/{id}/cosigners",
                            OpenApiReconciliation.PATH,
                            "/events",
                            "/sitemap.xml",
                            "/oembed" -> false;
                    case "/letters/{letter}", "/letters/{letter}/cite" -> format == MediaFormat.JSON;
                    default -> true;
                };
    }

    /** A path of a route in a format. */
    static String path(Route route, MediaFormat format) {
        if (route.template().equals("/oembed")) {
            return oembed(format);
        }
        String path = route.template()
                .replace("{letter}", LETTER)
                .replace("{kind}", "not-found")
                .replace("{module}", "editor")
                .replace("{entities}", "organizations")
                .replace("{number}", "1");
        for (CollectionType<?> type : CollectionType.ALL) {
            path = path.replace(
                    "/" + type.name() + "/{id}",
                    "/" + type.name() + "/" + type.exampleId().orElse(""));
        }
        return route.template().contains(".") ? path : path + "." + format.suffix();
    }

    /** The oEmbed description of the example letter. */
    static String oembed(MediaFormat format) {
        String url = "https%3A%2F%2Fletters.example.org%2Fletters%2F" + LETTER;
        return "/oembed." + format.suffix() + "?url=" + url;
    }

    /** A response that the tests recorded. */
    static Optional<String> recorded(String operationId, MediaFormat format) {
        String name = "contract/%s.%s".formatted(operationId, format.suffix());
        ClassLoader files = Thread.currentThread().getContextClassLoader();
        try (InputStream file = files.getResourceAsStream(name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
