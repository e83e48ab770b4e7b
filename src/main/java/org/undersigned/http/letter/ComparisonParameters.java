package org.undersigned.http.letter;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.http.collection.query.ImageParameters;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;

/** The query parameters of a comparison of two letters' statistics. */
public final class ComparisonParameters {

    static final QueryParameter<String> WITH = QueryParameter.of(
                    "with",
                    "The id of the other letter. Without it, the newest letter that has statistics of the same unit.",
                    ParameterType.text())
            .withExample("2024-03-05-minister-of-transport");

    static final QueryParameter<String> UNIT = QueryParameter.of(
                    "unit",
                    "What the statistics count. Without it, the unit of which both letters have the most statistics.",
                    ParameterType.text())
            .withExample("refugee");

    /** Without those of an image. */
    public static final List<QueryParameter<?>> OWN = List.of(WITH, UNIT);

    static final List<QueryParameter<?>> ALL =
            Stream.concat(OWN.stream(), ImageParameters.ALL.stream()).toList();

    private ComparisonParameters() {}
}
