package org.undersigned.store.query.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.letter.Slug;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlFragment;

/** What instances ask when they start and again and again, without Hibernate, which would have to warm up first. */
@ApplicationScoped
public class ChangeQueries {

    private final JdbcQueries jdbc;

    /** A publication, or another change of a letter, and the number of the letter's current revision after it. */
    public record Change(long id, Slug letter, int revision) {}

    @Inject
    ChangeQueries(JdbcQueries jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the last change. */
    public long last() {
        return number("last_revision");
    }

    /** The version of the program's projection that filled the projection tables. */
    public long projectionVersion() {
        return number("projected");
    }

    private long number(String column) {
        return jdbc.firstNumber(SqlFragment.of("select " + column + " from publication"))
                .orElseThrow();
    }

    /** The publications and other changes after one, in order. */
    public List<Change> since(long id) {
        SqlFragment statement = new SqlBuilder()
                .sql("select r.id, r.letter, r.number from revision r where r.id > ")
                .value(id)
                .sql(" union all select c.id, c.letter, c.number from letter_change c where c.id > ")
                .value(id)
                .sql(" order by 1")
                .build();
        return jdbc.list(statement, row -> new Change(row.getLong(1), new Slug(row.getString(2)), row.getInt(3)));
    }

    /** The letters that have not changed since they were published from a folder, by the digest of what they were read from. */
    public Map<String, Slug> unchangedImports() {
        return jdbc
                .list(
                        SqlFragment.of("select digest, letter from imported_letter where digest is not null"),
                        row -> Map.entry(row.getString(1), new Slug(row.getString(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other));
    }

    /** Whether a letter was ever published from a folder. */
    public boolean hasImports() {
        return jdbc.first(SqlFragment.of("select 1 from imported_letter limit 1"), row -> row.getInt(1))
                .isPresent();
    }
}
