package org.undersigned.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Slug;

/** Reads the rows that a {@link KeysetQuery} asks for, one after the other, and of each only what differs from row to row. */
final class StoredRowMapper implements JdbcQueries.ResultSetReader<StoredRow> {

    private final KeysetQuery<?> keyset;
    private final int limit;
    private final Slug letter;
    private int count;
    private long asOf;
    private List<Object> last;

    /** @param limit how many rows a page has; 0 where there are no pages */
    StoredRowMapper(KeysetQuery<?> keyset, int limit) {
        this.keyset = keyset;
        this.limit = limit;
        this.letter = keyset.query().letter().orElse(null);
    }

    @Override
    public StoredRow read(ResultSet row) throws SQLException {
        count++;
        if (count == 1) {
            asOf = row.getLong(KeysetQuery.AS_OF_COLUMN);
        }
        int keys = keyset.order().size();
        if (count == limit) {
            last = new ArrayList<>();
            for (int i = 0; i < keys; i++) {
                last.add(row.getObject(KeysetQuery.FIRST_KEY + i));
            }
        }
        boolean mixed = keyset.query().type().spansTables();
        return new StoredRow(
                letter(row),
                row.getInt(4),
                row.getBytes(1),
                row.getString(2),
                mixed ? row.getString(KeysetQuery.FIRST_KEY + keys) : null,
                mixed ? row.getString(KeysetQuery.FIRST_KEY + keys + 1) : null);
    }

    private Slug letter(ResultSet row) throws SQLException {
        if (letter != null) {
            return letter;
        }
        String id = row.getString(3);
        return id.isEmpty() ? null : new Slug(id);
    }

    /** The revision that the rows were read at; 0 where there were none. */
    long asOf() {
        return asOf;
    }

    /** What the last row of the page is sorted by, for a cursor. */
    List<Object> last() {
        return last;
    }
}
