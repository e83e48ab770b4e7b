package org.undersigned.http.parameter;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.http.parameter.QueryParameter.Occurrence;
import org.undersigned.http.problem.ProblemException;

/** The query parameters of a request. They are checked against the definitions: an unknown parameter is refused. */
public final class QueryParameters {

    private static final int MAX_REPETITIONS = 100;

    private final Map<String, List<String>> values;

    private QueryParameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Parses a query string that may only have these parameters. */
    public static QueryParameters parse(String query, Collection<? extends QueryParameter<?>> known) {
        return new QueryParameters(QueryString.read(query)).restrictedTo(known);
    }

    /** Values by the name of their parameter, which must be one of these. */
    public static QueryParameters of(Map<String, List<String>> values, Collection<? extends QueryParameter<?>> known) {
        return new QueryParameters(new LinkedHashMap<>(values)).restrictedTo(known);
    }

    /** Refuses values of other parameters. */
    public static void requireKnown(Map<String, List<String>> values, Collection<? extends QueryParameter<?>> known) {
        of(values, known);
    }

    /** Parses a query string of which only some parameters matter. */
    public static QueryParameters parseAny(String query) {
        return new QueryParameters(QueryString.read(query));
    }

    /** Ignores unknown parameters and empty values. */
    public static QueryParameters parseLenient(String query) {
        Map<String, List<String>> values = QueryString.read(query);
        values.values().removeIf(given -> given.stream().allMatch(String::isBlank));
        return new QueryParameters(values);
    }

    private QueryParameters restrictedTo(Collection<? extends QueryParameter<?>> known) {
        if (values.isEmpty()) {
            return this;
        }
        for (String name : values.keySet()) {
            if (!contains(known, name)) {
                throw ParameterProblems.unknown(
                        name, known.stream().map(QueryParameter::name).toList());
            }
        }
        return this;
    }

    private static boolean contains(Collection<? extends QueryParameter<?>> known, String name) {
        for (QueryParameter<?> parameter : known) {
            if (parameter.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The same without some parameters. */
    public QueryParameters without(QueryParameter<?>... parameters) {
        Map<String, List<String>> rest = new LinkedHashMap<>(values);
        Arrays.stream(parameters).forEach(parameter -> rest.remove(parameter.name()));
        return new QueryParameters(rest);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public boolean has(QueryParameter<?> parameter) {
        return values.containsKey(parameter.name());
    }

    /** The value of a parameter, or its default; {@code null} if it has neither. */
    public <T> T get(QueryParameter<T> parameter) {
        return find(parameter).orElse(parameter.defaultValue());
    }

    /** The value of a parameter that takes one value. */
    public <T> Optional<T> find(QueryParameter<T> parameter) {
        List<String> given = values.getOrDefault(parameter.name(), List.of());
        if (given.size() > 1) {
            throw ParameterProblems.repeated(parameter.name(), given, parameter.allowed());
        }
        if (given.isEmpty() && parameter.required()) {
            throw parameter.invalid("");
        }
        return given.stream().findFirst().map(parameter::parse);
    }

    /** The first valid value of a parameter; empty if there is none. For looks, of which a wrong one is no reason to fail. */
    public <T> Optional<T> findValid(QueryParameter<T> parameter) {
        for (String given : values.getOrDefault(parameter.name(), List.of())) {
            try {
                return Optional.of(parameter.parse(given));
            } catch (ProblemException invalid) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** The first valid value of a parameter, or its default; {@code null} if it has neither. */
    public <T> T getValid(QueryParameter<T> parameter) {
        return findValid(parameter).orElse(parameter.defaultValue());
    }

    /** All values of a parameter, in the order given. */
    public <T> List<T> list(QueryParameter<T> parameter) {
        if (parameter.occurrence() == Occurrence.ONCE) {
            return find(parameter).stream().toList();
        }
        List<String> given = values.getOrDefault(parameter.name(), List.of());
        if (given.isEmpty()) {
            return List.of();
        }
        if (given.size() > MAX_REPETITIONS) {
            throw ParameterProblems.tooMany(parameter.name(), MAX_REPETITIONS);
        }
        return given.stream()
                .flatMap(parameter::split)
                .map(parameter::parse)
                .distinct()
                .toList();
    }

    /** Converts the values of a parameter; an {@link IllegalArgumentException} of the conversion says what is allowed. */
    public <T, R> R convert(QueryParameter<T> parameter, Function<List<T>, R> conversion) {
        List<T> parsed = list(parameter);
        try {
            return conversion.apply(parsed);
        } catch (IllegalArgumentException notAllowed) {
            String first = values.get(parameter.name()).get(0);
            throw ParameterProblems.invalid(parameter.name(), first, List.of(notAllowed.getMessage()));
        }
    }
}
