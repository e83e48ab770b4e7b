package org.undersigned.http;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Labelled;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.store.Condition;

/** The parameters by which each collection is narrowed down. */
final class Filters {

    private static final int MOST_DIGITS = 27;

    static final List<Parameter> LETTERS =
            List.of(words("language", "The letter's language.", "en", Condition::language));
    static final List<Parameter> RECIPIENTS =
            List.of(labels("role", "Written to, or copied to.", Recipient.Role.class, Condition::role));
    static final List<Parameter> SECTIONS = List.of();
    static final List<Parameter> STATISTICS = List.of(
            words("unit", "What is counted, singular: migrant, percent, USD.", "migrant", Condition::unit),
            labels("qualifier", "How the figure is meant.", Qualifier.class, Condition::qualifier),
            labels("kind", "What is done with the figure.", Statistic.Kind.class, Condition::kind),
            number("min", "Figures that the words allow to be this much or more.", "271", Condition::min),
            number("max", "Figures that the words allow to be this much or less.", "1000", Condition::max),
            words("place", "A place that the claim names.", "Mexico", Condition::place),
            words("topic", "A tag that the publisher gave.", "title-42", Condition::topic),
            words("section", "The number of the section it stands in.", "2", Condition::section),
            sourced());
    static final List<Parameter> SIGNATORIES = List.of(
            labels("kind", "What a signatory is.", Signatory.Kind.class, Condition::kind),
            words("place", "The country or town given with the name.", "Guatemala", Condition::from),
            words("group", "The label that the list puts them under.", "Individuals", Condition::group));
    static final List<Parameter> DEMANDS =
            List.of(words("addressee", "The id of a recipient.", "joseph-biden", Condition::addressee));
    static final List<Parameter> CITATIONS =
            List.of(labels("status", "What became of the link.", Citation.Status.class, Condition::status));

    private Filters() {}

    private static Parameter words(
            String name, String about, String example, Function<Collection<String>, Condition> condition) {
        return new Parameter(name, about, true, List.of(), example, condition::apply);
    }

    private static <E extends Enum<E> & Labelled> Parameter labels(
            String name, String about, Class<E> list, Function<Collection<E>, Condition> condition) {
        List<String> labels =
                Arrays.stream(list.getEnumConstants()).map(Labelled::label).toList();
        return new Parameter(
                name,
                about,
                true,
                labels,
                labels.get(0),
                values -> condition.apply(values.stream()
                        .map(value -> Labelled.of(list, value).orElseThrow(IllegalArgumentException::new))
                        .toList()));
    }

    private static Parameter number(
            String name, String about, String example, Function<BigDecimal, Condition> condition) {
        return new Parameter(
                name,
                about + " A number.",
                false,
                List.of(),
                example,
                values -> condition.apply(number(values.get(0))));
    }

    /** Exponents are refused: 1e999999999 would be a number of a thousand million digits. */
    private static BigDecimal number(String digits) {
        if (digits.length() > MOST_DIGITS || !digits.matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw new IllegalArgumentException("a number such as 271 or 0.7");
        }
        return new BigDecimal(digits);
    }

    private static Parameter sourced() {
        return new Parameter(
                "sourced",
                "Whether the claim rests on a citation.",
                false,
                List.of("true", "false"),
                "true",
                values -> Condition.sourced(values.get(0).equals("true")));
    }
}
