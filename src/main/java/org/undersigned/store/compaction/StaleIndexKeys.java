package org.undersigned.store.compaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.Page;

/**
 * Keys in the indexes of signatories that no row has any more. The pages of H2 above those with the entries have a copy of the
 * first key of each page below them. It stays when its entry is deleted, and H2 compacts a file page by page, so that the name in
 * it stays as well. An index that is made anew has none.
 */
final class StaleIndexKeys {

    private static final String TABLE = "SIGNATORY";

    /** What an index is called until the one before is dropped. */
    private static final String ANEW = "_ANEW";

    private final Connection connection;
    private final SessionLocal session;

    StaleIndexKeys(Connection connection) throws SQLException {
        this.connection = connection;
        this.session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    }

    /** Makes each index with such keys anew. If the program is killed, there are two of one, or one with another name. */
    void remove() throws SQLException {
        for (String left : names()) {
            if (left.endsWith(ANEW)) {
                settle(left, left.substring(0, left.length() - ANEW.length()));
            }
        }
        MVStore store = session.getDatabase().getStore().getMvStore();
        for (Index index : indexes()) {
            MVMap<Object, Object> entries = store.openMap("index." + index.getId());
            if (hasStaleKey(entries, entries.getRootPage())) {
                rebuild(index);
            }
        }
    }

    /** The indexes of signatories but for that of the rows themselves, whose keys are numbers. */
    private List<Index> indexes() {
        return session.getDatabase().getMainSchema().getAllIndexes().stream()
                .filter(index -> index.getTable().getName().equals(TABLE))
                .filter(index -> !index.getIndexType().isPrimaryKey()
                        && !index.getIndexType().isScan())
                .toList();
    }

    private List<String> names() {
        return indexes().stream().map(Index::getName).toList();
    }

    private static boolean hasStaleKey(MVMap<Object, Object> entries, Page<Object, Object> page) {
        if (page.isLeaf()) {
            return false;
        }
        for (int i = 0; i < page.getKeyCount(); i++) {
            if (!entries.containsKey(page.getKey(i))) {
                return true;
            }
        }
        for (int i = 0; i <= page.getKeyCount(); i++) {
            if (page.getChildPagePos(i) != 0 && hasStaleKey(entries, page.getChildPage(i))) {
                return true;
            }
        }
        return false;
    }

    private void rebuild(Index index) throws SQLException {
        String name = index.getName();
        execute("create index %s on %s (%s)"
                .formatted(
                        name + ANEW,
                        TABLE,
                        String.join(
                                ", ",
                                List.of(index.getIndexColumns()).stream()
                                        .map(column -> column.column.getName())
                                        .toList())));
        settle(name + ANEW, name);
    }

    private void settle(String anew, String name) throws SQLException {
        execute("drop index if exists " + name);
        execute("alter index %s rename to %s".formatted(anew, name));
    }

    private void execute(String statement) throws SQLException {
        try (Statement made = connection.createStatement()) {
            made.execute(statement);
        }
    }
}
