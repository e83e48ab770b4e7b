package org.undersigned.store.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Finding;
import org.undersigned.letter.LetterEvent;
import org.undersigned.letter.Organization;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.RevisionSummary;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;
import org.undersigned.store.query.filter.ProjectionColumn;
import org.undersigned.store.query.row.AsOf;
import org.undersigned.store.sql.SqlExpression;
import org.undersigned.store.text.UnitConcepts;

/** A type of items that can be queried, with its sort keys and facets. */
public final class QueryableType<T> {

    public static final QueryableType<Summary> LETTERS = ofTable("letters", "letter", PartJson::summary)
            .defaultOrder("-date", "id")
            .sortKey("date", ProjectionColumn.DATE_KEY)
            .sortKey("title", ProjectionColumn.TITLE_KEY)
            .facet("language", FacetColumn.single(ProjectionColumn.LANGUAGE))
            .facet("year", FacetColumn.single(ProjectionColumn.YEAR_KEY));
    public static final QueryableType<Recipient> RECIPIENTS = ofTable("recipients", "recipient", PartJson::recipient)
            .facet("letter", FacetColumn.single(ProjectionColumn.LETTER))
            .facet("role", FacetColumn.single(ProjectionColumn.ROLE));
    public static final QueryableType<Section> SECTIONS = ofTable("sections", "section", PartJson::section)
            .facet("letter", FacetColumn.single(ProjectionColumn.LETTER));
    public static final QueryableType<Statistic> STATISTICS = ofTable("statistics", "statistic", PartJson::statistic)
            .sortKey("value", ProjectionColumn.SIZE_KEY)
            .facet("letter", FacetColumn.single(ProjectionColumn.LETTER))
            .facet(
                    "unit",
                    FacetColumn.single(ProjectionColumn.UNIT_KEY, ProjectionColumn.UNIT)
                            .mergedBy(UnitConcepts::concept))
            .facet("measure", FacetColumn.single(ProjectionColumn.MEASURE))
            .facet("currency", FacetColumn.single(ProjectionColumn.CURRENCY))
            .facet("qualifier", FacetColumn.single(ProjectionColumn.QUALIFIER))
            .facet("kind", FacetColumn.single(ProjectionColumn.KIND))
            .facet("place", FacetColumn.multiple(ProjectionColumn.PLACES, ProjectionColumn.PLACE_LABELS))
            .facet("topic", FacetColumn.multiple(ProjectionColumn.TOPICS, ProjectionColumn.TOPIC_LABELS))
            .facet("section", FacetColumn.single(ProjectionColumn.SECTION))
            .facet("sourced", FacetColumn.single(ProjectionColumn.SOURCED));
    public static final QueryableType<Demand> DEMANDS = ofTable("demands", "demand", PartJson::demand)
            .facet("letter", FacetColumn.single(ProjectionColumn.LETTER))
            .facet("addressee", FacetColumn.multiple(ProjectionColumn.ADDRESSEES, ProjectionColumn.ADDRESSEES));
    public static final QueryableType<Citation> CITATIONS = ofTable("citations", "citation", PartJson::citation)
            .facet("letter", FacetColumn.single(ProjectionColumn.LETTER))
            .facet("status", FacetColumn.single(ProjectionColumn.STATUS));
    public static final QueryableType<Signatory> SIGNATORIES = of("signatories", new SignatorySource())
            .sortKey("name", ProjectionColumn.NAME_KEY)
            .sortKey("kind", ProjectionColumn.KIND)
            .facet("letter", FacetColumn.single(ProjectionColumn.LETTER))
            .facet("kind", FacetColumn.single(ProjectionColumn.KIND))
            .facet("place", FacetColumn.single(ProjectionColumn.PLACE_KEY, ProjectionColumn.PLACE))
            .facet("group", FacetColumn.single(ProjectionColumn.GROUP_KEY, ProjectionColumn.GROUP_LABEL));

    /** The reader's findings. Their only id is their position. */
    public static final QueryableType<Finding> FINDINGS = ofTable("findings", "finding", PartJson::finding)
            .withoutSortKey("id")
            .facet("letter", FacetColumn.single(ProjectionColumn.LETTER))
            .facet("severity", FacetColumn.single(ProjectionColumn.SEVERITY))
            .facet("code", FacetColumn.single(ProjectionColumn.CODE));

    /** Revisions, the first one first. */
    public static final QueryableType<RevisionSummary> REVISIONS = ofTable(
                    "revisions", "revision_summary", PartJson::revision)
            .facet("letter", FacetColumn.single(ProjectionColumn.LETTER));

    /** Events in the order in which they happened. */
    public static final QueryableType<LetterEvent> EVENTS = new QueryableType<>(
                    "events", new TableSource<>("event", PartJson::event), "sequence", "position")
            .sortKey("sequence", ProjectionColumn.PUBLISHED)
            .sortKey("position", ProjectionColumn.POSITION)
            .facet("letter", FacetColumn.single(ProjectionColumn.LETTER))
            .facet("type", FacetColumn.single(ProjectionColumn.TYPE));

    /** Search hits in all parts of letters, the shortest texts first. */
    public static final QueryableType<SearchHit> HITS = new QueryableType<>(
                    "search", new SearchUnion(), "letter", "part", "position")
            .defaultOrder("size", "-letter")
            .sortKey("letter", ProjectionColumn.LETTER)
            .sortKey("part", ProjectionColumn.PART_ORDER)
            .sortKey("position", ProjectionColumn.POSITION)
            .sortKey("size", ProjectionColumn.SIZE)
            .sortKey("date", AsOf::dateOfLetter)
            .facet("kind", FacetColumn.single(ProjectionColumn.PART))
            .facet("letter", FacetColumn.single(ProjectionColumn.LETTER));

    /** Organizations across letters, those with the most letters first. */
    public static final QueryableType<Organization> ORGANIZATIONS = new QueryableType<>(
                    "organizations", new OrganizationQuery(), "id")
            .defaultOrder("-letters", "name")
            .sortKey("id", ProjectionColumn.ITEM)
            .sortKey("letters", ProjectionColumn.LETTER_COUNT)
            .sortKey("name", ProjectionColumn.NAME_KEY)
            .facet("letter", FacetColumn.multiple(ProjectionColumn.LETTER_KEYS, ProjectionColumn.LETTER_KEYS))
            .facet(
                    "place",
                    FacetColumn.ofRows(ProjectionColumn.PLACE_KEY, ProjectionColumn.PLACE, ProjectionColumn.NAME_SLUG));

    private final String name;
    private final ItemSource<T> source;
    private final List<String> tieBreakers;
    private List<SortKey> defaultOrder = List.of();
    private final Map<String, Function<AsOf, SqlExpression>> sortExpressions = new LinkedHashMap<>();
    private final Map<String, FacetColumn> facets = new LinkedHashMap<>();

    private QueryableType(String name, ItemSource<T> source, String... tieBreakers) {
        this.name = name;
        this.source = source;
        this.tieBreakers = List.of(tieBreakers);
    }

    private static <T> QueryableType<T> ofTable(String name, String table, Function<byte[], T> decoder) {
        return of(name, new TableSource<>(table, decoder));
    }

    private static <T> QueryableType<T> of(String name, ItemSource<T> source) {
        return new QueryableType<>(name, source, "letter", "position")
                .sortKey("position", ProjectionColumn.POSITION)
                .sortKey("id", ProjectionColumn.ITEM)
                .sortKey("letter", ProjectionColumn.LETTER)
                .sortKey("date", AsOf::dateOfLetter);
    }

    private QueryableType<T> defaultOrder(String... keys) {
        defaultOrder = Stream.of(keys).map(SortKey::parse).toList();
        return this;
    }

    private QueryableType<T> sortKey(String key, ProjectionColumn column) {
        return sortKey(key, asOf -> column.expression());
    }

    private QueryableType<T> sortKey(String key, Function<AsOf, SqlExpression> expression) {
        sortExpressions.put(key, expression);
        return this;
    }

    private QueryableType<T> withoutSortKey(String key) {
        sortExpressions.remove(key);
        return this;
    }

    private QueryableType<T> facet(String name, FacetColumn facet) {
        facets.put(name, facet);
        return this;
    }

    /** The name of the collection, such as {@code signatories}. */
    public String name() {
        return name;
    }

    public Set<String> sortKeys() {
        return Collections.unmodifiableSet(sortExpressions.keySet());
    }

    /** The names of the facets, each of which is also the name of a filter. */
    public Set<String> facets() {
        return Collections.unmodifiableSet(facets.keySet());
    }

    FacetColumn facet(String name) {
        return facets.get(name);
    }

    ItemSource<T> source() {
        return source;
    }

    List<SortKey> defaultOrder() {
        return defaultOrder;
    }

    /** The sort keys whose values no two rows share. */
    List<String> tieBreakers() {
        return tieBreakers;
    }

    SqlExpression sortExpression(String key, AsOf asOf) {
        return sortExpressions.get(key).apply(asOf);
    }
}
