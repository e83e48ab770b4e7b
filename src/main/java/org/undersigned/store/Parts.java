package org.undersigned.store;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Organization;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;

/** One kind of parts that letters have, the keys by which they can be sorted, and what they are counted by. */
public final class Parts<T> {

    public static final Parts<Summary> LETTERS = of("letters", "letter", PartJson::summary)
            .standing("-date", "id")
            .sorted("date", "r.date_key")
            .sorted("title", "r.title_key")
            .counted("language", Facet.plain("r.language"))
            .counted("year", Facet.plain("r.year_key"));
    public static final Parts<Recipient> RECIPIENTS = of("recipients", "recipient", PartJson::recipient)
            .counted("letter", Facet.plain("r.letter"))
            .counted("role", Facet.plain("r.role"));
    public static final Parts<Section> SECTIONS =
            of("sections", "section", PartJson::section).counted("letter", Facet.plain("r.letter"));
    public static final Parts<Statistic> STATISTICS = of("statistics", "statistic", PartJson::statistic)
            .sorted("value", "r.size_key")
            .counted("letter", Facet.plain("r.letter"))
            .counted("unit", Facet.one("r.unit_key", "r.unit"))
            .counted("measure", Facet.plain("r.measure"))
            .counted("currency", Facet.plain("r.currency"))
            .counted("qualifier", Facet.plain("r.qualifier"))
            .counted("kind", Facet.plain("r.kind"))
            .counted("place", Facet.many("r.places", "r.place_labels"))
            .counted("topic", Facet.many("r.topics", "r.topic_labels"))
            .counted("section", Facet.plain("r.section"))
            .counted("sourced", Facet.plain("case when r.sourced then 'true' else 'false' end"));
    public static final Parts<Demand> DEMANDS = of("demands", "demand", PartJson::demand)
            .counted("letter", Facet.plain("r.letter"))
            .counted("addressee", Facet.many("r.addressees", "r.addressees"));
    public static final Parts<Citation> CITATIONS = of("citations", "citation", PartJson::citation)
            .counted("letter", Facet.plain("r.letter"))
            .counted("status", Facet.plain("r.status"));
    public static final Parts<Signatory> SIGNATORIES = of("signatories", "signatory", PartJson::signatory)
            .sorted("name", "r.name_key")
            .sorted("kind", "r.kind")
            .counted("letter", Facet.plain("r.letter"))
            .counted("kind", Facet.plain("r.kind"))
            .counted("place", Facet.one("r.place_key", "r.place"))
            .counted("group", Facet.one("r.group_key", "r.group_label"));
    /** What the reader noticed. A finding has no id, and its place is its own. */
    public static final Parts<Finding> FINDINGS = of("findings", "finding", PartJson::finding)
            .nameless()
            .counted("letter", Facet.plain("r.letter"))
            .counted("severity", Facet.plain("r.severity"))
            .counted("code", Facet.plain("r.code"));

    /** What a search finds: all parts of letters and paragraphs, the nearest first. */
    public static final Parts<SearchHit> HITS = new Parts<SearchHit>(
                    "search", Union::from, Union::reading, "letter", "part", "position")
            .standing("size", "-letter")
            .sorted("letter", "r.letter")
            .sorted("part", "r.part_order")
            .sorted("position", "r.position")
            .sorted("size", "r.size")
            .counted("kind", Facet.plain("r.part"))
            .counted("letter", Facet.plain("r.letter"));

    /** Organizations across letters, those that signed the most first. */
    public static final Parts<Organization> ORGANIZATIONS = new Parts<Organization>(
                    "organizations", Bearers::from, Bearers::reading, "id")
            .standing("-letters", "name")
            .sorted("id", "r.item")
            .sorted("letters", "r.letters")
            .sorted("name", "r.name_key")
            .counted("letter", Facet.many("r.letter_keys", "r.letter_keys"));

    private final String name;
    private final Source source;
    private final Reading<T> reading;
    private final List<String> ties;
    private List<String> standing = List.of();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, Facet> facets = new LinkedHashMap<>();

    private Parts(String name, Source source, Reading<T> reading, String... ties) {
        this.name = name;
        this.source = source;
        this.reading = reading;
        this.ties = List.of(ties);
    }

    private static <T> Parts<T> of(String name, String table, Function<byte[], T> reading) {
        Source source = (dialect, where) -> where.in(table + " r where %s");
        return new Parts<T>(
                        name,
                        source,
                        (database, walk, rows) -> row -> reading.apply(row.document()),
                        "letter",
                        "position")
                .sorted("position", "r.position")
                .sorted("id", "r.item")
                .sorted("letter", "r.letter");
    }

    /** The rows that fulfil something, to be read from; more conditions may follow with "and". */
    @FunctionalInterface
    interface Source {
        Fragment from(Dialect dialect, Fragment where);
    }

    /** How the rows of a page are read, once it is known which they are. */
    @FunctionalInterface
    interface Reading<T> {
        Function<Stored, T> of(Database database, Walk<T> walk, List<Stored> rows);
    }

    private Parts<T> standing(String... keys) {
        standing = List.of(keys);
        return this;
    }

    private Parts<T> sorted(String key, String column) {
        keys.put(key, column);
        return this;
    }

    private Parts<T> nameless() {
        keys.remove("id");
        return this;
    }

    private Parts<T> counted(String name, Facet facet) {
        facets.put(name, facet);
        return this;
    }

    /** "signatories" */
    public String name() {
        return name;
    }

    /** What they can be sorted by. */
    public Set<String> sortKeys() {
        return keys.keySet();
    }

    /** What they can be counted by: each the name of a filter. */
    public Set<String> facets() {
        return new LinkedHashSet<>(facets.keySet());
    }

    Facet facet(String name) {
        return facets.get(name);
    }

    Fragment from(Dialect dialect, Fragment where) {
        return source.from(dialect, where);
    }

    /** Whether they are of several tables, so that a row has to tell which. */
    boolean mixed() {
        return this == HITS;
    }

    /** The order where none is asked for. */
    List<Order> standing() {
        return standing.stream()
                .map(key -> key.startsWith("-") ? new Order(key.substring(1), true) : new Order(key, false))
                .toList();
    }

    /** The keys that no two rows share together. */
    List<String> ties() {
        return ties;
    }

    /** The type of what they are sorted by under a key. */
    static Class<?> type(String key) {
        return switch (key) {
            case "position", "size", "part", "letters", "closeness" -> Integer.class;
            case "value" -> BigDecimal.class;
            default -> String.class;
        };
    }

    String column(String key) {
        return keys.get(key);
    }

    List<Item<T>> items(Database database, Walk<T> walk, List<Stored> rows) {
        Function<Stored, T> read = reading.of(database, walk, rows);
        return rows.stream()
                .map(row ->
                        new Item<>(row.letter(), row.revision(), row.id(), row.document(), document -> read.apply(row)))
                .toList();
    }
}
