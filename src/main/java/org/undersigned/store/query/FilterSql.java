package org.undersigned.store.query;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.undersigned.store.index.IndexedWords;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.query.filter.Filter;
import org.undersigned.store.query.filter.ProjectionColumn;
import org.undersigned.store.query.row.AsOf;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlExpression;
import org.undersigned.store.sql.SqlFragment;

/** The SQL conditions of filters, on the row {@code r} that a statement reads. */
final class FilterSql {

    private final TextSearchSql text;
    private final AsOf asOf;
    private final LettersWithWords letters;

    FilterSql(TextSearchSql text, AsOf asOf, LettersWithWords letters) {
        this.text = text;
        this.asOf = asOf;
        this.letters = letters;
    }

    /** The conditions of filters by which the tables are not narrowed. */
    private FilterSql ofAllRows() {
        return new FilterSql(text.ofAllRows(), asOf, letters);
    }

    SqlFragment condition(Filter filter) {
        if (filter instanceof Filter.Not not) {
            return new SqlBuilder()
                    .sql("(")
                    .fragment(ofAllRows().condition(not.filter()))
                    .sql(") is not true")
                    .build();
        } else if (filter instanceof Filter.AnyOf anyOf) {
            return anyOf(anyOf.filters(), ofAllRows()::condition);
        } else if (filter instanceof Filter.OneOf oneOf) {
            return oneOf.column().expression().in(oneOf.values());
        } else if (filter instanceof Filter.Contains contains) {
            return anyOf(contains.values(), value -> contains(contains.column(), value));
        } else if (filter instanceof Filter.Words words) {
            return text.matches("r", words.terms());
        } else if (filter instanceof Filter.Name name) {
            return anyOf(name.names(), one -> text.nameIs("r", one));
        } else if (filter instanceof Filter.LetterRecipient recipient) {
            return anyOf(
                    recipient.recipients(),
                    terms -> ofLetterWith(IndexedWords.RECIPIENT, terms, some -> some.matches("x", terms)));
        } else if (filter instanceof Filter.LetterSignatory signatory) {
            return anyOf(
                    signatory.signatories(),
                    terms -> ofLetterWith(IndexedWords.SIGNATORY, terms, some -> some.nameMatches("x", terms)));
        }
        if (filter instanceof Filter.LetterOrganization organization) {
            SqlFragment named = new SqlExpression(SqlFragment.of("x.name_slug"), String.class).in(organization.ids());
            return ofLetterWith(
                    "signatory", SqlFragment.allOf(List.of(SqlFragment.of("x.kind = 'organization'"), named)));
        } else if (filter instanceof Filter.LetterWords words) {
            return SqlFragment.allOf(
                    words.terms().each().stream().map(this::letterHas).toList());
        }
        return range(filter);
    }

    /** Letters in whose summary or sections a term occurs. */
    private SqlFragment letterHas(SearchTerms term) {
        SqlFragment inSection = ofLetterWith(IndexedWords.SECTION, term, some -> some.matches("x", term));
        return SqlFragment.anyOf(List.of(text.ofAllRows().matches("r", term), inSection));
    }

    private SqlFragment range(Filter filter) {
        if (filter instanceof Filter.DatedFrom from) {
            return ofLetterWith("letter", date("x.date_to", ">=", from.day()));
        } else if (filter instanceof Filter.DatedTo to) {
            return ofLetterWith("letter", date("x.date_from", "<=", to.day()));
        } else if (filter instanceof Filter.AtLeast min) {
            return unboundedOr(ProjectionColumn.UPPER_BOUND, ">=", min.value());
        } else if (filter instanceof Filter.AtMost max) {
            return unboundedOr(ProjectionColumn.LOWER_BOUND, "<=", max.value());
        }
        if (filter instanceof Filter.After after) {
            return after(after);
        }
        throw new IllegalArgumentException("no SQL for the filter " + filter);
    }

    private static SqlFragment after(Filter.After after) {
        SqlExpression published = ProjectionColumn.PUBLISHED.expression();
        SqlFragment later = ProjectionColumn.POSITION.expression().compare(">", after.position());
        return SqlFragment.allOf(List.of(
                published.compare(">=", after.published()),
                SqlFragment.anyOf(List.of(published.compare(">", after.published()), later))));
    }

    private static <V> SqlFragment anyOf(Collection<V> values, Function<V, SqlFragment> condition) {
        return SqlFragment.anyOf(values.stream().map(condition).toList());
    }

    /** Values of a column are written between vertical bars: {@code |mexico|haiti|}. */
    private static SqlFragment contains(ProjectionColumn column, String value) {
        return new SqlBuilder()
                .fragment(column.expression().sql())
                .sql(" like ")
                .value("%|" + value.replaceAll("[!%_]", "!$0") + "|%")
                .sql(" escape '!'")
                .build();
    }

    /** Rows of letters that have a row with words in another table. */
    private SqlFragment ofLetterWith(
            IndexedWords table, SearchTerms terms, Function<TextSearchSql, SqlFragment> condition) {
        return letters.condition(table, terms, condition.apply(text.ofNarrowedRows()))
                .orElseGet(() -> ofLetterWith(table.table(), condition.apply(text.ofAllRows())));
    }

    /** Rows of letters that have a row in another table. */
    private SqlFragment ofLetterWith(String table, SqlFragment condition) {
        return new SqlBuilder()
                .sql("r.letter in (select x.letter from ")
                .sql(table)
                .sql(" x where ")
                .fragment(asOf.valid("x"))
                .sql(" and ")
                .fragment(condition)
                .sql(")")
                .build();
    }

    private static SqlFragment date(String column, String operator, String day) {
        return new SqlExpression(SqlFragment.of(column), String.class).compare(operator, day);
    }

    private static SqlFragment unboundedOr(ProjectionColumn bound, String operator, Object value) {
        return new SqlBuilder()
                .sql("(")
                .fragment(bound.expression().sql())
                .sql(" is null or ")
                .fragment(bound.expression().compare(operator, value))
                .sql(")")
                .build();
    }
}
