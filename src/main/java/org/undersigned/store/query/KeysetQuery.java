package org.undersigned.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One question in the database's words, as of one revision: rows that stood then, in an order without ties, from behind a
 * given row on. So pages concatenated are the list, whatever is published in between.
 */
final class KeysetQuery<T> {

    /** The revision that stands; a page's own rows tell which one that was. */
    static final String NOW = "(select p.last_revision from publication p)";

    /** Columns of a row: its document, item, letter and number, then these, then which table it is from. */
    static final int AS_OF_COLUMN = 5;

    static final int FIRST_KEY = 6;

    private final Query<T> query;
    private final SqlDialect dialect;
    private final String asOf;
    private final List<SortKey> order;
    private final SqlFragment where;

    /** @param asOf a revision's id, or {@link #NOW} */
    KeysetQuery(Query<T> query, SqlDialect dialect, String asOf) {
        this.query = query;
        this.dialect = dialect;
        this.asOf = asOf;
        this.order = total(query);
        this.where = conditions();
    }

    /** The order asked for, or the standing one, made total by what no two rows share. */
    private static List<SortKey> total(Query<?> query) {
        List<SortKey> order = new ArrayList<>(query.order());
        if (order.stream().allMatch(by -> by.terms() != null)) {
            order.addAll(query.type().defaultOrder());
        }
        for (String key : query.type().tieBreakers()) {
            boolean same = key.equals("letter") && query.letter().isPresent();
            if (!same && order.stream().noneMatch(by -> by.key().equals(key))) {
                order.add(new SortKey(key, false));
            }
        }
        return order;
    }

    private SqlFragment conditions() {
        List<SqlFragment> all = new ArrayList<>();
        all.add(SqlFragment.of(SqlFragment.standing("r")));
        query.letter().ifPresent(letter -> all.add(SqlFragment.of("r.letter = ?", letter.value())));
        query.filters().forEach(filter -> all.add(filter.clause(dialect)));
        return SqlFragment.joined(" and ", all);
    }

    Query<T> query() {
        return query;
    }

    List<SortKey> order() {
        return order;
    }

    /** The rows of the question; a group of them where its parts are groups. */
    private SqlFragment from() {
        return query.type().from(dialect, where);
    }

    SqlFragment count() {
        return finished(from().in("select count(*) from %s"));
    }

    /** Counts by a facet's values: key, label, count, and how many values there are. */
    SqlFragment tally(FacetColumn facet, int most) {
        return finished(from().in("select " + facet.key() + " as k, min(" + facet.label() + ") as l, count(*) as n,"
                + " count(*) over () as v from %s and " + facet.key() + " is not null group by "
                + facet.key()
                + " order by n desc, k" + (most == 0 ? "" : " limit " + most)));
    }

    /** The rows behind a cursor's, or from the first on; {@code limit} 0 for all. */
    SqlFragment rows(Cursor after, int limit) {
        List<SqlFragment> columns =
                order.stream().map(by -> by.column(query.type())).toList();
        List<Object> values = new ArrayList<>();
        String letter = query.letter().isPresent() ? "null" : "r.letter";
        StringBuilder sql =
                new StringBuilder("select r.document, r.item, " + letter + ", r.number, " + asOf + " as as_of");
        for (int i = 0; i < columns.size(); i++) {
            append(sql, values, columns.get(i).in(", %s as s" + i));
        }
        if (query.type().spansTables()) {
            sql.append(", r.part, r.section");
        }
        append(sql, values, from().in(" from %s"));
        if (after != null) {
            append(sql, values, beyond(columns, after).in(" and %s"));
        }
        sql.append(" order by ");
        for (int i = 0; i < order.size(); i++) {
            sql.append(i == 0 ? "s" : ", s").append(i).append(order.get(i).descending() ? " desc" : "");
        }
        if (limit > 0) {
            // Not a question mark: how many rows are wanted is what a plan depends on.
            sql.append(" limit ").append(limit);
        }
        return finished(new SqlFragment(sql.toString(), values));
    }

    private static void append(StringBuilder sql, List<Object> values, SqlFragment fragment) {
        sql.append(fragment.sql());
        values.addAll(fragment.values());
    }

    SqlFragment where() {
        return where;
    }

    /** With the revision that it is asked of. */
    SqlFragment finished(SqlFragment fragment) {
        return new SqlFragment(fragment.sql().replace(SqlFragment.AS_OF, asOf), fragment.values());
    }

    /** (a > x) or (a = x and b > y) or …, each with its own direction. */
    private SqlFragment beyond(List<SqlFragment> columns, Cursor after) {
        if (!fits(after)) {
            throw new InvalidCursorException("the cursor was not given out for this question");
        }
        List<SqlFragment> cases = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            List<SqlFragment> both = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                both.add(compared(columns.get(j), " = ?", after.after().get(j)));
            }
            both.add(compared(
                    columns.get(i),
                    order.get(i).descending() ? " < ?" : " > ?",
                    after.after().get(i)));
            cases.add(SqlFragment.joined(" and ", both));
        }
        return SqlFragment.joined(" or ", cases);
    }

    private boolean fits(Cursor after) {
        return after.after().size() == order.size()
                && IntStream.range(0, order.size())
                        .allMatch(i -> QueryableType.type(order.get(i).key())
                                .isInstance(after.after().get(i)));
    }

    private static SqlFragment compared(SqlFragment column, String sign, Object value) {
        List<Object> values = new ArrayList<>(column.values());
        values.add(value);
        return new SqlFragment(column.sql() + sign, values);
    }
}
