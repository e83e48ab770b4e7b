package org.undersigned.store.query.signatory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import org.undersigned.letter.Slug;
import org.undersigned.store.compaction.FileCompaction;
import org.undersigned.store.sql.BatchWrites;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlDialect;
import org.undersigned.store.sql.SqlFragment;

/**
 * Inserts the signatories of a revision on H2 in several transactions, before the one that publishes it: H2 writes the rows of a
 * large transaction twice. No query sees them, since they are valid from a revision on that is not published
 * (docs/decisions/0026).
 */
@ApplicationScoped
public class UnpublishedSignatories {

    private static final int ROWS_OF_A_TRANSACTION = 2000;

    private static final int MAX_SECONDS = 600;

    private final JdbcQueries jdbc;
    private final BatchWrites writes;
    private final FileCompaction file;

    @Inject
    UnpublishedSignatories(JdbcQueries jdbc, BatchWrites writes, FileCompaction file) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.file = file;
    }

    private record Unpublished(String letter, long revision) {}

    /**
     * Inserts the rows of a revision, which the current transaction publishes.
     *
     * @param atMost the most rows there are
     */
    public void insert(Slug letter, long revision, List<String> columns, Iterator<List<Object>> rows, int atMost) {
        if (jdbc.dialect() != SqlDialect.H2 || atMost <= ROWS_OF_A_TRANSACTION || !rows.hasNext()) {
            writes.insert("signatory", columns, rows);
            return;
        }
        inTransaction(() -> writes.execute(
                "insert into unpublished_letter (letter, revision) values (?, ?)",
                List.of(List.<Object>of(letter.value(), revision)).iterator()));
        file.withShortRetention(() -> {
            while (rows.hasNext()) {
                inTransaction(() -> writes.insert("signatory", columns, new FirstRows(rows)));
                file.freeSpace();
            }
        });
        forget(letter.value());
    }

    /** Deletes the rows of revisions that were never published. Precedes each publication, which would let them appear. */
    public void deleteLeftOver() {
        if (jdbc.dialect() != SqlDialect.H2) {
            return;
        }
        List<Unpublished> leftOver = jdbc.list(
                SqlFragment.of("select u.letter, u.revision from unpublished_letter u"),
                row -> new Unpublished(row.getString(1), row.getLong(2)));
        for (Unpublished revision : leftOver) {
            List<Long> ids = ids(revision);
            while (!ids.isEmpty()) {
                List<Long> some = ids;
                inTransaction(() -> writes.execute(
                        "delete from signatory where id = ?",
                        some.stream().map(id -> List.<Object>of(id)).iterator()));
                file.freeSpace();
                ids = ids(revision);
            }
            inTransaction(() -> forget(revision.letter()));
        }
    }

    private List<Long> ids(Unpublished revision) {
        SqlBuilder sql = new SqlBuilder()
                .sql("select r.id from signatory r where r.letter = ")
                .value(revision.letter())
                .sql(" and r.published = ")
                .value(revision.revision())
                .sql(" limit " + ROWS_OF_A_TRANSACTION);
        return jdbc.list(sql.build(), row -> row.getLong(1));
    }

    private void forget(String letter) {
        writes.execute(
                "delete from unpublished_letter where letter = ?",
                List.of(List.<Object>of(letter)).iterator());
    }

    private static void inTransaction(Runnable change) {
        QuarkusTransaction.requiringNew().timeout(MAX_SECONDS).run(change);
    }

    /** The rows of one transaction. */
    private static final class FirstRows implements Iterator<List<Object>> {

        private final Iterator<List<Object>> rows;
        private int taken;

        private FirstRows(Iterator<List<Object>> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return taken < ROWS_OF_A_TRANSACTION && rows.hasNext();
        }

        @Override
        public List<Object> next() {
            taken++;
            return rows.next();
        }
    }
}
