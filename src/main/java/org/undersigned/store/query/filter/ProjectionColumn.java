package org.undersigned.store.query.filter;

import java.math.BigDecimal;
import org.undersigned.store.sql.SqlExpression;
import org.undersigned.store.sql.SqlFragment;

/** The columns of the projection tables by which queries filter, sort and count. */
public enum ProjectionColumn {
    ADDRESSEES("r.addressees"),
    CODE("r.code"),
    CURRENCY("r.currency"),
    DATE_KEY("r.date_key"),
    GROUP_KEY("r.group_key"),
    GROUP_LABEL("r.group_label"),
    ITEM("r.item"),
    KIND("r.kind"),
    LANGUAGE("r.language"),
    LANGUAGE_LOWER_CASE("lower(r.language)"),
    LETTER("r.letter"),
    LETTER_COUNT("r.letters", Integer.class),
    LETTER_KEYS("r.letter_keys"),
    LOWER_BOUND("r.lower_bound", BigDecimal.class),
    MEASURE("r.measure"),
    NAME_KEY("r.name_key"),
    NAME_SLUG("r.name_slug"),
    PART("r.part"),
    PART_ORDER("r.part_order", Integer.class),
    PLACE("r.place"),
    PLACE_KEY("r.place_key"),
    PLACES("r.places"),
    PLACE_LABELS("r.place_labels"),
    POSITION("r.position", Integer.class),
    PUBLISHED("r.published", Long.class),
    QUALIFIER("r.qualifier"),
    ROLE("r.role"),
    SECTION("r.section"),
    SEVERITY("r.severity"),
    SIZE("r.size", Integer.class),
    SIZE_KEY("r.size_key", BigDecimal.class),
    SOURCED("case when r.sourced then 'true' else 'false' end"),
    STATUS("r.status"),
    TITLE_KEY("r.title_key"),
    TOPICS("r.topics"),
    TOPIC_LABELS("r.topic_labels"),
    TYPE("r.type"),
    UNIT("r.unit"),
    UNIT_KEY("r.unit_key"),
    UNIT_WRITTEN("r.unit_written"),
    UPPER_BOUND("r.upper_bound", BigDecimal.class),
    YEAR_KEY("r.year_key");

    private final SqlExpression expression;

    ProjectionColumn(String sql) {
        this(sql, String.class);
    }

    ProjectionColumn(String sql, Class<?> type) {
        this.expression = new SqlExpression(SqlFragment.of(sql), type);
    }

    /** The column of the row {@code r} that a statement reads. */
    public SqlExpression expression() {
        return expression;
    }
}
