package org.undersigned.store;

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
record Fragment(String sql, List<Object> values) {

    static final String AS_OF = "{asOf}";

    Fragment {
        values = List.copyOf(values);
    }

    static Fragment of(String sql, Object... values) {
        return new Fragment(sql, Arrays.asList(values));
    }

    /** Several that all hold, or of which one does. */
    static Fragment joined(String by, Collection<Fragment> fragments) {
        StringJoiner sql = new StringJoiner(by, "(", ")");
        List<Object> values = new ArrayList<>();
        for (Fragment fragment : fragments) {
            sql.add(fragment.sql);
            values.addAll(fragment.values);
        }
        return new Fragment(sql.toString(), values);
    }

    /** This within a frame, in which it is {@code %s}. */
    Fragment in(String frame) {
        return new Fragment(frame.replace("%s", sql), values);
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
