package org.undersigned.http.parameter;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.letter.Coded;

/**
 * The type of a parameter value: how it is parsed, which values are allowed, and its schema.
 *
 * @param schemaName the shared schema that lists the values; {@code null} for a schema of its own
 * @param values the closed list of values; empty if the list is open
 * @param minimum the least number; {@code null} without a limit
 * @param maximum the greatest number; {@code null} without a limit
 * @param allowed what the client may send, for problem responses
 * @param parser throws an {@link IllegalArgumentException} for a value that is not allowed
 */
public record ParameterType<T>(
        SchemaType schemaType,
        String schemaName,
        List<String> values,
        Integer minimum,
        Integer maximum,
        String allowed,
        Function<String, T> parser) {

    private static final int MAX_TEXT_LENGTH = 1000;
    private static final int MAX_DIGITS = 27;
    private static final List<String> BOOLEANS = List.of("true", "false");

    /** Text that is not blank. */
    public static ParameterType<String> text() {
        return text(MAX_TEXT_LENGTH);
    }

    public static ParameterType<String> text(int maxLength) {
        return text(
                "words of 1 to %d characters".formatted(maxLength),
                value -> !value.isBlank() && value.length() <= maxLength && value.indexOf('\0') < 0);
    }

    /** Text that matches a regular expression. */
    public static ParameterType<String> pattern(String regex, String allowed) {
        return text(allowed, value -> value.matches(regex));
    }

    /** Text that fulfils a condition. */
    public static ParameterType<String> text(String allowed, java.util.function.Predicate<String> condition) {
        return of(SchemaType.STRING, List.of(), allowed, value -> require(value, condition.test(value)));
    }

    /** One of a list of words, ignoring case. */
    public static ParameterType<String> oneOf(List<String> values) {
        return of(SchemaType.STRING, values, String.join(", ", values), value -> listed(value, values));
    }

    private static String listed(String value, List<String> values) {
        return values.stream().filter(value::equalsIgnoreCase).findFirst().orElseThrow(IllegalArgumentException::new);
    }

    /** One of a closed list, whose schema is shared with the JSON that has the same values. */
    public static <E extends Enum<E> & Coded> ParameterType<E> shared(Class<E> list) {
        JsonSchemaType.EnumType schema = JsonSchemaType.EnumType.enumOf(list);
        ParameterType<E> type = oneOf(list);
        return new ParameterType<>(
                SchemaType.STRING, schema.name(), schema.labels(), null, null, type.allowed, type.parser);
    }

    /** One of a closed list, ignoring case. */
    public static <E extends Enum<E> & Coded> ParameterType<E> oneOf(Class<E> list) {
        List<String> labels =
                Arrays.stream(list.getEnumConstants()).map(Coded::label).toList();
        return of(SchemaType.STRING, labels, String.join(", ", labels), value -> Coded.of(list, listed(value, labels))
                .orElseThrow());
    }

    public static ParameterType<Boolean> bool() {
        return new ParameterType<>(
                SchemaType.BOOLEAN,
                null,
                List.of(),
                null,
                null,
                String.join(", ", BOOLEANS),
                value -> Boolean.valueOf(listed(value, BOOLEANS)));
    }

    public static ParameterType<Integer> integer(int minimum, int maximum) {
        String allowed = maximum == Integer.MAX_VALUE
                ? "a whole number from " + minimum
                : "a whole number from %d to %d".formatted(minimum, maximum);
        return new ParameterType<>(
                SchemaType.INTEGER,
                null,
                List.of(),
                minimum,
                maximum == Integer.MAX_VALUE ? null : Integer.valueOf(maximum),
                allowed,
                value -> {
                    int number = Integer.parseInt(require(value, value.matches("[0-9]{1,9}")));
                    require(value, number >= minimum && number <= maximum);
                    return number;
                });
    }

    /** A decimal number. Exponents are refused: 1e999999999 would need a thousand million digits. */
    public static ParameterType<BigDecimal> decimal() {
        return of(
                SchemaType.NUMBER,
                List.of(),
                "a number of at most %d digits, such as 271 or 0.7".formatted(MAX_DIGITS),
                value -> new BigDecimal(
                        require(value, value.length() <= MAX_DIGITS && value.matches("-?[0-9]+(\\.[0-9]+)?"))));
    }

    /** The same values, parsed further; the message of an {@link IllegalArgumentException} says what is allowed. */
    public <U> ParameterType<U> map(Function<T, U> further) {
        return new ParameterType<>(schemaType, schemaName, values, minimum, maximum, allowed, parser.andThen(further));
    }

    private static <T> ParameterType<T> of(
            SchemaType schemaType, List<String> values, String allowed, Function<String, T> parser) {
        return new ParameterType<>(schemaType, null, values, null, null, allowed, parser);
    }

    private static String require(String value, boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException();
        }
        return value;
    }
}
