package org.undersigned.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;
import org.undersigned.store.index.IndexedWords;
import org.undersigned.store.index.RowLookup;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.index.WordCondition;
import org.undersigned.store.query.filter.Filters;
import org.undersigned.store.query.revision.LetterScope;
import org.undersigned.store.query.row.AsOf;
import org.undersigned.store.sql.SqlDialect;
import org.undersigned.store.sql.SqlFragment;

/** H2 reads a page of one letter in the order of an index, and the number of its signatories from the revision. */
class IndexedPagesTest {

    private static final String URL = "jdbc:h2:mem:indexed-pages;DB_CLOSE_DELAY=-1";

    private static final LetterScope LETTER =
            new LetterScope(new Slug("many"), 1, Instant.EPOCH, 1, null, false, Instant.EPOCH);

    private static final List<List<SortKey>> ORDERS =
            List.of(List.of(), List.of(SortKey.parse("-position")), List.of(SortKey.parse("id")));

    private static Query<Signatory> ordered(List<SortKey> order) {
        return new Query<>(QueryableType.SIGNATORIES, Optional.of(LETTER.letter()), List.of(), order);
    }

    private static KeysetQuery<Signatory> keyset(Query<Signatory> query) {
        return new KeysetQuery<>(query, SqlDialect.H2, null, AsOf.LATEST);
    }

    private static String plan(SqlFragment statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                PreparedStatement explain = connection.prepareStatement("explain " + statement.sql())) {
            int index = 1;
            for (Object value : statement.values()) {
                explain.setObject(index++, value);
            }
            try (ResultSet rows = explain.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static void migrate() {
        Flyway.configure()
                .dataSource(URL, "", "")
                .locations("db/migration", "db/h2")
                .placeholders(Map.of("binary", "/**/", "bytes", "blob"))
                .load()
                .migrate();
    }

    @Test
    void readsPagesInTheOrderOfAnIndex() throws SQLException {
        migrate();
        for (List<SortKey> order : ORDERS) {
            assertThat(plan(keyset(ordered(order)).rows(null, 100))).contains("index sorted");
        }
    }

    @Test
    void readsWholeListsAsRangesOfAnIndex() throws SQLException {
        migrate();
        KeysetQuery<Signatory> ofOne = keyset(ordered(List.of()));
        assertThat(plan(ofOne.rowsInRange(List.of(7), 0, 100)))
                .contains("SIGNATORY_BY_LETTER: POSITION > ?", "index sorted");
        KeysetQuery<Signatory> ofAll = keyset(Query.all(QueryableType.SIGNATORIES));
        assertThat(ofAll.isInOrderOfIndex()).isTrue();
        List<Object> after = List.of("many", 7);
        for (SqlFragment statement : List.of(
                ofAll.rowsInRange(List.of(), 0, 100),
                ofAll.rowsInRange(after, 1, 100),
                ofAll.rowsInRange(after, 0, 100))) {
            assertThat(plan(statement)).contains("SIGNATORY_BY_LETTER", "index sorted");
        }
        assertThat(keyset(ordered(List.of(SortKey.parse("name")))).isInOrderOfIndex())
                .isFalse();
    }

    @Test
    void countsTheSignatoriesOfALetterInItsRevision() {
        assertThat(keyset(ordered(List.of())).count().sql()).contains("from revision");
        Query<Signatory> filtered = ordered(List.of()).withFilters(List.of(Filters.ids(List.of("one"))));
        assertThat(keyset(filtered).count().sql()).contains("from signatory");
    }

    @Test
    void searchesReadOnlyIndexesOfTheRowsThatHaveTheWords() throws SQLException {
        migrate();
        SearchTerms terms = SearchTerms.parse("night*");
        Query<SearchHit> query = Query.all(QueryableType.HITS)
                .withFilters(List.of(Filters.words(terms)))
                .orderedByRelevance(terms);
        KeysetQuery<SearchHit> hits =
                new KeysetQuery<>(query, SqlDialect.H2, (words, letter, conditions) -> new Long[] {1L}, AsOf.LATEST);
        for (SqlFragment statement : List.of(hits.rows(null, 20), hits.count())) {
            assertThat(plan(statement))
                    .contains("STATISTIC_BY_ROW: ID = T_FOUND.ID", "SIGNATORY_BY_ROW: ID = T_FOUND.ID")
                    .doesNotContain(".tableScan */ ON");
        }
    }

    @Test
    void unitsAndNamesAreComparedInTheIndexOfRowsWithWords() throws SQLException {
        migrate();
        SearchTerms terms = SearchTerms.parse("night*");
        RowLookup lookup = (words, letter, conditions) -> new Long[] {1L};
        Query<Statistic> statistics = Query.all(QueryableType.STATISTICS)
                .withFilters(List.of(Filters.words(terms), Filters.unit(List.of("nurse"))));
        assertThat(new KeysetQuery<>(statistics, SqlDialect.H2, lookup, AsOf.revision(1))
                        .count()
                        .sql())
                .contains("use index (statistic_by_row)")
                .satisfies(sql -> assertThat(columns("statistic_by_row")).containsAll(columnsOf("r", sql)));
        List<String> statements = new ArrayList<>();
        RowLookup recording = new RowLookup() {
            @Override
            public Long[] rows(IndexedWords field, Optional<Slug> letter, List<WordCondition> conditions) {
                return new Long[] {1L};
            }

            @Override
            public Optional<List<String>> letters(SqlFragment statement) {
                statements.add(statement.sql());
                return Optional.of(List.of());
            }
        };
        Query<Summary> letters =
                Query.all(QueryableType.LETTERS).withFilters(List.of(Filters.signatory(List.of(terms))));
        new KeysetQuery<>(letters, SqlDialect.H2, recording, AsOf.revision(1)).count();
        assertThat(statements).singleElement().satisfies(sql -> assertThat(columns("signatory_by_row"))
                .containsAll(columnsOf("x", sql)));
    }

    private static Set<String> columnsOf(String alias, String sql) {
        return Pattern.compile("\\b" + alias + "\\.(\\w+)")
                .matcher(sql)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> columns(String index) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                PreparedStatement statement = connection.prepareStatement(
                        "select lower(column_name) from information_schema.index_columns where index_name = upper(?)")) {
            statement.setString(1, index);
            List<String> columns = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
            return columns;
        }
    }
}
