package org.undersigned.store.query.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Slug;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlFragment;

/** What each request needs to know of revisions, without their documents. */
@ApplicationScoped
public class RevisionQueries {

    private final JdbcQueries jdbc;

    @Inject
    RevisionQueries(JdbcQueries jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<LetterScope> current(Slug letter) {
        return first(letter, selectOf(letter, "r.number").sql(" order by r.number desc limit 1"), false);
    }

    public Optional<LetterScope> revision(Slug letter, int number) {
        return first(letter, selectOf(letter).sql(" and r.number = ").value(number), true);
    }

    /** The last revision that was published at a time or before; the first revision for a time before that. */
    public Optional<LetterScope> at(Slug letter, Instant time) {
        SqlBuilder statement = selectOf(letter)
                .sql(" order by case when r.published_at <= ")
                .value(OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .sql(" then -r.number else r.number end limit 1");
        return first(letter, statement, true);
    }

    /** All revisions of a letter, the first one first. */
    public List<LetterScope> all(Slug letter) {
        return jdbc.list(selectOf(letter).sql(" order by r.number").build(), row -> scope(letter, row, true));
    }

    private static SqlBuilder selectOf(Slug letter) {
        return selectOf(letter, "(select max(v.number) from revision v where v.letter = r.letter)");
    }

    /** @param latest the number of the current revision */
    private static SqlBuilder selectOf(Slug letter, String latest) {
        return new SqlBuilder()
                .sql("select r.number, r.published_at, " + latest)
                .sql(", r.id, (select count(*) from withdrawal w where w.letter = r.letter)")
                .sql(", coalesce(r.modified_at, r.published_at)")
                .sql(" from revision r where r.letter = ")
                .value(letter.value());
    }

    private Optional<LetterScope> first(Slug letter, SqlBuilder statement, boolean pinned) {
        return jdbc.first(statement.build(), row -> scope(letter, row, pinned));
    }

    private static LetterScope scope(Slug letter, ResultSet row, boolean pinned) throws SQLException {
        return new LetterScope(
                letter,
                row.getInt(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getInt(3),
                pinned ? row.getLong(4) : null,
                row.getInt(5) > 0,
                row.getObject(6, OffsetDateTime.class).toInstant());
    }

    /** When a revision was last published, or a letter changed in another way; empty where none is. */
    public Optional<Instant> lastChanged() {
        return jdbc.first(
                SqlFragment.of(
                        "select c.t from ((select r.published_at as t from revision r order by r.id desc limit 1)"
                                + " union all (select l.changed_at as t from letter_change l order by l.id desc limit 1))"
                                + " c order by c.t desc limit 1"),
                row -> row.getObject(1, OffsetDateTime.class).toInstant());
    }
}
