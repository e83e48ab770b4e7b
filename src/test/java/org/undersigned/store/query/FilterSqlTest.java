package org.undersigned.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(SqlDialect.class)
    void passesEachValueAsAParameter(SqlDialect dialect) {
        FilterSql sql = new FilterSql(dialect, AsOf.LATEST);
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
        SqlFragment condition = new FilterSql(SqlDialect.H2, AsOf.LATEST)
                .condition(new Filter.Contains(ProjectionColumn.PLACES, List.of("50%_!")));
        assertThat(condition.sql()).isEqualTo("(r.places like ? escape '!')");
        assertThat(condition.values()).containsExactly("%|50!%!_!!|%");
    }
}
