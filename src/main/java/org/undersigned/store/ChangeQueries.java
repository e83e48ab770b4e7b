package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.undersigned.letter.Slug;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlFragment;

/** What instances ask when they start and again and again, without Hibernate, which would have to warm up first. */
@ApplicationScoped
class ChangeQueries {

    private final JdbcQueries jdbc;

    @Inject
    ChangeQueries(JdbcQueries jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the last change. */
    long last() {
        return number("last_revision");
    }

    /** The {@link Projection#VERSION} that filled the projection tables. */
    long projectionVersion() {
        return number("projected");
    }

    private long number(String column) {
        return jdbc.first(SqlFragment.of("select " + column + " from publication"), row -> row.getLong(1))
                .orElseThrow();
    }

    /** The publications and other changes after one, in order. */
    List<RevisionChange> since(long id) {
        SqlFragment statement = new SqlBuilder()
                .sql("select r.id, r.letter, r.number from revision r where r.id > ")
                .value(id)
                .sql(" union all select c.id, c.letter, c.number from letter_change c where c.id > ")
                .value(id)
                .sql(" order by 1")
                .build();
        return jdbc.list(
                statement, row -> new RevisionChange(row.getLong(1), new Slug(row.getString(2)), row.getInt(3)));
    }
}
