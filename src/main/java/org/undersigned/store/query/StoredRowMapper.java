package org.undersigned.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.interchange.JsonDocument;
import org.undersigned.letter.Slug;
import org.undersigned.store.query.row.StoredRow;
import org.undersigned.store.sql.JdbcQueries;

/** Maps the rows of a {@link KeysetQuery} and keeps what a cursor needs: the revision, and the last sort values. */
final class StoredRowMapper implements JdbcQueries.RowMapper<StoredRow> {

    private final int limit;
    private final Slug letter;
    private final int sortValues;
    private final boolean spansTables;
    private final boolean ofLetters;
    private int count;
    private long asOf;
    private List<Object> last;

    /** @param limit the rows of a page; 0 without pagination */
    StoredRowMapper(KeysetQuery<?> keyset, int limit) {
        this.limit = limit;
        this.letter = keyset.query().letter().orElse(null);
        this.sortValues = keyset.sortValues();
        this.spansTables = keyset.query().type().source().spansTables();
        this.ofLetters = keyset.query().type().source().ofLetters();
    }

    @Override
    public StoredRow map(ResultSet row) throws SQLException {
        count++;
        if (count == 1) {
            asOf = row.getLong(KeysetQuery.AS_OF);
        }
        if (count == limit) {
            last = new ArrayList<>();
            for (int i = 0; i < sortValues; i++) {
                last.add(row.getObject(KeysetQuery.FIRST_SORT_VALUE + i));
            }
        }
        int part = KeysetQuery.FIRST_SORT_VALUE + sortValues;
        byte[] document = row.getBytes(KeysetQuery.DOCUMENT);
        return new StoredRow(
                letter(row),
                row.getInt(KeysetQuery.NUMBER),
                ofLetters ? row.getObject(part, OffsetDateTime.class).toInstant() : null,
                document == null ? null : new JsonDocument(document),
                row.getString(KeysetQuery.ITEM),
                row.getInt(KeysetQuery.POSITION),
                spansTables ? row.getString(part) : null,
                spansTables ? row.getString(part + 1) : null);
    }

    private Slug letter(ResultSet row) throws SQLException {
        if (letter != null) {
            return letter;
        }
        String id = row.getString(KeysetQuery.LETTER);
        return id.isEmpty() ? null : new Slug(id);
    }

    /** The revision as of which the rows were read; 0 where there were none. */
    long asOf() {
        return asOf;
    }

    /** The sort values of the page's last row. */
    List<Object> last() {
        return last;
    }
}
