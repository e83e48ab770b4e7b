package org.undersigned.store.query;

import java.util.List;

/** A part of a statement: its text and the values of its parameters, in the order of the text. */
record SqlFragment(String sql, List<Object> values) {

    SqlFragment {
        values = List.copyOf(values);
    }

    static SqlFragment of(String sql) {
        return new SqlFragment(sql, List.of());
    }

    static SqlFragment allOf(List<SqlFragment> conditions) {
        return joined(" and ", conditions);
    }

    static SqlFragment anyOf(List<SqlFragment> conditions) {
        return joined(" or ", conditions);
    }

    private static SqlFragment joined(String operator, List<SqlFragment> conditions) {
        return new SqlBuilder()
                .sql("(")
                .join(operator, conditions, SqlBuilder::fragment)
                .sql(")")
                .build();
    }
}
