package org.undersigned.http.embed;

import java.util.List;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.page.Pages;
import org.undersigned.page.embed.EmbedBuilderView;
import org.undersigned.representation.embed.EmbedTarget;

/** The query parameters of the page on which an embed is configured. */
public final class GalleryParameters {

    static final QueryParameter<String> LETTER = QueryParameter.of(
            "letter", "The id of the letter. The default is the newest letter.", ParameterType.text());

    static final QueryParameter<EmbedTarget> PART = QueryParameter.of(
                    "part", "The part of the letter.", ParameterType.oneOf(EmbedTarget.class))
            .withDefault(EmbedTarget.SUMMARY);

    static final QueryParameter<String> STATISTIC =
            QueryParameter.of("statistic", "The id of the statistic, if one is embedded.", ParameterType.text());

    static final QueryParameter<String> WAY = QueryParameter.of(
                    "as", "The kind of HTML.", ParameterType.oneOf(EmbedBuilderView.METHODS))
            .withDefault(EmbedBuilderView.METHODS.get(0));

    static final QueryParameter<String> WORDS =
            QueryParameter.of("words", "The language of the embed's own words.", ParameterType.oneOf(Pages.LANGUAGES));

    public static final List<QueryParameter<?>> ALL = List.of(
            LETTER, PART, STATISTIC, WAY, WORDS, EmbedParameters.THEME, EmbedParameters.ACCENT, EmbedParameters.LIMIT);

    private GalleryParameters() {}
}
