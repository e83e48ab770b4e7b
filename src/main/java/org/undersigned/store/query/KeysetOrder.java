package org.undersigned.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.undersigned.store.query.filter.ProjectionColumn;
import org.undersigned.store.query.row.AsOf;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlExpression;
import org.undersigned.store.sql.SqlFragment;

/** The total order of a query's rows, which names one row by the values of its sort keys. */
final class KeysetOrder {

    private final List<SortKey> keys;
    private final List<SqlExpression> expressions;

    /** Whether all rows are of one letter. */
    private final boolean ofOneLetter;

    /** The requested order, or the default one, with the tie breakers that it lacks. */
    KeysetOrder(Query<?> query, AsOf asOf) {
        keys = new ArrayList<>(query.order());
        if (keys.stream().allMatch(SortKey::isRelevance)) {
            keys.addAll(query.type().defaultOrder());
        }
        ofOneLetter = query.letter().isPresent();
        for (String tieBreaker : query.type().tieBreakers()) {
            boolean constant = tieBreaker.equals("letter") && ofOneLetter;
            if (!constant && keys.stream().noneMatch(key -> key.key().equals(tieBreaker))) {
                keys.add(new SortKey(tieBreaker, false));
            }
        }
        expressions =
                keys.stream().map(key -> key.expression(query.type(), asOf)).toList();
    }

    boolean mentions(Predicate<String> sql) {
        return expressions.stream()
                .anyMatch(expression -> sql.test(expression.sql().sql()));
    }

    int size() {
        return keys.size();
    }

    /** Adds the sort values {@code s0}, {@code s1} and so on to a select list. */
    void addColumns(SqlBuilder sql) {
        for (int i = 0; i < keys.size(); i++) {
            sql.sql(", ").fragment(expressions.get(i).sql()).sql(" as s" + i);
        }
    }

    /** Adds the sort values that a subquery selected. */
    void addColumns(SqlBuilder sql, String subquery) {
        for (int i = 0; i < keys.size(); i++) {
            sql.sql(", " + subquery + ".s" + i);
        }
    }

    /** Sorts by the sort values that a subquery selected. */
    void addOrderBy(SqlBuilder sql, String subquery) {
        for (int i = 0; i < keys.size(); i++) {
            sql.sql(i == 0 ? " order by " : ", ").sql(subquery + ".s" + i).sql(direction(i));
        }
    }

    /** H2 reads the rows in the order of an index, without a sort of all of them, only if its first column is in the order. */
    void addOrderBy(SqlBuilder sql) {
        sql.sql(" order by ");
        if (ofOneLetter) {
            sql.fragment(ProjectionColumn.LETTER.expression().sql())
                    .sql(direction(0))
                    .sql(", ");
        }
        for (int i = 0; i < keys.size(); i++) {
            sql.sql((i == 0 ? "s" : ", s") + i).sql(direction(i));
        }
    }

    /** Sorts by the first key and a column, in the same direction. */
    void addFirstOrderBy(SqlBuilder sql, String column) {
        sql.sql(" order by s0" + direction(0) + ", " + column + direction(0));
    }

    private String direction(int key) {
        return keys.get(key).descending() ? " desc" : "";
    }

    /** (a > x) or (a = x and b > y) or …, each key in its own direction. */
    SqlFragment after(List<Object> values) {
        return SqlFragment.anyOf(IntStream.range(0, keys.size())
                .mapToObj(equal -> after(values, equal))
                .toList());
    }

    /** The rows from those on whose first sort value is that of a row: where a range of an index begins. */
    SqlFragment from(List<Object> values) {
        requireFit(values);
        return expressions.get(0).compare(keys.get(0).descending() ? "<=" : ">=", values.get(0));
    }

    /**
     * One of these cases: of the rows after those values, the ones that equal the first of them. H2 reads them as a range of an
     * index, if all rows are in its order.
     */
    SqlFragment after(List<Object> values, int equal) {
        requireFit(values);
        List<SqlFragment> conditions = new ArrayList<>();
        for (int i = 0; i < equal; i++) {
            conditions.add(expressions.get(i).compare("=", values.get(i)));
        }
        String operator = keys.get(equal).descending() ? "<" : ">";
        conditions.add(expressions.get(equal).compare(operator, values.get(equal)));
        return SqlFragment.allOf(conditions);
    }

    /** The position among the values of a row; it is the last sort key of the rows of one letter. */
    int position(List<Object> values) {
        requireFit(values);
        return (Integer) values.get(values.size() - 1);
    }

    /** @throws InvalidCursorException if the values are not those of this order */
    private void requireFit(List<Object> values) {
        boolean fits = values.size() == keys.size()
                && IntStream.range(0, keys.size())
                        .allMatch(i -> expressions.get(i).type().isInstance(values.get(i)));
        if (!fits) {
            throw InvalidCursorException.otherQuery();
        }
    }
}
