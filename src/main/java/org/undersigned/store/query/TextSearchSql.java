package org.undersigned.store.query;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.store.text.Tokens;

/**
 * Full-text conditions. PostgreSQL narrows the rows down by the index of its {@code vector} columns; phrases and names are
 * then compared with {@code like}. H2 compares everything with {@code like}, so both databases return the same rows.
 */
record TextSearchSql(SqlDialect dialect) {

    /** Rows in whose column {@code words} all terms occur. */
    SqlFragment matches(String alias, SearchTerms terms) {
        List<SqlFragment> conditions = new ArrayList<>();
        boolean indexed = dialect == SqlDialect.POSTGRESQL;
        if (indexed) {
            conditions.add(inVector(alias, terms.toTsQuery()));
        }
        terms.terms().stream()
                .filter(term -> !indexed || term.words().size() > 1)
                .forEach(term -> conditions.add(like(alias + ".words", term.likePattern())));
        return SqlFragment.allOf(conditions);
    }

    /** Signatories in one of whose names all terms occur. */
    SqlFragment nameMatches(String alias, SearchTerms terms) {
        List<SqlFragment> conditions = new ArrayList<>();
        if (dialect == SqlDialect.POSTGRESQL) {
            conditions.add(inVector(alias, terms.toTsQuery()));
        }
        terms.terms().forEach(term -> conditions.add(like(alias + ".names", term.likePattern())));
        return SqlFragment.allOf(conditions);
    }

    /** Signatories one of whose names is exactly this one. */
    SqlFragment nameIs(String alias, String name) {
        List<String> words = Tokens.words(name);
        SqlFragment exact = like(alias + ".names", "%| " + String.join(" ", words) + " |%");
        if (dialect == SqlDialect.H2) {
            return exact;
        }
        String tsQuery = new SearchTerm(words, false).toTsQuery();
        return SqlFragment.allOf(List.of(inVector(alias, tsQuery), exact));
    }

    /** 0 for rows in which all terms are adjacent, 1 for the others. */
    static SqlExpression relevance(SearchTerms terms) {
        SqlFragment sql = new SqlBuilder()
                .sql("case when r.words like ")
                .value(terms.phrasePattern())
                .sql(" then 0 else 1 end")
                .build();
        return new SqlExpression(sql, Integer.class);
    }

    private static SqlFragment like(String column, String pattern) {
        return new SqlBuilder().sql(column).sql(" like ").value(pattern).build();
    }

    private static SqlFragment inVector(String alias, String tsQuery) {
        return new SqlBuilder()
                .sql(alias)
                .sql(".vector @@ cast(")
                .value(tsQuery)
                .sql(" as tsquery)")
                .build();
    }
}
