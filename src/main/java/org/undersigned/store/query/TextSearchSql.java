package org.undersigned.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.undersigned.store.text.Tokens;

/**
 * Words in the database's language. PostgreSQL narrows down by its index of words; what stands side by side is then
 * compared as H2 compares everything, so that both give the same answers.
 */
final class TextSearchSql {

    private TextSearchSql() {}

    static <V> SqlFragment any(Collection<V> values, Function<V, SqlFragment> each) {
        return SqlFragment.joined(" or ", values.stream().map(each).toList());
    }

    /** Rows in whose column {@code words} all terms occur. */
    static SqlFragment words(String alias, SearchTerms terms, SqlDialect dialect) {
        return in(alias, "words", "vector", terms, dialect);
    }

    private static SqlFragment in(String alias, String column, String index, SearchTerms terms, SqlDialect dialect) {
        List<SqlFragment> all = new ArrayList<>();
        boolean indexed = dialect == SqlDialect.POSTGRESQL;
        if (indexed) {
            all.add(SqlFragment.of("%s.%s @@ cast(? as tsquery)".formatted(alias, index), terms.toTsQuery()));
        }
        for (SearchTerms.Term term : terms.terms()) {
            if (!indexed || term.words().size() > 1 || !column.equals("words")) {
                all.add(SqlFragment.of("%s.%s like ?".formatted(alias, column), term.likePattern()));
            }
        }
        return SqlFragment.joined(" and ", all);
    }

    /** Signatories in one of whose names all terms occur. */
    static SqlFragment namedLike(String alias, SearchTerms terms, SqlDialect dialect) {
        return in(alias, "names", "vector", terms, dialect);
    }

    /** Signatories one of whose names this is. */
    static SqlFragment named(String alias, String name, SqlDialect dialect) {
        List<String> words = Tokens.words(name);
        SqlFragment whole = SqlFragment.of(alias + ".names like ?", "%| " + String.join(" ", words) + " |%");
        if (dialect == SqlDialect.H2) {
            return whole;
        }
        List<String> quoted = words.stream().map(word -> "'" + word + "'").toList();
        SqlFragment narrowed = SqlFragment.of(alias + ".vector @@ cast(? as tsquery)", String.join(" & ", quoted));
        return SqlFragment.joined(" and ", List.of(narrowed, whole));
    }
}
