package org.undersigned.store.query.row;

import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlExpression;
import org.undersigned.store.sql.SqlFragment;

/** The revision as of which a query reads; rows carry the revisions between which they are valid. */
public record AsOf(String revision) {

    /** The last published revision; the rows of a page tell which one that was. */
    public static final AsOf LATEST = new AsOf("(select p.last_revision from publication p)");

    /** After all revisions, also the one that the transaction is storing. */
    public static final AsOf LATEST_STORED = revision(Long.MAX_VALUE);

    public static AsOf revision(long id) {
        return new AsOf(Long.toString(id));
    }

    /** The rows of a table that are valid at the revision. */
    public SqlFragment valid(String alias) {
        return SqlFragment.of(alias + ".published <= " + revision + " and (" + alias + ".superseded is null or " + alias
                + ".superseded > " + revision + ")");
    }

    /** The date of the letter of a row {@code r} at the revision; empty for a letter without a date. */
    public SqlExpression dateOfLetter() {
        SqlFragment date = new SqlBuilder()
                .sql("coalesce((select max(d.date_key) from letter d where d.letter = r.letter and ")
                .fragment(valid("d"))
                .sql("), '')")
                .build();
        return new SqlExpression(date, String.class);
    }
}
