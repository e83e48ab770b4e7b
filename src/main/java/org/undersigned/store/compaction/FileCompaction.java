package org.undersigned.store.compaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlDialect;

/**
 * Frees space in the file of H2 while the database is open. H2 writes changed pages into new chunks, and frees a chunk when none of
 * its pages is current. With {@code WRITE_DELAY=0} it has no thread that moves the last pages out of old chunks
 * (docs/decisions/0026).
 */
@ApplicationScoped
public class FileCompaction {

    /** In percent of the pages of chunks that are current. */
    private static final int MIN_FILL_RATE = 50;

    /** The most bytes that are moved at once. */
    private static final int MAX_BYTES = 16 << 20;

    private static final int SHORT_RETENTION_MILLIS = 1000;

    private final DataSource dataSource;
    private final SqlDialect dialect;

    @Inject
    FileCompaction(DataSource dataSource, JdbcQueries jdbc) {
        this.dataSource = dataSource;
        this.dialect = jdbc.dialect();
    }

    /** Moves pages out of chunks that have few current ones. What is committed is on the disk before. */
    public void freeSpace() {
        withStore(store -> {
            if (store.getFileStore() != null && store.getFileStore().getChunksFillRate() < MIN_FILL_RATE) {
                store.sync();
                store.compact(MIN_FILL_RATE, MAX_BYTES);
            }
        });
    }

    /** Lets chunks be freed a second after they were written, until the changes are made. H2 keeps them for 45 seconds. */
    public void withShortRetention(Runnable changes) {
        int[] before = {0};
        withStore(store -> {
            before[0] = store.getRetentionTime();
            store.setRetentionTime(SHORT_RETENTION_MILLIS);
        });
        try {
            changes.run();
        } finally {
            withStore(store -> store.setRetentionTime(before[0]));
        }
    }

    private void withStore(Consumer<MVStore> action) {
        if (dialect != SqlDialect.H2) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            action.accept(session.getDatabase().getStore().getMvStore());
        } catch (SQLException failed) {
            throw new IllegalStateException("the file of the database could not be compacted", failed);
        }
    }
}
