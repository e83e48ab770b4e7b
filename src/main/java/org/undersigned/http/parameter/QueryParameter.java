package org.undersigned.http.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.http.problem.ProblemException;

/**
 * A query parameter. One definition both parses requests and describes the parameter in the contract.
 *
 * @param defaultValue the value without the parameter; {@code null} if there is none
 * @param example an example value for the contract; {@code null} for none
 */
public record QueryParameter<T>(
        String name,
        String description,
        ParameterType<T> type,
        Occurrence occurrence,
        boolean required,
        T defaultValue,
        Object example) {

    /** How many values a parameter takes, and how they are written. */
    public enum Occurrence {
        ONCE,
        REPEATED,
        COMMA_SEPARATED
    }

    public static <T> QueryParameter<T> of(String name, String description, ParameterType<T> type) {
        return new QueryParameter<>(name, description, type, Occurrence.ONCE, false, null, null);
    }

    /** The same parameter, which may be repeated. */
    public QueryParameter<T> repeatable() {
        return new QueryParameter<>(name, description, type, Occurrence.REPEATED, required, defaultValue, example);
    }

    /** The same parameter with a comma-separated list of values. */
    public QueryParameter<T> commaSeparated() {
        return new QueryParameter<>(
                name, description, type, Occurrence.COMMA_SEPARATED, required, defaultValue, example);
    }

    public QueryParameter<T> mandatory() {
        return new QueryParameter<>(name, description, type, occurrence, true, defaultValue, example);
    }

    public QueryParameter<T> withDefault(T value) {
        return new QueryParameter<>(name, description, type, occurrence, required, value, example);
    }

    public QueryParameter<T> withExample(Object value) {
        return new QueryParameter<>(name, description, type, occurrence, required, defaultValue, value);
    }

    /** The same parameter, with another type of the same values. */
    public QueryParameter<T> withType(ParameterType<T> other) {
        return new QueryParameter<>(name, description, other, occurrence, required, defaultValue, example);
    }

    /** A parameter of the same type under another name. */
    public QueryParameter<T> renamed(String otherName, String otherDescription) {
        return new QueryParameter<>(otherName, otherDescription, type, occurrence, required, defaultValue, null);
    }

    /** Parses one value. */
    public T parse(String value) {
        try {
            return type.parser().apply(value);
        } catch (IllegalArgumentException notAllowed) {
            throw notAllowed.getMessage() == null
                    ? invalid(value)
                    : ParameterProblems.invalid(name, value, List.of(notAllowed.getMessage()));
        }
    }

    /** The problem that a value is not allowed. */
    public ProblemException invalid(String value) {
        return ParameterProblems.invalid(name, value, allowed());
    }

    List<String> allowed() {
        return type.values().isEmpty() ? List.of(type.allowed()) : type.values();
    }

    Stream<String> split(String value) {
        return occurrence == Occurrence.COMMA_SEPARATED ? Arrays.stream(value.split(",", -1)) : Stream.of(value);
    }
}
