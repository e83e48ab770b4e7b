package org.undersigned.http.collection;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Measure;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.store.query.Filter;
import org.undersigned.store.query.Filters;
import org.undersigned.store.query.SearchTerms;

/** The parameters by which each collection is narrowed down. */
final class FilterParameters {

    private static final int MOST_DIGITS = 27;
    private static final int MOST_IDS = 500;

    /** What every collection can be asked by, and every one whose members have ids. */
    private static final FilterParameter WORDS = words(
            "q",
            "Words that all occur, without regard to case and accents. \"Words in quotation marks\" stand side by"
                    + " side; with a star at its end, a word* is any that begins so.",
            "human",
            false,
            values -> Filters.words(SearchTerms.parse(values.get(0))));

    private static final FilterParameter IDS = words(
            "ids", "Ids, parted by commas or repeated.", "human-rights-first", values -> Filters.ids(listed(values)));

    /** What collections over all letters can be asked by: what the letter is that a part is of. */
    private static final List<FilterParameter> ACROSS = List.of(
            words(
                    "letter",
                    "Ids of letters, parted by commas or repeated.",
                    "2022-07-11-biden-lopez-obrador",
                    values -> Filters.letter(listed(values))),
            words(
                    "recipient",
                    "Words that all occur in the name or office of one recipient of the letter.",
                    "President of Mexico",
                    values -> Filters.recipient(sought(values))),
            words(
                    "signatory",
                    "Words that all occur in the names of one who signed the letter.",
                    "Human Rights First",
                    values -> Filters.signatory(sought(values))),
            date("from", "Letters dated this day or later, as far as their date says.", "2022", Filters::datedFrom),
            date("to", "Letters dated this day or earlier, as far as their date says.", "2022-07", Filters::datedTo));

    static final List<FilterParameter> LETTERS = List.of(
            words("language", "The letter's language.", "en", Filters::language),
            words(
                    "year",
                    "The year of the letter's date.",
                    "2022",
                    values -> Filters.year(all(values, "[0-9]{4}", "a year of four digits"))));
    static final List<FilterParameter> RECIPIENTS =
            List.of(labels("role", "Written to, or copied to.", Recipient.Role.class, Filters::role));
    static final List<FilterParameter> SECTIONS = List.of();
    static final List<FilterParameter> STATISTICS = List.of(
            words(
                    "unit",
                    "What is counted, in the singular or plural: migrant, percent, USD.",
                    "migrant",
                    Filters::unit),
            labels("measure", "What kind of number it is.", Measure.class, Filters::measure),
            words(
                    "currency",
                    "The ISO 4217 code of what is money.",
                    "EUR",
                    values -> Filters.currency(all(values, "[A-Za-z]{3}", "a code of three letters, such as EUR"))),
            labels("qualifier", "How the figure is meant.", Qualifier.class, Filters::qualifier),
            labels("kind", "What is done with the figure.", Statistic.Kind.class, Filters::kind),
            number("min", "Figures that the words allow to be this much or more.", "271", Filters::min),
            number("max", "Figures that the words allow to be this much or less.", "1000", Filters::max),
            words("place", "A place that the claim names.", "Mexico", Filters::place),
            words("topic", "A tag that the publisher gave.", "title-42", Filters::topic),
            words("section", "The number of the section it stands in.", "2", Filters::section),
            sourced());
    static final List<FilterParameter> SIGNATORIES = List.of(
            labels("kind", "What a signatory is.", Signatory.Kind.class, Filters::kind),
            words("name", "A signatory's name, whole.", "Al Otro Lado", Filters::name),
            words("place", "The country or town given with the name.", "Guatemala", Filters::signatoryPlace),
            words("group", "The label that the list puts them under.", "Individuals", Filters::group));
    static final List<FilterParameter> DEMANDS =
            List.of(words("addressee", "The id of a recipient.", "joseph-biden", Filters::addressee));
    static final List<FilterParameter> CITATIONS =
            List.of(labels("status", "What became of the link.", Citation.Status.class, Filters::status));
    static final List<FilterParameter> FINDINGS = List.of(
            labels("severity", "What follows from it.", Finding.Severity.class, Filters::severity),
            labels("code", "What was found.", FindingCode.class, Filters::code));
    static final List<FilterParameter> HITS =
            List.of(labels("kind", "What was found.", SearchHit.Part.class, Filters::part));
    static final List<FilterParameter> ORGANIZATIONS = List.of(
            words(
                    "ids",
                    "Ids, parted by commas or repeated.",
                    "al-otro-lado",
                    values -> Filters.organizations(listed(values))),
            words("name", "An organization's name, whole.", "Al Otro Lado", Filters::name));

    private FilterParameters() {}

    /** All filters of a collection: of one letter, or across letters. */
    static List<FilterParameter> of(List<FilterParameter> own, boolean across) {
        List<FilterParameter> all = new ArrayList<>(List.of(WORDS));
        // Findings have no ids, and those of organizations are their own.
        if (own != FINDINGS && own != ORGANIZATIONS) {
            all.add(IDS);
        }
        all.addAll(own);
        if (across) {
            all.addAll(ACROSS);
        }
        return List.copyOf(all);
    }

    private static List<SearchTerms> sought(List<String> values) {
        return values.stream().map(SearchTerms::parse).toList();
    }

    /** @throws IllegalArgumentException where there are more than a question may have */
    private static List<String> listed(List<String> values) {
        List<String> ids = values.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        if (ids.isEmpty() || ids.size() > MOST_IDS) {
            throw new IllegalArgumentException("one to %d ids".formatted(MOST_IDS));
        }
        return ids;
    }

    private static FilterParameter words(
            String name, String about, String example, Function<List<String>, Filter> condition) {
        return words(name, about, example, true, condition);
    }

    private static FilterParameter words(
            String name, String about, String example, boolean repeatable, Function<List<String>, Filter> condition) {
        return new FilterParameter(name, about, repeatable, null, List.of(), example, condition);
    }

    private static FilterParameter date(
            String name, String about, String example, Function<PartialDate, Filter> condition) {
        return words(
                name,
                about + " YYYY, YYYY-MM or YYYY-MM-DD.",
                example,
                false,
                values -> condition.apply(date(values.get(0))));
    }

    private static PartialDate date(String written) {
        try {
            return PartialDate.parse(written);
        } catch (IllegalArgumentException | DateTimeException noSuchDate) {
            throw new IllegalArgumentException("a date that there is: YYYY, YYYY-MM or YYYY-MM-DD", noSuchDate);
        }
    }

    /** @throws IllegalArgumentException that says what is allowed, where one of the values has another form */
    private static List<String> all(List<String> values, String form, String allowed) {
        if (!values.stream().allMatch(value -> value.matches(form))) {
            throw new IllegalArgumentException(allowed);
        }
        return values;
    }

    private static <E extends Enum<E> & Coded> FilterParameter labels(
            String name, String about, Class<E> list, Function<Collection<E>, Filter> condition) {
        JsonSchemaType.EnumType enumType = JsonSchemaType.EnumType.enumOf(list);
        return new FilterParameter(
                name,
                about,
                true,
                enumType.name(),
                enumType.labels(),
                enumType.labels().get(0),
                values -> condition.apply(values.stream()
                        .map(value -> Coded.of(list, value).orElseThrow(IllegalArgumentException::new))
                        .toList()));
    }

    private static FilterParameter number(
            String name, String about, String example, Function<BigDecimal, Filter> condition) {
        return new FilterParameter(
                name,
                about + " A number.",
                false,
                null,
                List.of(),
                example,
                values -> condition.apply(number(values.get(0))));
    }

    /** Exponents are refused: 1e999999999 would be a number of a thousand million digits. */
    private static BigDecimal number(String digits) {
        if (digits.length() > MOST_DIGITS || !digits.matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw new IllegalArgumentException(
                    "a number of at most %d digits, such as 271 or 0.7".formatted(MOST_DIGITS));
        }
        return new BigDecimal(digits);
    }

    private static FilterParameter sourced() {
        return new FilterParameter(
                "sourced",
                "Whether the claim rests on a citation.",
                true,
                null,
                List.of("true", "false"),
                "true",
                values -> Filters.sourced(values.stream().map(Boolean::valueOf).toList()));
    }
}
