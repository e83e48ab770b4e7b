package org.undersigned.store.query.signatory;

import java.util.List;
import org.undersigned.interchange.JsonDocument;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.Slug;
import org.undersigned.store.query.row.AsOf;
import org.undersigned.store.query.row.ErasureWatch;
import org.undersigned.store.query.row.StoredRow;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlBuilder;

/** The signatories of a revision of a letter, read from their rows. */
final class StoredSignatories extends SignatoryList {

    private final JdbcQueries jdbc;
    private final Slug letter;
    private final AsOf asOf;
    private final SignatoryTexts texts;
    private final ErasureWatch watch;

    StoredSignatories(JdbcQueries jdbc, Slug letter, AsOf asOf, int size, ErasureWatch watch) {
        super(size);
        this.jdbc = jdbc;
        this.letter = letter;
        this.asOf = asOf;
        this.texts = new SignatoryTexts(jdbc, asOf);
        this.watch = watch;
    }

    @Override
    protected List<Signatory> page(int number) {
        int first = number * PAGE_SIZE + 1;
        SqlBuilder sql = new SqlBuilder()
                .sql("select r.document, r.item, r.position from signatory r where r.letter = ")
                .value(letter.value())
                .sql(" and r.position between " + first + " and " + (first + PAGE_SIZE - 1) + " and ")
                .fragment(asOf.valid("r"))
                .sql(" order by r.letter, r.position");
        List<StoredRow> rows = jdbc.list(
                sql.build(),
                row -> new StoredRow(
                        letter,
                        0,
                        null,
                        new JsonDocument(row.getBytes(1)),
                        row.getString(2),
                        row.getInt(3),
                        null,
                        null));
        List<Signatory> page = texts.complete(rows).stream()
                .map(row -> PartJson.signatory(row.document().bytes()))
                .toList();
        watch.requireNone();
        return page;
    }
}
