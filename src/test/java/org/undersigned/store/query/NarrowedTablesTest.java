package org.undersigned.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.store.index.IndexedWords;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.index.WordCondition;
import org.undersigned.store.sql.SqlFragment;

class NarrowedTablesTest {

    /** H2 refuses an array of more than 65,536 elements. */
    @ParameterizedTest
    @ValueSource(ints = {0, 10, 65_536, 65_537, 200_000})
    void anyNumberOfRowsIsFound(int found) throws SQLException {
        Long[] ids = LongStream.rangeClosed(1, found).boxed().toArray(Long[]::new);
        WordCondition words = WordCondition.allOf(SearchTerms.parse("maria"));
        NarrowedTables tables =
                new NarrowedTables((field, letter, conditions) -> ids, Optional.empty(), List.of(words), true);
        SqlFragment from = tables.from(IndexedWords.SIGNATORY, "r");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:narrowed-" + found)) {
            connection
                    .createStatement()
                    .execute("create table signatory (id bigint primary key) as select x from system_range(1, 300000)");
            try (PreparedStatement counted =
                    connection.prepareStatement("select count(*) from " + from.sql() + " where r.id is not null")) {
                int index = 1;
                for (Object value : from.values()) {
                    counted.setObject(index++, value);
                }
                ResultSet rows = counted.executeQuery();
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(found);
            }
        }
    }
}
