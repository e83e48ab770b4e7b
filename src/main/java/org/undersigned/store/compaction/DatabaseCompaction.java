package org.undersigned.store.compaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.undersigned.store.index.SearchIndex;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlDialect;

/** Removes what was deleted from the files of the database. */
@ApplicationScoped
public class DatabaseCompaction {

    private final DataSource dataSource;
    private final SqlDialect dialect;
    private final SearchIndex index;

    @Inject
    DatabaseCompaction(DataSource dataSource, JdbcQueries jdbc, SearchIndex index) {
        this.dataSource = dataSource;
        this.index = index;
        this.dialect = jdbc.dialect();
    }

    /**
     * Writes the H2 file and its search index anew and closes the database, which cannot be used afterwards.
     *
     * @return {@code false} for PostgreSQL, whose administrator compacts it
     */
    public boolean closeCompacted() {
        if (dialect != SqlDialect.H2) {
            return false;
        }
        index.close();
        removeStaleKeys();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            // The pool fails to give its connections back, which H2 would write to a file.
            statement.execute("set trace_level_file 0");
            statement.execute("shutdown compact");
            return true;
        } catch (SQLException closed) {
            // The connection cannot be given back to a database that is closed.
            return true;
        }
    }

    /** Before the file is compacted, which keeps what is in the pages of an index. */
    private void removeStaleKeys() {
        try (Connection connection = dataSource.getConnection()) {
            new StaleIndexKeys(connection).remove();
        } catch (SQLException failed) {
            throw new IllegalStateException("the indexes of the database could not be made anew", failed);
        }
    }
}
