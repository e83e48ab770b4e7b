package org.undersigned.http.collection.query;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;

/** The query parameters of the sums of statistics: the filters, and what the sums are grouped by. */
public final class SumParameters {

    public static final String DEFAULT_GROUP = "unit";

    public static final QueryParameter<String> GROUP = QueryParameter.of(
                    "group",
                    "The filter whose values the statistics are grouped by. Without it, they are grouped by unit.",
                    ParameterType.oneOf(
                            List.copyOf(CollectionType.STATISTICS.parts().facets())))
            .withExample("topic");

    private SumParameters() {}

    /** @param across whether the sums are over all letters */
    public static List<QueryParameter<?>> of(boolean across) {
        return Stream.concat(
                        CollectionType.STATISTICS.parameters(across).filtering().stream(),
                        Stream.of(GROUP, CollectionParameters.BOM))
                .toList();
    }
}
