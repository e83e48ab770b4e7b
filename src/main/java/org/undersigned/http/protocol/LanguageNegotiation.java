package org.undersigned.http.protocol;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.http.cache.ResponseCache;
import org.undersigned.http.collection.CollectionQuery;
import org.undersigned.http.gateway.RequestLimits;
import org.undersigned.page.Pages;

/** Chooses a page's language: by {@code lang} in its address, else by {@code Accept-Language} (RFC 9110, 12.5.4). */
public final class LanguageNegotiation {

    /** The parameter that pages have beside all others. */
    public static final String PARAMETER = "lang";

    private LanguageNegotiation() {}

    /** Where an answer stands on the shelf. The language is only asked where the answer may be a page. */
    public static ResponseCache.CacheKey key(HttpServerRequest request) {
        String accept = HeaderFields.joined(request, "Accept");
        boolean page = accept != null && (accept.contains("html") || accept.contains("text/*"))
                || request.uri().contains(".html")
                || request.uri().startsWith("/embed/");
        String language = page ? spoken(HeaderFields.joined(request, "Accept-Language")) : null;
        return new ResponseCache.CacheKey(HostHeader.authority(request), request.uri(), accept, language);
    }

    /** The language of ours that a reader understands best; English where none is. */
    private static String spoken(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > RequestLimits.LONGEST) {
            return Pages.LANGUAGES.get(0);
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), Pages.LANGUAGES);
            return best == null ? Pages.LANGUAGES.get(0) : best;
        } catch (IllegalArgumentException malformed) {
            return Pages.LANGUAGES.get(0);
        }
    }

    public static PageLanguage of(String query, String spoken) {
        List<String> given = QueryString.read(query).getOrDefault(PARAMETER, List.of());
        if (given.isEmpty()) {
            return new PageLanguage(Locale.forLanguageTag(spoken == null ? Pages.LANGUAGES.get(0) : spoken), false);
        }
        if (given.size() > 1 || !Pages.LANGUAGES.contains(given.get(0))) {
            throw CollectionQuery.invalid(PARAMETER, String.join(", ", given), Pages.LANGUAGES);
        }
        return new PageLanguage(Locale.forLanguageTag(given.get(0)), true);
    }

    /** A query string but for the language. */
    public static String without(String query) {
        if (query == null || !query.contains(PARAMETER)) {
            return query;
        }
        String rest = Stream.of(query.split("&"))
                .filter(pair -> !QueryString.read(pair).containsKey(PARAMETER))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? null : rest;
    }
}
