package org.undersigned.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.letter.Slug;
import org.undersigned.store.index.IndexedWords;
import org.undersigned.store.index.RowLookup;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.index.WordCondition;
import org.undersigned.store.query.filter.Filter;
import org.undersigned.store.query.filter.ProjectionColumn;
import org.undersigned.store.query.row.AsOf;
import org.undersigned.store.sql.SqlDialect;
import org.undersigned.store.sql.SqlFragment;

class FilterSqlTest {

    private static final String VALUE = "o'brien?";

    private static final List<Filter> FILTERS = List.of(
            new Filter.Not(new Filter.OneOf(ProjectionColumn.ITEM, List.of(VALUE))),
            new Filter.AnyOf(List.of(new Filter.AtMost(BigDecimal.ONE), new Filter.AtLeast(BigDecimal.TEN))),
            new Filter.OneOf(ProjectionColumn.ITEM, List.of(VALUE, VALUE)),
            new Filter.Contains(ProjectionColumn.PLACES, List.of(VALUE)),
            new Filter.Words(SearchTerms.parse("\"open letter\"")),
            new Filter.Name(List.of(VALUE)),
            new Filter.LetterRecipient(List.of(SearchTerms.parse("president"))),
            new Filter.LetterSignatory(List.of(SearchTerms.parse("society"))),
            new Filter.LetterOrganization(List.of(VALUE)),
            new Filter.LetterWords(SearchTerms.parse("society president")),
            new Filter.DatedFrom("2022-01-01"),
            new Filter.DatedTo("2022-12-31"),
            new Filter.AtLeast(BigDecimal.TEN),
            new Filter.AtMost(BigDecimal.TEN),
            new Filter.After(20, 1));

    private static final Long[] ROWS = {2L, 3L};

    private static FilterSql sql(SqlDialect dialect, boolean narrowed) {
        return new FilterSql(
                new TextSearchSql(dialect, narrowed),
                AsOf.LATEST,
                new LettersWithWords(Optional.empty(), null, AsOf.LATEST));
    }

    private static Stream<FilterSql> variants() {
        return Stream.of(sql(SqlDialect.POSTGRESQL, false), sql(SqlDialect.H2, false), sql(SqlDialect.H2, true));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void passesEachValueAsAParameter(FilterSql sql) {
        assertThat(FILTERS).allSatisfy(filter -> {
            SqlFragment condition = sql.condition(filter);
            assertThat(condition.values()).isNotEmpty();
            assertThat(condition.sql()).doesNotContain("brien", "2022", "president", "society", "letter\"");
            assertThat(condition.sql().chars().filter(c -> c == '?'))
                    .hasSize(condition.values().size());
        });
    }

    @Test
    void knowsEveryFilter() {
        assertThat(FILTERS.stream().map(Filter::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Filter.class.getPermittedSubclasses()));
    }

    @Test
    void escapesPatterns() {
        SqlFragment condition =
                sql(SqlDialect.H2, false).condition(new Filter.Contains(ProjectionColumn.PLACES, List.of("50%_!")));
        assertThat(condition.sql()).isEqualTo("(r.places like ? escape '!')");
        assertThat(condition.values()).containsExactly("%|50!%!_!!|%");
    }

    @Test
    void comparesOnlyPhrasesOfNarrowedRows() {
        FilterSql sql = sql(SqlDialect.H2, true);
        Filter words = new Filter.Words(SearchTerms.parse("night \"open letter\" passeng*"));
        assertThat(sql.condition(words).values()).containsExactly("% open letter %");
        assertThat(sql.condition(words.negated()).values())
                .containsExactly("% night %", "% open letter %", "% passeng%");
    }

    @Test
    void looksUpTheLettersOfASubquery() {
        List<SqlFragment> statements = new ArrayList<>();
        RowLookup lookup = new RowLookup() {

            @Override
            public Long[] rows(IndexedWords field, Optional<Slug> letter, List<WordCondition> conditions) {
                return ROWS;
            }

            @Override
            public Optional<List<String>> letters(SqlFragment statement) {
                statements.add(statement);
                return Optional.of(statements.size() == 1 ? List.of("one", "two") : List.of());
            }
        };
        FilterSql sql = new FilterSql(
                new TextSearchSql(SqlDialect.H2, false),
                AsOf.LATEST,
                new LettersWithWords(Optional.empty(), lookup, AsOf.LATEST));
        Filter signatory = new Filter.LetterSignatory(List.of(SearchTerms.parse("ana"), SearchTerms.parse("tom")));
        SqlFragment condition = sql.condition(signatory);
        assertThat(condition.sql()).isEqualTo("(r.letter in (?, ?) or false)");
        assertThat(condition.values()).containsExactly("one", "two");
        assertThat(statements.get(0).sql())
                .contains("left join signatory x use index (signatory_by_row) on x.id = x_found.id");
        assertThat(statements.get(0).values()).containsExactly(ROWS, "% ana %");
    }

    @Test
    void readsNarrowedRowsByTheirIds() {
        Filter words = new Filter.Words(SearchTerms.parse("night"));
        Query<?> query = Query.all(QueryableType.STATISTICS).withFilters(List.of(words));
        SqlFragment rows = new KeysetQuery<>(query, SqlDialect.H2, (field, letter, conditions) -> ROWS, AsOf.LATEST)
                .rows(null, 10);
        assertThat(rows.sql()).contains("left join statistic r use index (statistic_by_row) on r.id = r_found.id");
        assertThat(rows.values()).containsExactly((Object) ROWS);
    }
}
