package org.undersigned.http.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.ContentNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.StandardHeaders;
import org.undersigned.page.ErrorView;
import org.undersigned.page.PageContext;
import org.undersigned.page.Pages;
import org.undersigned.page.ProblemSentences;
import org.undersigned.page.embed.EmbedPages;

/**
 * The body of a problem: {@code application/problem+json}, or a page for a client that prefers HTML. In the frame of an embed it
 * is a page that other sites may frame, like the embed itself.
 *
 * @param format {@code JSON}, {@code HTML} or {@code EMBED}
 * @param language of a page, or of JSON in the language that the request asks for; {@code null} for JSON else
 */
record ProblemBody(MediaFormat format, String language, String text) {

    private static final Pattern FRAMED = Pattern.compile("/embed/(?!gallery).+");
    private static final List<MediaFormat> FORMATS = List.of(MediaFormat.JSON, MediaFormat.HTML);

    /** @param language that {@code lang} in the address asks for; {@code null} if it does not */
    static ProblemBody json(ProblemException problem, String path, String language) {
        return language == null
                ? new ProblemBody(MediaFormat.JSON, null, problem.json(path))
                : new ProblemBody(MediaFormat.JSON, language, problem.json(path, ProblemSentences.of(language)::say));
    }

    static ProblemBody page(ProblemException problem, PageContext context) {
        ErrorView error = new ErrorView(
                problem.kind().label(),
                problem.kind().status(),
                problem.getMessage(),
                problem.member("parameter"),
                problem.member("given"),
                problem.words("allowed"),
                problem.member("nearest"),
                problem.member("reason"),
                problem.member("successor"));
        return FRAMED.matcher(context.path()).matches()
                ? new ProblemBody(MediaFormat.EMBED, context.language(), EmbedPages.error(context, error))
                : new ProblemBody(MediaFormat.HTML, context.language(), Pages.error(context, error));
    }

    /** Whether a client names HTML, as browsers do, and prefers it to JSON. */
    static boolean prefersPage(String accept) {
        return accept != null
                && accept.contains(MediaFormat.HTML.mediaType())
                && ContentNegotiation.choose(FORMATS, accept).orElse(MediaFormat.JSON) == MediaFormat.HTML;
    }

    /** The header fields, but for those that every response has. */
    Map<String, String> headers(ProblemType type) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", format == MediaFormat.JSON ? ProblemResponses.MEDIA_TYPE : format.contentType());
        headers.put("Cache-Control", type.status() == 404 || type.status() == 410 ? "public, max-age=10" : "no-store");
        headers.put("Vary", format.vary());
        headers.put("Content-Security-Policy", StandardHeaders.policy(format));
        if (language != null) {
            headers.put("Content-Language", language);
        }
        if (type == ProblemType.STORE_UNAVAILABLE || type == ProblemType.PROVIDER_UNAVAILABLE) {
            headers.put("Retry-After", "5");
        } else if (type == ProblemType.TOO_MANY_ATTEMPTS) {
            headers.put("Retry-After", "60");
        } else if (type == ProblemType.READINGS_BUSY) {
            headers.put("Retry-After", "2");
        }
        return headers;
    }
}
