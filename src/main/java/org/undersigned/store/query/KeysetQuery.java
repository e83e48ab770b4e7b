package org.undersigned.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.store.index.RowLookup;
import org.undersigned.store.query.filter.ProjectionColumn;
import org.undersigned.store.query.row.AsOf;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlDialect;
import org.undersigned.store.sql.SqlFragment;

/**
 * The statements of one query as of one revision. Rows have a total order and begin after a cursor's row, so the pages
 * concatenated are the whole list, whatever is published in between.
 */
final class KeysetQuery<T> {

    static final int DOCUMENT = 1;
    static final int ITEM = 2;
    static final int LETTER = 3;
    static final int NUMBER = 4;
    static final int AS_OF = 5;
    static final int POSITION = 6;

    /**
     * The first sort value; after the sort values follow the part and the section, where rows are of several tables, or the
     * time of the revision, where they are letters.
     */
    static final int FIRST_SORT_VALUE = 7;

    private static final String MODIFIED = "coalesce(v.modified_at, v.published_at)";

    private final Query<T> query;
    private final SqlDialect dialect;
    private final AsOf asOf;
    private final NarrowedTables tables;
    private final KeysetOrder order;
    private final SqlFragment where;

    /** @param lookup the index of words; {@code null} without one, or where the database has it */
    KeysetQuery(Query<T> query, SqlDialect dialect, RowLookup lookup, AsOf asOf) {
        this.query = query;
        this.dialect = dialect;
        this.asOf = asOf;
        this.tables = NarrowedTables.of(query, lookup);
        this.order = new KeysetOrder(query, asOf);
        this.where = conditions();
    }

    private SqlFragment conditions() {
        FilterSql filters = new FilterSql(
                new TextSearchSql(dialect, tables.areNarrowed()),
                asOf,
                new LettersWithWords(query.letter(), tables.lookup(), asOf));
        List<SqlFragment> conditions = new ArrayList<>();
        conditions.add(asOf.valid("r"));
        query.letter()
                .ifPresent(letter ->
                        conditions.add(ProjectionColumn.LETTER.expression().compare("=", letter.value())));
        if (query.letter().isEmpty() && query.type() != QueryableType.EVENTS) {
            conditions.add(SqlFragment.of("r.letter not in (select w.letter from withdrawal w)"));
        }
        query.filters().forEach(filter -> conditions.add(filters.condition(filter)));
        return SqlFragment.allOf(conditions);
    }

    Query<T> query() {
        return query;
    }

    AsOf asOf() {
        return asOf;
    }

    NarrowedTables tables() {
        return tables;
    }

    SqlFragment where() {
        return where;
    }

    int sortValues() {
        return order.size();
    }

    /** The rows, for a statement that needs nothing but what their conditions compare. */
    SqlFragment from() {
        return from(mentionsWholeRows(where.sql()) ? tables : tables.indexesOnly());
    }

    private SqlFragment orderedFrom() {
        return order.mentions(KeysetQuery::mentionsWholeRows) ? from(tables) : from();
    }

    private SqlFragment from(NarrowedTables some) {
        return query.type().source().from(dialect, some, where);
    }

    private static boolean mentionsWholeRows(String sql) {
        return sql.contains("r.words")
                || sql.contains(ProjectionColumn.ITEM.expression().sql().sql());
    }

    /** The stored number of all items of the letter; empty if they have to be counted. */
    Optional<SqlFragment> storedCount() {
        return query.letter().flatMap(letter -> query.type().source().storedCount(letter, asOf));
    }

    SqlFragment count() {
        return storedCount().filter(stored -> query.filters().isEmpty()).orElseGet(() -> new SqlBuilder()
                .sql("select count(*) from ")
                .fragment(from())
                .build());
    }

    /** The statistics of each letter by the values of a facet and their unit, with the sums of their bounds. */
    SqlFragment sums(FacetColumn facet) {
        SqlFragment key = facet.key().expression().sql();
        return new SqlBuilder()
                .sql("select ")
                .fragment(key)
                .sql(" as k, min(")
                .fragment(facet.label().expression().sql())
                .sql(") as l, r.unit_key as uk, min(r.unit) as u, r.measure as m, r.currency as c, r.letter as letter,")
                .sql(" count(*) as n, count(r.lower_bound) as lows, count(r.upper_bound) as highs,")
                .sql(" sum(r.lower_bound) as low, sum(r.upper_bound) as high from ")
                .fragment(from())
                .sql(" group by ")
                .fragment(key)
                .sql(", r.unit_key, r.measure, r.currency, r.letter order by n desc, r.letter, k")
                .build();
    }

    /**
     * The rows after a cursor's row, or from the first one.
     *
     * @param limit the most rows; 0 for all
     */
    SqlFragment rows(Cursor cursor, int limit) {
        return rows(cursor == null ? null : order.after(cursor.after()), limit);
    }

    /**
     * The rows after the values of one that equal the first of these values, or from the first row.
     *
     * @param after empty for the first row
     */
    SqlFragment rowsInRange(List<Object> after, int equal, int limit) {
        return rows(after.isEmpty() ? null : order.after(after, equal), limit);
    }

    /**
     * The signatories after a cursor's row by name, in the order of H2's index of names. It is in the order of positions beyond that,
     * always ascending, so all rows with the last name are read.
     */
    SqlFragment rowsByName(Cursor cursor, int limit) {
        SqlBuilder sql = new SqlBuilder().sql("select k.* from (select r.document, r.item");
        addColumns(sql, number());
        sql.sql(" from signatory r use index (signatory_by_name) where ").fragment(where);
        if (cursor != null) {
            sql.sql(" and ").fragment(order.from(cursor.after()));
            sql.sql(" and ").fragment(order.after(cursor.after()));
        }
        order.addFirstOrderBy(sql, "r.letter");
        sql.sql(" fetch first " + limit + " rows with ties) k");
        order.addOrderBy(sql, "k");
        return limited(sql, limit);
    }

    /** The position of a cursor's row, where rows of one letter are in the order of their positions. */
    int position(Cursor cursor) {
        return order.position(cursor.after());
    }

    /** Whether the rows can be read range by range, each of which is in the order of an index. */
    boolean isInOrderOfIndex() {
        return !tables.areNarrowed()
                && query.order().isEmpty()
                && query.type().defaultOrder().isEmpty();
    }

    private SqlFragment rows(SqlFragment after, int limit) {
        ItemSource<T> source = query.type().source();
        boolean documentsLater = tables.areNarrowed() && source.hasRowIds();
        boolean revisionsLater =
                limit > 0 && source.ofLetters() && query.letter().isEmpty();
        SqlBuilder sql = new SqlBuilder().sql(documentsLater ? "select r.id" : "select r.document, r.item");
        addColumns(sql, revisionsLater ? SqlFragment.of("0") : number());
        if (source.spansTables()) {
            sql.sql(documentsLater ? ", r.part" : ", r.part, r.section");
        } else if (source.ofLetters() && !revisionsLater) {
            sql.sql(", ").fragment(ofRevision(MODIFIED, "r")).sql(" as modified");
        }
        SqlFragment rows = ordered(sql, after, limit);
        return documentsLater || revisionsLater ? withLaterColumns(rows, documentsLater, revisionsLater) : rows;
    }

    /**
     * The rows of a page with what is read for no other rows: their documents, which H2 would read to sort all rows, and what the
     * revisions of letters say.
     */
    private SqlFragment withLaterColumns(SqlFragment rows, boolean documents, boolean revisions) {
        ItemSource<T> source = query.type().source();
        SqlBuilder sql = new SqlBuilder()
                .sql("select " + (documents ? source.column("document") : "k.document"))
                .sql(", " + (documents ? source.column("item") : "k.item") + ", k.letter, ")
                .fragment(revisions ? ofRevision("v.number", "k") : SqlFragment.of("k.number"))
                .sql(", k.as_of, k.position");
        order.addColumns(sql, "k");
        if (source.spansTables()) {
            sql.sql(", k.part, " + source.column("section"));
        } else if (source.ofLetters()) {
            sql.sql(", ").fragment(revisions ? ofRevision(MODIFIED, "k") : SqlFragment.of("k.modified"));
        }
        sql.sql(" from (").fragment(rows).sql(") k");
        order.addOrderBy(sql, "k");
        return sql.build();
    }

    private void addColumns(SqlBuilder sql, SqlFragment number) {
        sql.sql(query.letter().isPresent() ? ", null" : ", r.letter")
                .sql(" as letter, ")
                .fragment(number)
                .sql(" as number, " + asOf.revision() + " as as_of, r.position");
        order.addColumns(sql);
    }

    /** A value of the revision that the letter of a row of a table has. */
    private SqlFragment ofRevision(String value, String table) {
        return SqlFragment.of("(select " + value + " from revision v where v.letter = " + table + ".letter and v.id <= "
                + asOf.revision() + " order by v.number desc limit 1)");
    }

    private SqlFragment ordered(SqlBuilder sql, SqlFragment after, int limit) {
        sql.sql(" from ").fragment(orderedFrom());
        if (after != null) {
            sql.sql(" and ").fragment(after);
        }
        order.addOrderBy(sql);
        return limited(sql, limit);
    }

    /** The ids on one side of an id, the nearest ones first. */
    SqlFragment ids(String operator, String id, int limit) {
        String direction = operator.startsWith("<") ? " desc" : "";
        SqlBuilder sql = new SqlBuilder()
                .sql("select r.item from ")
                .fragment(from(tables))
                .sql(" and ")
                .fragment(ProjectionColumn.ITEM.expression().compare(operator, id))
                .sql(query.letter().isPresent() ? " order by r.letter" + direction + ", r.item" : " order by r.item")
                .sql(direction);
        return limited(sql, limit);
    }

    /** The number of the letter's revision; 0 for a part of a letter, where the query is for all letters. */
    private SqlFragment number() {
        return query.letter()
                .map(letter -> new SqlBuilder()
                        .sql("(select max(v.number) from revision v where v.letter = ")
                        .value(letter.value())
                        .sql(" and v.id <= " + asOf.revision() + ")")
                        .build())
                .orElseGet(() -> query.type().source().ofLetters() ? ofRevision("v.number", "r") : SqlFragment.of("0"));
    }

    /** The limit is no parameter: the plan depends on it. */
    static SqlFragment limited(SqlBuilder sql, int limit) {
        return limit == 0 ? sql.build() : sql.sql(" limit " + limit).build();
    }
}
