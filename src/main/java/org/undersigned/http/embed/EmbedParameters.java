package org.undersigned.http.embed;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.page.embed.EmbedOptions;
import org.undersigned.representation.embed.EmbedTarget;

/**
 * The query parameters of an embed.
 *
 * @param words the words that the names of signatories contain; empty for all signatories
 */
public record EmbedParameters(EmbedOptions appearance, String words) {

    private static final int MAX_WORDS_LENGTH = 200;

    static final QueryParameter<EmbedOptions.Theme> THEME = QueryParameter.of(
                    "theme",
                    "The theme: light, dark, or the preference of the user.",
                    ParameterType.oneOf(EmbedOptions.Theme.class))
            .withDefault(EmbedOptions.Theme.AUTO);

    static final QueryParameter<String> ACCENT = QueryParameter.of(
                    "accent",
                    "The accent colour, with or without #. It is adjusted if its contrast is too low.",
                    ParameterType.pattern(EmbedOptions.COLOUR, "a colour such as #9c3d22")
                            .map(EmbedOptions::parseColor))
            .withExample("#9c3d22");

    static final QueryParameter<Integer> LIMIT = QueryParameter.of(
            "limit", "The maximum number of items in a list.", ParameterType.integer(1, EmbedOptions.MOST));

    static final QueryParameter<String> WORDS =
            QueryParameter.of("q", "Words that a name contains.", ParameterType.text(MAX_WORDS_LENGTH));

    /** The parameters of the stylesheet. */
    public static final List<QueryParameter<?>> STYLE = List.of(THEME, ACCENT);

    /** The parameters of an embed, besides the language: its looks, and the filters and the order of its list. */
    public static List<QueryParameter<?>> of(EmbedTarget target) {
        List<QueryParameter<?>> parameters = new ArrayList<>(STYLE);
        switch (target) {
            case SUMMARY, COUNTER, STATISTIC -> {}
            case SIGNATORIES -> parameters.addAll(List.of(LIMIT, WORDS));
            case STATISTICS, RECIPIENTS, DEMANDS -> parameters.add(LIMIT);
        }
        parameters.addAll(EmbedFilters.of(target));
        return parameters;
    }

    static EmbedParameters read(QueryParameters given) {
        return new EmbedParameters(appearance(given), given.findValid(WORDS).orElse(""));
    }

    /** What is not understood has no effect: an embed on another site must not be an error. */
    static EmbedOptions appearance(QueryParameters given) {
        return new EmbedOptions(
                given.getValid(THEME),
                given.getValid(ACCENT),
                given.findValid(LIMIT).orElse(0));
    }
}
