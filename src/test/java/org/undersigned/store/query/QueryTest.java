package org.undersigned.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Slug;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.query.filter.Filter;
import org.undersigned.store.query.filter.Filters;

class QueryTest {

    private static Query<?> query(Filter... filters) {
        return new Query<>(QueryableType.SIGNATORIES, Optional.empty(), List.of(filters), List.of());
    }

    @Test
    void equalQueriesHaveOneFingerprint() {
        assertThat(query(Filters.group(List.of("Individuals"))).fingerprint())
                .isEqualTo(query(Filters.group(List.of("individuals"))).fingerprint())
                .matches("[0-9a-f]{32}");
    }

    @Test
    void differentQueriesHaveDifferentFingerprints() {
        SearchTerms terms = SearchTerms.parse("night train");
        List<Query<?>> queries = List.of(
                query(),
                query(Filters.ids(List.of("a", "b"))),
                query(Filters.ids(List.of("b", "a"))),
                query(Filters.ids(List.of("a, b"))),
                query(Filters.ids(List.of("a\",\"b"))),
                query(Filters.ids(List.of("a")), Filters.ids(List.of("b"))),
                query(Filters.letter(List.of("a", "b"))),
                query(Filters.name(List.of("a", "b"))),
                query(Filters.ids(List.of("a", "b")).negated()),
                query(Filters.words(terms)),
                query(Filters.words(SearchTerms.parse("\"night train\""))),
                query().orderedByRelevance(terms),
                query().orderedByRelevance(SearchTerms.parse("train night")),
                Query.all(QueryableType.RECIPIENTS),
                new Query<>(QueryableType.SIGNATORIES, Optional.of(new Slug("a")), List.of(), List.of()),
                new Query<>(QueryableType.SIGNATORIES, Optional.empty(), List.of(), List.of(SortKey.parse("name"))),
                new Query<>(QueryableType.SIGNATORIES, Optional.empty(), List.of(), List.of(SortKey.parse("-name"))));
        assertThat(queries.stream().map(Query::fingerprint)).doesNotHaveDuplicates();
    }

    @Test
    void refusesAnUnknownSortKey() {
        assertThatThrownBy(() ->
                        new Query<>(QueryableType.FINDINGS, Optional.empty(), List.of(), List.of(SortKey.parse("id"))))
                .hasMessage("findings cannot be sorted by \"id\"");
    }
}
