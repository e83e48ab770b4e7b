package org.undersigned.representation.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.ItemReader;
import org.undersigned.representation.ResourceType;

/**
 * A SQLite database of letters: a table for each collection, two for what statistics cite and whom demands address, and a
 * full-text index. The same items always give the same bytes.
 */
public final class SqliteDatabase implements Closeable {

    /** The tables in an order in which each comes after those that it refers to. */
    public static final List<ResourceType<?>> TABLES = List.of(
            ResourceType.LETTERS,
            ResourceType.RECIPIENTS,
            ResourceType.SECTIONS,
            ResourceType.STATISTICS,
            ResourceType.SIGNATORIES,
            ResourceType.DEMANDS,
            ResourceType.CITATIONS,
            ResourceType.FINDINGS);

    private static final String LINKS = """
        CREATE TABLE %1$s (
          "letter" TEXT NOT NULL, "%2$s" TEXT NOT NULL, "position" INTEGER NOT NULL, "%3$s" TEXT NOT NULL,
          PRIMARY KEY ("letter", "%2$s", "position"),
          FOREIGN KEY ("letter", "%2$s") REFERENCES %2$ss ("letter", "id"),
          FOREIGN KEY ("letter", "%3$s") REFERENCES %3$ss ("letter", "id")
        ) WITHOUT ROWID;
        INSERT INTO %1$s SELECT p.letter, p.id, l.key + 1, l.value FROM %2$ss p, json_each(p.%4$s) l\
        """;

    private static final String SEARCH = """
        CREATE VIRTUAL TABLE search USING fts5 (
          letter UNINDEXED, kind UNINDEXED, id UNINDEXED, text, tokenize = 'unicode61 remove_diacritics 2');
        INSERT INTO search SELECT id, 'letter', id, title FROM letters ORDER BY id;
        INSERT INTO search SELECT letter, 'recipient', id, text FROM recipients ORDER BY letter, position;
        INSERT INTO search SELECT letter, 'section', id, heading FROM sections WHERE heading IS NOT NULL
          ORDER BY letter, position;
        INSERT INTO search SELECT s.letter, 'paragraph', p.value ->> 'number', p.value ->> 'text'
          FROM sections s, json_each(s.paragraphs) p ORDER BY s.letter, s.position, p.key;
        INSERT INTO search SELECT letter, 'statistic', id, statement FROM statistics ORDER BY letter, position;
        INSERT INTO search SELECT letter, 'demand', id, text FROM demands ORDER BY letter, position;
        INSERT INTO search SELECT letter, 'citation', id, label FROM citations ORDER BY letter, position;
        INSERT INTO search SELECT letter, 'signatory', id, text FROM signatories ORDER BY letter, position;
        INSERT INTO search (search) VALUES ('optimize')\
        """;

    private final Connection connection;

    private SqliteDatabase(Connection connection) {
        this.connection = connection;
    }

    /**
     * Starts a database.
     *
     * @param file an empty file
     * @param about what the database says of itself, by key
     */
    public static SqliteDatabase create(Path file, Map<String, String> about) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        try {
            SqliteDatabase database = new SqliteDatabase(config.createConnection("jdbc:sqlite:" + file));
            database.connection.setAutoCommit(false);
            database.describe(about);
            return database;
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private void describe(Map<String, String> about) throws SQLException {
        execute("CREATE TABLE about (\"key\" TEXT PRIMARY KEY, \"value\" TEXT NOT NULL) WITHOUT ROWID");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO about VALUES (?, ?)")) {
            for (Map.Entry<String, String> entry : about.entrySet()) {
                insert.setString(1, entry.getKey());
                insert.setString(2, entry.getValue());
                insert.executeUpdate();
            }
        }
    }

    /** Adds the table of a collection. */
    public <T> void table(ResourceType<T> type, ItemReader<T> items) throws IOException {
        SqliteTable table = SqliteTable.of(type);
        ValueCodec<CollectionItem<T>> codec = type.valueCodec();
        try {
            execute(table.create());
            try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
                items.forEach(item -> insert(table, insert, JsonMapping.write(codec, item)));
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private static void insert(SqliteTable table, PreparedStatement insert, String json) {
        try {
            table.bind(insert, JsonMapping.tree(json));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Adds the links between tables and the index, when all tables are there. */
    public void finish() throws IOException {
        try {
            execute(LINKS.formatted("statistics_citations", "statistic", "citation", "citations"));
            execute(LINKS.formatted("demands_addressees", "demand", "recipient", "addressees"));
            execute(SEARCH);
            connection.commit();
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private void execute(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }
}
