package org.undersigned.store.sql;

import java.util.List;

/** A part of a statement: its text and the values of its parameters, in the order of the text. */
public record SqlFragment(String sql, List<Object> values) {

    public SqlFragment {
        values = List.copyOf(values);
    }

    public static SqlFragment of(String sql) {
        return new SqlFragment(sql, List.of());
    }

    public static SqlFragment allOf(List<SqlFragment> conditions) {
        return joined(" and ", conditions);
    }

    public static SqlFragment anyOf(List<SqlFragment> conditions) {
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
