package org.undersigned.store.query;

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
public final class QueryableType<T> {

    public static final QueryableType<Summary> LETTERS = of("letters", "letter", PartJson::summary)
            .defaultOrder("-date", "id")
            .sorted("date", "r.date_key")
            .sorted("title", "r.title_key")
            .counted("language", FacetColumn.plain("r.language"))
            .counted("year", FacetColumn.plain("r.year_key"));
    public static final QueryableType<Recipient> RECIPIENTS = of("recipients", "recipient", PartJson::recipient)
            .counted("letter", FacetColumn.plain("r.letter"))
            .counted("role", FacetColumn.plain("r.role"));
    public static final QueryableType<Section> SECTIONS =
            of("sections", "section", PartJson::section).counted("letter", FacetColumn.plain("r.letter"));
    public static final QueryableType<Statistic> STATISTICS = of("statistics", "statistic", PartJson::statistic)
            .sorted("value", "r.size_key")
            .counted("letter", FacetColumn.plain("r.letter"))
            .counted("unit", FacetColumn.one("r.unit_key", "r.unit"))
            .counted("measure", FacetColumn.plain("r.measure"))
            .counted("currency", FacetColumn.plain("r.currency"))
            .counted("qualifier", FacetColumn.plain("r.qualifier"))
            .counted("kind", FacetColumn.plain("r.kind"))
            .counted("place", FacetColumn.many("r.places", "r.place_labels"))
            .counted("topic", FacetColumn.many("r.topics", "r.topic_labels"))
            .counted("section", FacetColumn.plain("r.section"))
            .counted("sourced", FacetColumn.plain("case when r.sourced then 'true' else 'false' end"));
    public static final QueryableType<Demand> DEMANDS = of("demands", "demand", PartJson::demand)
            .counted("letter", FacetColumn.plain("r.letter"))
            .counted("addressee", FacetColumn.many("r.addressees", "r.addressees"));
    public static final QueryableType<Citation> CITATIONS = of("citations", "citation", PartJson::citation)
            .counted("letter", FacetColumn.plain("r.letter"))
            .counted("status", FacetColumn.plain("r.status"));
    public static final QueryableType<Signatory> SIGNATORIES = of("signatories", "signatory", PartJson::signatory)
            .sorted("name", "r.name_key")
            .sorted("kind", "r.kind")
            .counted("letter", FacetColumn.plain("r.letter"))
            .counted("kind", FacetColumn.plain("r.kind"))
            .counted("place", FacetColumn.one("r.place_key", "r.place"))
            .counted("group", FacetColumn.one("r.group_key", "r.group_label"));
    /** What the reader noticed. A finding has no id, and its place is its own. */
    public static final QueryableType<Finding> FINDINGS = of("findings", "finding", PartJson::finding)
            .nameless()
            .counted("letter", FacetColumn.plain("r.letter"))
            .counted("severity", FacetColumn.plain("r.severity"))
            .counted("code", FacetColumn.plain("r.code"));

    /** What a search finds: all parts of letters and paragraphs, the nearest first. */
    public static final QueryableType<SearchHit> HITS = new QueryableType<SearchHit>(
                    "search", SearchUnion::from, SearchUnion::reading, "letter", "part", "position")
            .defaultOrder("size", "-letter")
            .sorted("letter", "r.letter")
            .sorted("part", "r.part_order")
            .sorted("position", "r.position")
            .sorted("size", "r.size")
            .counted("kind", FacetColumn.plain("r.part"))
            .counted("letter", FacetColumn.plain("r.letter"));

    /** Organizations across letters, those that signed the most first. */
    public static final QueryableType<Organization> ORGANIZATIONS = new QueryableType<Organization>(
                    "organizations", OrganizationQuery::from, OrganizationQuery::reading, "id")
            .defaultOrder("-letters", "name")
            .sorted("id", "r.item")
            .sorted("letters", "r.letters")
            .sorted("name", "r.name_key")
            .counted("letter", FacetColumn.many("r.letter_keys", "r.letter_keys"));

    private final String name;
    private final RowSource rowSource;
    private final RowReader<T> rowReader;
    private final List<String> tieBreakers;
    private List<String> defaultOrder = List.of();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, FacetColumn> facets = new LinkedHashMap<>();

    private QueryableType(String name, RowSource rowSource, RowReader<T> rowReader, String... ties) {
        this.name = name;
        this.rowSource = rowSource;
        this.rowReader = rowReader;
        this.tieBreakers = List.of(ties);
    }

    private static <T> QueryableType<T> of(String name, String table, Function<byte[], T> reading) {
        RowSource rowSource = (dialect, where) -> where.in(table + " r where %s");
        return new QueryableType<T>(
                        name,
                        rowSource,
                        (jdbc, keyset, rows) -> row -> reading.apply(row.document()),
                        "letter",
                        "position")
                .sorted("position", "r.position")
                .sorted("id", "r.item")
                .sorted("letter", "r.letter");
    }

    /** The rows that fulfil something, to be read from; more conditions may follow with "and". */
    @FunctionalInterface
    interface RowSource {
        SqlFragment from(SqlDialect dialect, SqlFragment where);
    }

    /** How the rows of a page are read, once it is known which they are. */
    @FunctionalInterface
    interface RowReader<T> {
        Function<StoredRow, T> of(JdbcQueries jdbc, KeysetQuery<T> keyset, List<StoredRow> rows);
    }

    private QueryableType<T> defaultOrder(String... keys) {
        defaultOrder = List.of(keys);
        return this;
    }

    private QueryableType<T> sorted(String key, String column) {
        keys.put(key, column);
        return this;
    }

    private QueryableType<T> nameless() {
        keys.remove("id");
        return this;
    }

    private QueryableType<T> counted(String name, FacetColumn facet) {
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

    FacetColumn facet(String name) {
        return facets.get(name);
    }

    SqlFragment from(SqlDialect dialect, SqlFragment where) {
        return rowSource.from(dialect, where);
    }

    /** Whether they are of several tables, so that a row has to tell which. */
    boolean spansTables() {
        return this == HITS;
    }

    /** The order where none is asked for. */
    List<SortKey> defaultOrder() {
        return defaultOrder.stream()
                .map(key -> key.startsWith("-") ? new SortKey(key.substring(1), true) : new SortKey(key, false))
                .toList();
    }

    /** The keys that no two rows share together. */
    List<String> tieBreakers() {
        return tieBreakers;
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

    List<StoredItem<T>> items(JdbcQueries jdbc, KeysetQuery<T> keyset, List<StoredRow> rows) {
        Function<StoredRow, T> read = rowReader.of(jdbc, keyset, rows);
        return rows.stream()
                .map(row -> new StoredItem<>(
                        row.letter(), row.revision(), row.id(), row.document(), document -> read.apply(row)))
                .toList();
    }
}
