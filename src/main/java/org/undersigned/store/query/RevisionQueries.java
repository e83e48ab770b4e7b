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

    public Optional<LetterScope> current(Slug letter) {
        return first(letter, selectOf(letter).sql(" order by r.number desc limit 1"), false);
    }

    public Optional<LetterScope> revision(Slug letter, int number) {
        return first(letter, selectOf(letter).sql(" and r.number = ").value(number), true);
    }

    private static SqlBuilder selectOf(Slug letter) {
        return new SqlBuilder()
                .sql("select r.number, r.published_at, (select max(v.number) from revision v where v.letter ="
                        + " r.letter)")
                .sql(", r.id from revision r where r.letter = ")
                .value(letter.value());
    }

    private Optional<LetterScope> first(Slug letter, SqlBuilder statement, boolean pinned) {
        return jdbc.first(
                statement.build(),
                row -> new LetterScope(
                        letter,
                        row.getInt(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getInt(3),
                        pinned ? row.getLong(4) : null));
    }

    /** When a revision was last published; empty where none is. */
    public Optional<Instant> lastPublished() {
        return jdbc.first(
                SqlFragment.of("select r.published_at from revision r order by r.id desc limit 1"),
                row -> row.getObject(1, OffsetDateTime.class).toInstant());
    }
}
