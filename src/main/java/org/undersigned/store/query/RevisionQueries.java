package org.undersigned.store.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.undersigned.letter.Slug;

/** What each request needs to know of revisions, without their documents. */
@ApplicationScoped
public class RevisionQueries {

    private final JdbcQueries jdbc;

    @Inject
    RevisionQueries(JdbcQueries jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CurrentRevision> current(Slug letter) {
        SqlFragment statement = new SqlBuilder()
                .sql("select r.number, r.published_at from revision r where r.letter = ")
                .value(letter.value())
                .sql(" order by r.number desc limit 1")
                .build();
        return jdbc.first(
                statement,
                row -> new CurrentRevision(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()));
    }

    /** When a revision was last published; empty where none is. */
    public Optional<Instant> lastPublished() {
        return jdbc.first(
                SqlFragment.of("select r.published_at from revision r order by r.id desc limit 1"),
                row -> row.getObject(1, OffsetDateTime.class).toInstant());
    }
}
