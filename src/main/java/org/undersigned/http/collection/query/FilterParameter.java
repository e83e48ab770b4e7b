package org.undersigned.http.collection.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.parameter.QueryString;
import org.undersigned.store.query.filter.Filter;

/**
 * A query parameter that filters a collection, and its negation.
 *
 * @param condition throws an {@link IllegalArgumentException} that says what is allowed
 */
public record FilterParameter<T>(
        QueryParameter<T> parameter, QueryParameter<T> negation, Function<List<T>, Filter> condition) {

    FilterParameter(QueryParameter<T> parameter, Function<List<T>, Filter> condition) {
        this(
                parameter,
                parameter.renamed(
                        parameter.name() + "!", "Excludes the items that \"%s\" matches.".formatted(parameter.name())),
                condition);
    }

    /** A filter with one value. */
    static <T> FilterParameter<T> once(
            String name, String description, ParameterType<T> type, Object example, Function<T, Filter> condition) {
        return new FilterParameter<>(
                QueryParameter.of(name, description, type).withExample(example),
                values -> condition.apply(values.get(0)));
    }

    /** A filter that may be repeated. */
    static <T> FilterParameter<T> repeatable(
            String name,
            String description,
            ParameterType<T> type,
            Object example,
            Function<List<T>, Filter> condition) {
        String repeated = description + " May be repeated; the values are combined with OR.";
        return new FilterParameter<>(
                QueryParameter.of(name, repeated, type).withExample(example).repeatable(), condition);
    }

    public String name() {
        return parameter.name();
    }

    List<QueryParameter<?>> parameters() {
        return List.of(parameter, negation);
    }

    /** The negation under the name that generated clients have for it. */
    QueryParameter<T> alias() {
        return negation.renamed(
                QueryString.negation(name()),
                "The same as \"%s\", under a name of which generators make an identifier.".formatted(negation.name()));
    }

    /** The conditions that a query sets with this filter. */
    List<Filter> conditions(QueryParameters query) {
        List<Filter> conditions = new ArrayList<>();
        if (query.has(parameter)) {
            conditions.add(query.convert(parameter, condition));
        }
        if (query.has(negation)) {
            conditions.add(query.convert(negation, condition).negated());
        }
        return conditions;
    }
}
