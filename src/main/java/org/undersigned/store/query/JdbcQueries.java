package org.undersigned.store.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the database in SQL. Questions are read so, without entities: most of what they cost would be those. */
@ApplicationScoped
public class JdbcQueries {

    /** Rows that are fetched together where a whole list is read. */
    private static final int FETCH_SIZE = 500;

    private final DataSource source;
    private final SqlDialect dialect;

    @Inject
    JdbcQueries(DataSource source, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.source = source;
        this.dialect = SqlDialect.of(kind);
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface ResultSetReader<R> {
        R read(ResultSet row) throws SQLException;
    }

    SqlDialect dialect() {
        return dialect;
    }

    <R> List<R> list(SqlFragment query, ResultSetReader<R> resultSetReader) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, query);
                ResultSet rows = statement.executeQuery()) {
            List<R> list = new ArrayList<>();
            while (rows.next()) {
                list.add(resultSetReader.read(rows));
            }
            return list;
        } catch (SQLException failed) {
            throw new IllegalStateException("the database did not answer", failed);
        }
    }

    public <R> Optional<R> first(SqlFragment query, ResultSetReader<R> resultSetReader) {
        return list(query, resultSetReader).stream().findFirst();
    }

    /** Row by row, in constant memory. */
    void forEach(SqlFragment query, ResultSetReader<?> resultSetReader) {
        try (Connection connection = source.getConnection()) {
            // PostgreSQL sends rows in portions only within a transaction.
            connection.setAutoCommit(false);
            try (PreparedStatement statement = prepared(connection, query)) {
                statement.setFetchSize(FETCH_SIZE);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        resultSetReader.read(rows);
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the database did not answer", failed);
        }
    }

    private static PreparedStatement prepared(Connection connection, SqlFragment query) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query.sql());
        int at = 1;
        for (Object value : query.values()) {
            statement.setObject(at++, value);
        }
        return statement;
    }
}
