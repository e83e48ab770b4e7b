package org.undersigned.http.embed;

import java.util.List;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;

/** The query parameters of oEmbed 1.0. */
public final class OEmbedParameters {

    static final QueryParameter<String> URL = QueryParameter.of(
                    "url",
                    "The URL of a letter, of one of its collections, or of a statistic.",
                    ParameterType.text("an address of a letter, a collection of it, or a statistic", url -> true))
            .mandatory()
            .withExample("https://letters.example.org/letters/2022-07-11-biden-lopez-obrador");

    static final QueryParameter<Integer> MAX_WIDTH =
            QueryParameter.of("maxwidth", "The maximum width of the embed, in pixels.", pixels());

    static final QueryParameter<Integer> MAX_HEIGHT =
            QueryParameter.of("maxheight", "The maximum height of the embed, in pixels.", pixels());

    static final QueryParameter<String> FORMAT = QueryParameter.of(
                    "format",
                    "The format of the response. It overrides the suffix and the Accept header.",
                    ParameterType.text("json or xml", format -> true))
            .withExample("json");

    public static final List<QueryParameter<?>> ALL = List.of(URL, MAX_WIDTH, MAX_HEIGHT, FORMAT);

    private OEmbedParameters() {}

    private static ParameterType<Integer> pixels() {
        return ParameterType.integer(1, Integer.MAX_VALUE);
    }
}
