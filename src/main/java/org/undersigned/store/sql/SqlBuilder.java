package org.undersigned.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** Builds a statement from left to right: a parameter and its value are always added together. */
public final class SqlBuilder {

    private final StringBuilder sql = new StringBuilder(512);
    private final List<Object> values = new ArrayList<>();

    public SqlBuilder sql(String text) {
        sql.append(text);
        return this;
    }

    /** Adds a parameter. */
    public SqlBuilder value(Object value) {
        sql.append('?');
        values.add(value);
        return this;
    }

    public SqlBuilder fragment(SqlFragment fragment) {
        sql.append(fragment.sql());
        values.addAll(fragment.values());
        return this;
    }

    public <V> SqlBuilder join(String separator, Collection<V> items, BiConsumer<SqlBuilder, V> append) {
        String before = "";
        for (V item : items) {
            sql.append(before);
            append.accept(this, item);
            before = separator;
        }
        return this;
    }

    public SqlFragment build() {
        return new SqlFragment(sql.toString(), values);
    }
}
