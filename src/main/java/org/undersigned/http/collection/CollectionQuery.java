package org.undersigned.http.collection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.QueryString;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.letter.Slug;
import org.undersigned.representation.ResourceType;
import org.undersigned.store.query.Filter;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.SearchTerms;
import org.undersigned.store.query.SortKey;
import org.undersigned.text.Suggestions;

/**
 * What a query string wishes of a collection, read strictly: a parameter that isn't known, or a value that isn't allowed,
 * is refused by name.
 *
 * @param sought the words of {@code q}; {@code null} where there are none
 * @param filters the conditions of the question, by the name of their filter
 * @param facets what the answers are counted by
 * @param family the keys that are wanted of each member
 * @param limit the most members on a page; {@code null} for the whole list
 * @param cursor {@code null} for the first page
 * @param bom whether CSV begins with a byte order mark
 */
public record CollectionQuery<T>(
        Query<T> question,
        SearchTerms sought,
        Map<String, List<Filter>> filters,
        List<String> facets,
        ResourceType<T> family,
        Integer limit,
        String cursor,
        boolean bom) {

    public static final int PAGE = 100;
    public static final int MOST = 1000;
    private static final int MOST_VALUES = 100;
    private static final int LONGEST_VALUE = 1000;
    private static final List<String> PAGING = List.of("sort", "facets", "fields", "limit", "cursor", "bom");

    public static <T> CollectionQuery<T> read(
            CollectionType<T> type, Optional<Slug> letter, MediaFormat format, String query) {
        Map<String, List<String>> values = QueryString.read(query);
        List<String> known = known(type, letter.isEmpty());
        values.keySet().forEach(name -> known(name, known));
        Map<String, List<Filter>> filters = filters(type, letter.isEmpty(), values);
        Query<T> question = new Query<>(type.parts(), letter, all(filters, null), order(type, single(values, "sort")));
        SearchTerms terms =
                values.containsKey("q") ? SearchTerms.parse(values.get("q").get(0)) : null;
        boolean nearest = terms != null
                && type.equals(CollectionType.HITS)
                && question.order().isEmpty();
        String cursor = single(values, "cursor");
        List<String> keys = type.family().codec().properties().stream()
                .map(ObjectCodec.Property::name)
                .toList();
        return new CollectionQuery<>(
                nearest ? question.orderedByRelevance(terms) : question,
                terms,
                filters,
                listed("facets", values, List.copyOf(type.parts().facets())),
                type.family().select(listed("fields", values, keys)),
                limit(single(values, "limit"), format, cursor, letter.isPresent()),
                cursor,
                bom(values));
    }

    private static boolean bom(Map<String, List<String>> values) {
        String bom = single(values, "bom");
        if (bom != null && !bom.equals("true") && !bom.equals("false")) {
            throw invalid("bom", bom, List.of("true", "false"));
        }
        return "true".equals(bom);
    }

    /** The filters of a question that is only counted. */
    static <T> Query<T> counting(CollectionType<T> type, Optional<Slug> letter, String query) {
        Map<String, List<String>> values = QueryString.read(query);
        List<String> known = filterNames(type, letter.isEmpty());
        values.keySet().forEach(name -> known(name, known));
        Map<String, List<Filter>> filters = filters(type, letter.isEmpty(), values);
        return new Query<>(type.parts(), letter, all(filters, null), List.of());
    }

    /** The question without the filters of one name: what a facet is counted over. */
    Query<T> without(String facet) {
        return question.withFilters(all(filters, facet));
    }

    private static List<Filter> all(Map<String, List<Filter>> filters, String except) {
        return filters.entrySet().stream()
                .filter(filter -> !filter.getKey().equals(except))
                .flatMap(filter -> filter.getValue().stream())
                .toList();
    }

    private static Map<String, List<Filter>> filters(
            CollectionType<?> type, boolean across, Map<String, List<String>> values) {
        Map<String, List<Filter>> filters = new LinkedHashMap<>();
        for (FilterParameter filter : type.filters(across)) {
            List<Filter> conditions = new ArrayList<>();
            if (values.containsKey(filter.name())) {
                conditions.add(condition(filter, filter.name(), values.get(filter.name())));
            }
            if (values.containsKey(filter.negation())) {
                conditions.add(condition(filter, filter.negation(), values.get(filter.negation()))
                        .negated());
            }
            if (!conditions.isEmpty()) {
                filters.put(filter.name(), conditions);
            }
        }
        return filters;
    }

    private static Integer limit(String limit, MediaFormat format, String cursor, boolean ofLetter) {
        if (limit != null) {
            return limit(limit);
        }
        if (format == MediaFormat.HTML) {
            return ofLetter ? MOST : PAGE;
        }
        return format == MediaFormat.JSON ? Integer.valueOf(PAGE) : cursor == null ? null : Integer.valueOf(MOST);
    }

    private static List<String> filterNames(CollectionType<?> type, boolean across) {
        List<String> names = new ArrayList<>();
        for (FilterParameter filter : type.filters(across)) {
            names.add(filter.name());
            names.add(filter.negation());
        }
        return names;
    }

    public static List<String> known(CollectionType<?> type, boolean across) {
        List<String> known = new ArrayList<>(filterNames(type, across));
        known.addAll(PAGING);
        return known;
    }

    /** The members of a list that is parted by commas, each of which is allowed. */
    static List<String> listed(String name, Map<String, List<String>> values, List<String> allowed) {
        if (!values.containsKey(name)) {
            return List.of();
        }
        List<String> listed = new ArrayList<>();
        for (String value : values.get(name)) {
            for (String one : value.split(",", -1)) {
                if (!allowed.contains(one)) {
                    throw invalid(name, value, allowed);
                }
                listed.add(one);
            }
        }
        return listed.stream().distinct().toList();
    }

    /** Refuses every parameter, where there is nothing to ask. */
    public static void none(String query) {
        QueryString.read(query).keySet().forEach(name -> known(name, List.of()));
    }

    public static void known(String name, List<String> known) {
        if (!known.contains(name)) {
            String hint = known.isEmpty()
                    ? "; no parameter is known here"
                    : Suggestions.closeMatch(name, known)
                            .map("; the nearest that is known is \"%s\""::formatted)
                            .orElse("");
            throw new ProblemException(
                            ProblemType.UNKNOWN_PARAMETER,
                            "there is no parameter \"%s\" here%s".formatted(cut(name), hint))
                    .with("parameter", cut(name))
                    .with("allowed", known);
        }
    }

    private static Filter condition(FilterParameter filter, String name, List<String> values) {
        if (!filter.repeatable() && values.size() > 1) {
            throw new ProblemException(
                            ProblemType.INVALID_PARAMETER, "\"%s\" is given %d times".formatted(name, values.size()))
                    .with("parameter", name)
                    .with("given", values);
        }
        if (values.size() > MOST_VALUES) {
            throw new ProblemException(
                            ProblemType.INVALID_PARAMETER,
                            "\"%s\" is given more than %d times".formatted(name, MOST_VALUES))
                    .with("parameter", name);
        }
        for (String value : values) {
            boolean unfit = value.isBlank() || value.length() > LONGEST_VALUE || value.indexOf('\0') >= 0;
            if (unfit || !filter.allowed().isEmpty() && !filter.allowed().contains(value)) {
                List<String> words = List.of("words of 1 to %d characters".formatted(LONGEST_VALUE));
                throw invalid(name, value, filter.allowed().isEmpty() ? words : filter.allowed());
            }
        }
        try {
            return filter.condition().apply(values);
        } catch (IllegalArgumentException unfit) {
            throw invalid(name, values.get(0), List.of(unfit.getMessage()));
        }
    }

    private static List<SortKey> order(CollectionType<?> type, String sort) {
        if (sort == null) {
            return List.of();
        }
        List<String> allowed = new TreeSet<>(type.parts().sortKeys())
                .stream().flatMap(key -> List.of(key, "-" + key).stream()).collect(Collectors.toList());
        List<SortKey> order = new ArrayList<>();
        for (String key : sort.split(",", -1)) {
            boolean repeated = order.stream().anyMatch(by -> by.key().equals(key.replaceFirst("^-", "")));
            if (!allowed.contains(key) || repeated) {
                throw invalid("sort", sort, allowed);
            }
            order.add(SortKey.parse(key));
        }
        return order;
    }

    private static int limit(String digits) {
        boolean number =
                digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9') && !digits.isEmpty();
        int limit = number ? Integer.parseInt(digits) : 0;
        if (limit < 1 || limit > MOST) {
            throw invalid("limit", digits, List.of("a whole number from 1 to " + MOST));
        }
        return limit;
    }

    private static String single(Map<String, List<String>> values, String name) {
        List<String> given = values.get(name);
        if (given == null) {
            return null;
        }
        if (given.size() > 1 || given.get(0).isEmpty()) {
            throw new ProblemException(
                            ProblemType.INVALID_PARAMETER,
                            given.size() > 1
                                    ? "\"%s\" is given %d times".formatted(name, given.size())
                                    : "\"%s\" is empty".formatted(name))
                    .with("parameter", name)
                    .with("given", given);
        }
        return given.get(0);
    }

    public static ProblemException invalid(String name, String given, List<String> allowed) {
        return new ProblemException(
                        ProblemType.INVALID_PARAMETER,
                        "\"%s\" is \"%s\"; allowed is %s".formatted(name, cut(given), String.join(", ", allowed)))
                .with("parameter", name)
                .with("given", cut(given))
                .with("allowed", allowed);
    }

    private static String cut(String words) {
        return Arrays.stream(words.split("\\p{Cntrl}"))
                .collect(Collectors.joining(" "))
                .transform(text -> text.length() > 100 ? text.substring(0, 100) + "…" : text);
    }
}
