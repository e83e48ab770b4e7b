package org.undersigned.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.page.Pages;

/** Chooses a page's language: by {@code lang} in its address, else by {@code Accept-Language} (RFC 9110, 12.5.4). */
final class Tongues {

    /** The parameter that pages have beside all others. */
    static final String PARAMETER = "lang";

    private Tongues() {}

    /** Where an answer stands on the shelf. The language is only asked where the answer may be a page. */
    static Shelf.Key key(HttpServerRequest request) {
        String accept = Fields.joined(request, "Accept");
        boolean page = accept != null && (accept.contains("html") || accept.contains("text/*"))
                || request.uri().contains(".html")
                || request.uri().startsWith("/embed/");
        String language = page ? spoken(Fields.joined(request, "Accept-Language")) : null;
        return new Shelf.Key(Host.authority(request), request.uri(), accept, language);
    }

    /** The language of ours that a reader understands best; English where none is. */
    private static String spoken(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > Targets.LONGEST) {
            return Pages.LANGUAGES.get(0);
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), Pages.LANGUAGES);
            return best == null ? Pages.LANGUAGES.get(0) : best;
        } catch (IllegalArgumentException malformed) {
            return Pages.LANGUAGES.get(0);
        }
    }

    static Tongue of(String query, String spoken) {
        List<String> given = Query.read(query).getOrDefault(PARAMETER, List.of());
        if (given.isEmpty()) {
            return new Tongue(Locale.forLanguageTag(spoken == null ? Pages.LANGUAGES.get(0) : spoken), false);
        }
        if (given.size() > 1 || !Pages.LANGUAGES.contains(given.get(0))) {
            throw Wish.invalid(PARAMETER, String.join(", ", given), Pages.LANGUAGES);
        }
        return new Tongue(Locale.forLanguageTag(given.get(0)), true);
    }

    /** A query string but for the language. */
    static String without(String query) {
        if (query == null || !query.contains(PARAMETER)) {
            return query;
        }
        String rest = Stream.of(query.split("&"))
                .filter(pair -> !Query.read(pair).containsKey(PARAMETER))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? null : rest;
    }
}
