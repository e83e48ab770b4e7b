package org.undersigned.store.sql;

import java.util.Collection;

/** An SQL expression and the Java type of its values. */
public record SqlExpression(SqlFragment sql, Class<?> type) {

    /** A condition such as {@code r.item in (?, ?)}. */
    public SqlFragment in(Collection<?> values) {
        return new SqlBuilder()
                .fragment(sql)
                .sql(" in (")
                .join(", ", values, (builder, value) -> builder.value(type.cast(value)))
                .sql(")")
                .build();
    }

    /** A condition such as {@code r.position > ?}. */
    public SqlFragment compare(String operator, Object value) {
        return new SqlBuilder()
                .fragment(sql)
                .sql(" ")
                .sql(operator)
                .sql(" ")
                .value(type.cast(value))
                .build();
    }
}
