package org.undersigned.http.reconciliation;

import java.util.List;
import java.util.Map;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;

/** The query parameters of the reconciliation service, which may be the fields of a form too. */
public final class ReconciliationParameters {

    private static final int MAX_JSON_LENGTH = 1_000_000;
    private static final int MAX_SKIPPED = 1000;

    static final QueryParameter<Map<String, ReconciliationQuery>> QUERIES = QueryParameter.of(
                    "queries",
                    "A batch of reconciliation queries, as JSON.",
                    ParameterType.text(MAX_JSON_LENGTH).map(ReconciliationQuery::batch))
            .withExample("{\"q0\":{\"query\":\"Human Rights First\"}}");

    static final QueryParameter<DataExtensionQuery> EXTEND = QueryParameter.of(
                    "extend",
                    "A data extension query, as JSON: the ids of entities, and those of properties.",
                    ParameterType.text(MAX_JSON_LENGTH).map(DataExtensionQuery::parse))
            .withExample("{\"ids\":[\"human-rights-first\"],\"properties\":[{\"id\":\"letters\"}]}");

    static final QueryParameter<String> PREFIX = QueryParameter.of(
                    "prefix",
                    "What a person typed: an id, or words that start the words of a name.",
                    ParameterType.text())
            .withExample("human r");

    static final QueryParameter<Integer> CURSOR =
            QueryParameter.of("cursor", "How many suggestions to skip.", ParameterType.integer(0, MAX_SKIPPED));

    static final QueryParameter<String> TYPE =
            QueryParameter.of("type", "The id of a type.", ParameterType.text()).withExample("Organization");

    static final QueryParameter<Integer> LIMIT =
            QueryParameter.of("limit", "The maximum number of properties.", ParameterType.integer(1, MAX_SKIPPED));

    /** Those of the service, of which a request has one. */
    public static final List<QueryParameter<?>> SERVICE = List.of(QUERIES, EXTEND);

    /** Those of suggested properties and types. */
    public static final List<QueryParameter<?>> WORDS = List.of(PREFIX);

    /** Those of suggested entities. */
    public static final List<QueryParameter<?>> SUGGESTIONS = List.of(PREFIX, CURSOR);

    /** Those of proposed properties. */
    public static final List<QueryParameter<?>> PROPERTIES = List.of(TYPE, LIMIT);

    private ReconciliationParameters() {}
}
