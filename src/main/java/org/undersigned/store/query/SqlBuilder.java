package org.undersigned.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** Builds a statement from left to right: a parameter and its value are always added together. */
final class SqlBuilder {

    private final StringBuilder sql = new StringBuilder(512);
    private final List<Object> values = new ArrayList<>();

    SqlBuilder sql(String text) {
        sql.append(text);
        return this;
    }

    /** Adds a parameter. */
    SqlBuilder value(Object value) {
        sql.append('?');
        values.add(value);
        return this;
    }

    SqlBuilder fragment(SqlFragment fragment) {
        sql.append(fragment.sql());
        values.addAll(fragment.values());
        return this;
    }

    <V> SqlBuilder join(String separator, Collection<V> items, BiConsumer<SqlBuilder, V> append) {
        String before = "";
        for (V item : items) {
            sql.append(before);
            append.accept(this, item);
            before = separator;
        }
        return this;
    }

    SqlFragment build() {
        return new SqlFragment(sql.toString(), values);
    }
}
