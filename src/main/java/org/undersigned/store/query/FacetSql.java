package org.undersigned.store.query;

import java.util.Optional;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlFragment;

/** The statements that count the items of a query by the values of a facet. */
final class FacetSql {

    private FacetSql() {}

    /**
     * Counts by the values of a facet: key, label, count, the number of values, and that of items with one.
     *
     * @param limit the most values; 0 for all
     */
    static SqlFragment counts(KeysetQuery<?> keyset, FacetColumn facet, int limit) {
        SqlFragment key = facet.key().expression().sql();
        if (facet.counted() != null) {
            return countsOfRows(keyset, facet, key, limit);
        }
        SqlBuilder sql = select(facet, key)
                .sql("count(*) as n, count(*) over () as v, sum(count(*)) over () as w from ")
                .fragment(keyset.from())
                .sql(" and ")
                .fragment(key)
                .sql(" is not null group by ")
                .fragment(key)
                .sql(" order by n desc, k");
        return KeysetQuery.limited(sql, limit);
    }

    /**
     * The stored counts of a facet, in the same columns, after a row without a value; empty if they have to be counted.
     *
     * @param limit the most values
     */
    static Optional<SqlFragment> stored(KeysetQuery<?> keyset, String facet, int limit) {
        Query<?> query = keyset.query();
        return query.letter()
                .filter(letter -> query.filters().isEmpty())
                .flatMap(letter -> query.type().source().storedFacet(letter, keyset.asOf(), facet))
                .map(stored -> KeysetQuery.limited(new SqlBuilder().fragment(stored), limit + 1));
    }

    /** The same for items that are made of several rows. */
    private static SqlFragment countsOfRows(KeysetQuery<?> keyset, FacetColumn facet, SqlFragment key, int limit) {
        SqlFragment items = new SqlBuilder()
                .sql("count(distinct ")
                .fragment(facet.counted().expression().sql())
                .sql(")")
                .build();
        SqlFragment rows = new SqlBuilder()
                .sql(" from ")
                .fragment(keyset.query().type().source().fromRows(keyset.tables(), keyset.where()))
                .sql(" and ")
                .fragment(key)
                .sql(" is not null")
                .build();
        SqlBuilder sql = select(facet, key)
                .fragment(items)
                .sql(" as n, count(*) over () as v, (select ")
                .fragment(items)
                .fragment(rows)
                .sql(") as w")
                .fragment(rows)
                .sql(" group by ")
                .fragment(key)
                .sql(" order by n desc, k");
        return KeysetQuery.limited(sql, limit);
    }

    private static SqlBuilder select(FacetColumn facet, SqlFragment key) {
        return new SqlBuilder()
                .sql("select ")
                .fragment(key)
                .sql(" as k, min(")
                .fragment(facet.label().expression().sql())
                .sql(") as l, ");
    }
}
