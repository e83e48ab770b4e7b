package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.undersigned.letter.Slug;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlFragment;

/** What instances ask again and again: whether a letter has changed. */
@ApplicationScoped
class ChangeQueries {

    private final JdbcQueries jdbc;

    @Inject
    ChangeQueries(JdbcQueries jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the last change. */
    long last() {
        return jdbc.first(SqlFragment.of("select last_revision from publication"), row -> row.getLong(1))
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
