package org.undersigned.store.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/**
 * A piece of SQL and the values of its question marks, in their order.
 *
 * <p>{@value #AS_OF} stands for the revision that the question is asked of.
 */
public record SqlFragment(String sql, List<Object> values) {

    static final String AS_OF = "{asOf}";

    public SqlFragment {
        values = List.copyOf(values);
    }

    public static SqlFragment of(String sql, Object... values) {
        return new SqlFragment(sql, Arrays.asList(values));
    }

    /** Several that all hold, or of which one does. */
    static SqlFragment joined(String by, Collection<SqlFragment> fragments) {
        StringJoiner sql = new StringJoiner(by, "(", ")");
        List<Object> values = new ArrayList<>();
        for (SqlFragment fragment : fragments) {
            sql.add(fragment.sql);
            values.addAll(fragment.values);
        }
        return new SqlFragment(sql.toString(), values);
    }

    /** This within a frame, in which it is {@code %s}. */
    SqlFragment in(String frame) {
        return new SqlFragment(frame.replace("%s", sql), values);
    }

    /** Rows of a table that stood at the revision asked of. */
    static String standing(String alias) {
        return alias + ".published <= " + AS_OF + " and (" + alias + ".superseded is null or " + alias
                + ".superseded > " + AS_OF + ")";
    }

    @Override
    public String toString() {
        return sql + values;
    }
}
