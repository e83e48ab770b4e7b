package org.undersigned.http.letter;

import java.util.List;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;

/** The query parameters of a comparison of two revisions. */
public final class DiffParameters {

    static final QueryParameter<Integer> FROM = QueryParameter.of(
                    "from",
                    "The number of the older revision. Without it, the one before the newer revision.",
                    ParameterType.integer(1, Integer.MAX_VALUE))
            .withExample(1);

    static final QueryParameter<Integer> TO = QueryParameter.of(
                    "to",
                    "The number of the newer revision. Without it, the last one.",
                    ParameterType.integer(1, Integer.MAX_VALUE))
            .withExample(1);

    public static final List<QueryParameter<?>> ALL = List.of(FROM, TO);

    private DiffParameters() {}
}
