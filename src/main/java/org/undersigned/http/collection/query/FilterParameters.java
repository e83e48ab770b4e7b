package org.undersigned.http.collection.query;

import static org.undersigned.http.collection.query.FilterParameter.once;
import static org.undersigned.http.collection.query.FilterParameter.repeatable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.LetterEvent;
import org.undersigned.letter.Measure;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.query.filter.Filter;
import org.undersigned.store.query.filter.Filters;

/** The filters of each collection. */
public final class FilterParameters {

    private static final int MAX_IDS = 500;

    /** As many characters as the ids of an event can have: a URL with them is within the limit. */
    private static final int MAX_IDS_LENGTH = 7000;

    private static final String NAME_EXAMPLE = "Al Otro Lado";
    private static final ParameterType<String> TEXT = ParameterType.text();
    private static final ParameterType<SearchTerms> TERMS = TEXT.map(SearchTerms::parse);

    static final FilterParameter<SearchTerms> WORDS = once(
            "q",
            "Words that the item contains, in any order, ignoring case and accents. \"Words in quotation marks\" are a"
                    + " phrase; word* is any word that starts with \"word\".",
            TERMS,
            "human",
            Filters::words);

    private static final FilterParameter<String> IDS = ids("ids", "human-rights-first", Filters::ids);

    /** Filters by the letter that an item belongs to, for collections over all letters. */
    static final List<FilterParameter<?>> ACROSS = List.of(
            repeatable(
                    "letter",
                    "Ids of letters, comma-separated or repeated.",
                    TEXT,
                    "2022-07-11-biden-lopez-obrador",
                    values -> Filters.letter(split(values))),
            repeatable(
                    "recipient",
                    "Words that the name or office of one recipient of the letter contains.",
                    TERMS,
                    "President of Mexico",
                    Filters::recipient),
            repeatable(
                    "signatory",
                    "Words that the names of one signatory of the letter contain.",
                    TERMS,
                    "Human Rights First",
                    Filters::signatory),
            repeatable(
                    "organization",
                    "Ids of organizations, comma-separated or repeated: only letters that one of them signed.",
                    TEXT,
                    "al-otro-lado",
                    values -> Filters.letterOrganization(split(values))),
            date("from", "Only letters dated on or after this date.", "2022", Filters::datedFrom),
            date("to", "Only letters dated on or before this date.", "2022-07", Filters::datedTo));

    static final List<FilterParameter<?>> LETTERS = List.of(
            once(
                    "q",
                    "Words that the summary or the text of the letter contains, in any order, ignoring case and"
                            + " accents. \"Words in quotation marks\" are a phrase; word* is any word that starts with"
                            + " \"word\".",
                    TERMS,
                    "human",
                    Filters::letterWords),
            IDS,
            repeatable("language", "The language of the letter.", TEXT, "en", Filters::language),
            repeatable(
                    "year",
                    "The year of the letter's date.",
                    ParameterType.pattern("[0-9]{4}", "a year of four digits"),
                    "2022",
                    Filters::year));

    static final List<FilterParameter<?>> RECIPIENTS = List.of(
            WORDS, IDS, labels("role", "The role of the recipient: to or cc.", Recipient.Role.class, Filters::role));

    static final List<FilterParameter<?>> SECTIONS = List.of(WORDS, IDS);

    static final List<FilterParameter<?>> STATISTICS = List.of(
            WORDS,
            IDS,
            repeatable(
                    "unit",
                    "What is counted, singular or plural, in any language: migrant, percent, USD.",
                    TEXT,
                    "migrant",
                    Filters::unit),
            labels("measure", "The kind of quantity.", Measure.class, Filters::measure),
            repeatable(
                    "currency",
                    "The ISO 4217 code of an amount of money.",
                    ParameterType.pattern("[A-Za-z]{3}", "a code of three letters, such as EUR"),
                    "EUR",
                    Filters::currency),
            labels("qualifier", "How exact the number is.", Qualifier.class, Filters::qualifier),
            labels("kind", "What the statistic expresses.", Statistic.Kind.class, Filters::kind),
            once(
                    "min",
                    "Only statistics whose value can be at least this number, according to the letter's words.",
                    ParameterType.decimal(),
                    new BigDecimal("271"),
                    Filters::min),
            once(
                    "max",
                    "Only statistics whose value can be at most this number, according to the letter's words.",
                    ParameterType.decimal(),
                    new BigDecimal("1000"),
                    Filters::max),
            repeatable("place", "A place that the statistic names.", TEXT, "Mexico", Filters::place),
            repeatable("topic", "A topic that the publisher assigned.", TEXT, "title-42", Filters::topic),
            repeatable("section", "The number of the section.", TEXT, "2", Filters::section),
            repeatable(
                    "sourced",
                    "Whether the statistic has a citation or a note.",
                    ParameterType.bool(),
                    true,
                    Filters::sourced));

    static final List<FilterParameter<?>> SIGNATORIES = List.of(
            WORDS,
            IDS,
            labels("kind", "The kind of signatory.", Signatory.Kind.class, Filters::kind),
            repeatable("name", "The complete name of the signatory.", TEXT, NAME_EXAMPLE, Filters::name),
            repeatable("place", "The country or town of the signatory.", TEXT, "Guatemala", Filters::signatoryPlace),
            repeatable("group", "The heading of the signatory in the list.", TEXT, "Individuals", Filters::group));

    static final List<FilterParameter<?>> DEMANDS = List.of(
            WORDS, IDS, repeatable("addressee", "The id of a recipient.", TEXT, "joseph-biden", Filters::addressee));

    static final List<FilterParameter<?>> CITATIONS =
            List.of(WORDS, IDS, labels("status", "The status of the link.", Citation.Status.class, Filters::status));

    static final List<FilterParameter<?>> FINDINGS = List.of(
            WORDS,
            labels("severity", "The severity of the finding.", Finding.Severity.class, Filters::severity),
            labels("code", "The code of the finding.", FindingCode.class, Filters::code));

    static final List<FilterParameter<?>> REVISIONS = List.of(ids("ids", "1", Filters::ids));

    public static final FilterParameter<String> SINCE = once(
            "since",
            "The id of an event: only events after it. Take it from \"next\".",
            ParameterType.pattern("[0-9]{1,18}-[0-9]{1,9}", "the id of an event, such as 1-1"),
            "1-1",
            Filters::after);

    static final List<FilterParameter<?>> EVENTS =
            List.of(SINCE, labels("type", "What happened.", LetterEvent.Type.class, Filters::eventType));

    static final List<FilterParameter<?>> HITS =
            List.of(WORDS, IDS, labels("kind", "The kind of item found.", SearchHit.Part.class, Filters::part));

    static final List<FilterParameter<?>> ORGANIZATIONS = List.of(
            WORDS,
            ids("ids", "al-otro-lado", Filters::organizations),
            repeatable("name", "The complete name of the organization.", TEXT, NAME_EXAMPLE, Filters::name),
            repeatable(
                    "place",
                    "The country or town that the organization signed with.",
                    TEXT,
                    "Guatemala",
                    Filters::signatoryPlace));

    private FilterParameters() {}

    private static FilterParameter<String> ids(
            String name, String example, Function<Collection<String>, Filter> condition) {
        return repeatable(
                name,
                "Ids, comma-separated or repeated.",
                ParameterType.text(MAX_IDS_LENGTH),
                example,
                values -> condition.apply(split(values)));
    }

    private static List<String> split(List<String> values) {
        List<String> ids = values.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(id -> !id.isEmpty())
                .map(id -> id.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (ids.isEmpty() || ids.size() > MAX_IDS) {
            throw new IllegalArgumentException("one to %d ids".formatted(MAX_IDS));
        }
        return ids;
    }

    private static <E extends Enum<E> & Coded> FilterParameter<E> labels(
            String name, String description, Class<E> list, Function<List<E>, Filter> condition) {
        ParameterType<E> type = ParameterType.shared(list);
        return repeatable(name, description, type, type.values().get(0), condition);
    }

    private static FilterParameter<PartialDate> date(
            String name, String description, String example, Function<PartialDate, Filter> condition) {
        return once(
                name,
                description + " Format: YYYY, YYYY-MM or YYYY-MM-DD.",
                TEXT.map(FilterParameters::parseDate),
                example,
                condition);
    }

    private static PartialDate parseDate(String text) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException | DateTimeException noSuchDate) {
            throw new IllegalArgumentException("a date that there is: YYYY, YYYY-MM or YYYY-MM-DD", noSuchDate);
        }
    }
}
