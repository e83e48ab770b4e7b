package org.undersigned.store.query.row;

import java.util.Optional;
import java.util.function.Predicate;
import org.undersigned.letter.Slug;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlFragment;

/**
 * Notices that something is erased while it is read in several statements. An erasure rewrites revisions, which nothing else does:
 * what is read after it has other words and places than what was read before (docs/decisions/0030).
 */
public final class ErasureWatch {

    private final JdbcQueries jdbc;

    /** Has a row if something was erased. */
    private final SqlFragment erased;

    private ErasureWatch(JdbcQueries jdbc, SqlFragment erased) {
        this.jdbc = jdbc;
        this.erased = erased;
    }

    /**
     * Watches a letter.
     *
     * @param letter empty for all letters
     * @param last the number of the last change before the first statement
     */
    public static ErasureWatch ofLetter(JdbcQueries jdbc, Optional<Slug> letter, long last) {
        SqlBuilder sql = new SqlBuilder()
                .sql("select 1 from letter_change c where c.type = 'erased' and c.id > ")
                .value(last);
        letter.ifPresent(one -> sql.sql(" and c.letter = ").value(one.value()));
        return new ErasureWatch(jdbc, sql.sql(" limit 1").build());
    }

    /**
     * Watches a revision.
     *
     * @param digest what it had before the first statement
     */
    public static ErasureWatch ofRevision(JdbcQueries jdbc, long revision, String digest) {
        return new ErasureWatch(
                jdbc,
                new SqlBuilder()
                        .sql("select 1 from revision v where v.id = ")
                        .value(revision)
                        .sql(" and v.digest <> ")
                        .value(digest)
                        .build());
    }

    /** To be called after each statement, before anything of its result is used. */
    public void requireNone() {
        requireNone(jdbc::hasRow);
    }

    /** @param hasRow asks on the connection that reads */
    public void requireNone(Predicate<SqlFragment> hasRow) {
        if (hasRow.test(erased)) {
            throw new ErasedMeanwhileException();
        }
    }
}
