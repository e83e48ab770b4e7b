package org.undersigned.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Searches all columns of text of all tables. */
@ApplicationScoped
public class DatabaseText {

    private final DataSource source;

    @Inject
    DatabaseText(DataSource source) {
        this.source = source;
    }

    /** The columns in which a text occurs, in any case: {@code event.document}. */
    public List<String> columnsWith(String text) {
        try (Connection connection = source.getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, null, "%", "%")) {
            List<String> found = new ArrayList<>();
            while (columns.next()) {
                String schema = columns.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT);
                String type = columns.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
                String table = columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                String column = columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                boolean ours = schema.equals("public")
                        && !table.equals("flyway_schema_history")
                        && type.matches("varchar.*|text|character.*|clob|tsvector");
                if (ours && contains(connection, table, column, text)) {
                    found.add(table + "." + column);
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean contains(Connection connection, String table, String column, String text)
            throws SQLException {
        String sql = "select count(*) from %s t where lower(cast(t.%s as varchar)) like ?".formatted(table, column);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "%" + text + "%");
            try (ResultSet count = statement.executeQuery()) {
                return count.next() && count.getLong(1) > 0;
            }
        }
    }
}
