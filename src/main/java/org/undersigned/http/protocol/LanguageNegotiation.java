package org.undersigned.http.protocol;

import java.util.Locale;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.parameter.QueryString;
import org.undersigned.page.Pages;

/** Chooses a page's language: by {@code lang} in its address, else by {@code Accept-Language} (RFC 9110, 12.5.4). */
public final class LanguageNegotiation {

    /** The parameter that pages have beside all others. */
    public static final String PARAMETER = "lang";

    public static final QueryParameter<String> LANG = QueryParameter.of(
            PARAMETER,
            "The language of an HTML page or an image. Other formats have no language.",
            ParameterType.oneOf(Pages.LANGUAGES));

    /** Of a response that has no language: what is refused is said in it. */
    public static final QueryParameter<String> OF_PROBLEMS = QueryParameter.of(
            PARAMETER, "The language of the title and the detail of a problem.", ParameterType.oneOf(Pages.LANGUAGES));

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

    /**
     * The language of a page.
     *
     * @param spoken the language to use if the query names none
     * @param lenient whether a language that there is no page in is ignored: a person reads another language rather than an error
     */
    public static PageLanguage of(String query, String spoken, boolean lenient) {
        if (!QueryString.mayName(query, PARAMETER)) {
            return unnamed(spoken);
        }
        QueryParameters given = QueryParameters.parseAny(query);
        return (lenient ? given.findValid(LANG) : given.find(LANG))
                .map(language -> new PageLanguage(Locale.forLanguageTag(language), true))
                .orElseGet(() -> unnamed(spoken));
    }

    private static PageLanguage unnamed(String spoken) {
        return new PageLanguage(Locale.forLanguageTag(spoken == null ? Pages.LANGUAGES.get(0) : spoken), false);
    }

    /** A query string but for the language. */
    public static String without(String query) {
        return QueryString.mayName(query, PARAMETER)
                ? QueryString.retain(query, (name, value) -> !name.equals(PARAMETER))
                : query;
    }
}
