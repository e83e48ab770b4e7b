package org.undersigned.http.protocol;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.http.collection.CollectionQuery;
import org.undersigned.page.Pages;

/** Chooses a page's language: by {@code lang} in its address, else by {@code Accept-Language} (RFC 9110, 12.5.4). */
public final class LanguageNegotiation {

    /** The parameter that pages have beside all others. */
    public static final String PARAMETER = "lang";

    private LanguageNegotiation() {}

    /** The language of ours that a reader understands best; English where none is. */
    public static String lookup(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > HttpLimits.TARGET) {
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
