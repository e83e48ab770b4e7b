package org.undersigned.store.query.signatory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.undersigned.letter.Slug;
import org.undersigned.store.query.row.AsOf;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.text.ListChunk;
import org.undersigned.store.text.ListLayout;

/** The rows of a letter's signatories that are valid now, which the next revision is compared with. */
@ApplicationScoped
public class ValidSignatories {

    private static final int PAGE_SIZE = 2000;

    private final JdbcQueries jdbc;

    @Inject
    ValidSignatories(JdbcQueries jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of a signatory. */
    public record ValidRow(long id, String item, int position, String document) {}

    /**
     * Reads the rows in portions, since the transaction's own connection has no cursor.
     *
     * @param revision only rows before this revision are read
     */
    public void forEach(Slug letter, long revision, Consumer<ValidRow> consumer) {
        int last = 0;
        List<ValidRow> page;
        do {
            SqlBuilder sql = new SqlBuilder()
                    .sql("select r.id, r.item, r.position, r.document from signatory r where r.letter = ")
                    .value(letter.value())
                    .sql(" and r.position > ")
                    .value(last)
                    .sql(" and r.published < ")
                    .value(revision)
                    .sql(" and r.superseded is null order by r.letter, r.position limit " + PAGE_SIZE);
            page = jdbc.list(
                    sql.build(),
                    row -> new ValidRow(row.getLong(1), row.getString(2), row.getInt(3), row.getString(4)));
            page.forEach(consumer);
            last = page.isEmpty() ? last : page.get(page.size() - 1).position();
        } while (page.size() == PAGE_SIZE);
    }

    /** The ids of the signatories whose rows a revision inserted, or superseded, in order. */
    public List<String> items(Slug letter, long revision, boolean superseded) {
        SqlBuilder sql = new SqlBuilder()
                .sql("select r.item from signatory r where r.letter = ")
                .value(letter.value())
                .sql(superseded ? " and r.superseded = " : " and r.published = ")
                .value(revision)
                .sql(" order by r.letter, r.position");
        return jdbc.list(sql.build(), row -> row.getString(1));
    }

    /** The chunk of the list with a number; {@code null} if there is none. */
    public ListChunk chunk(Slug letter, int number) {
        List<ListChunk> found = new SignatoryTexts(jdbc, AsOf.LATEST_STORED).chunks(letter, number, number);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The layout of the list; {@code null} if there is none. */
    public ListLayout layout(Slug letter) {
        return new SignatoryTexts(jdbc, AsOf.LATEST_STORED).layout(letter);
    }
}
