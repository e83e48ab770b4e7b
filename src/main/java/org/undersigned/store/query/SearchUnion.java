package org.undersigned.store.query;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Coded;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Slug;

/** The union of all tables that a search covers. */
final class SearchUnion implements ItemSource<SearchHit> {

    @Override
    public SqlFragment from(SqlDialect dialect, SqlFragment where) {
        return new SqlBuilder()
                .sql("(")
                .join(
                        " union all ",
                        Arrays.asList(SearchHit.Part.values()),
                        (sql, part) -> selectPart(sql, part, dialect))
                .sql(") r where ")
                .fragment(where)
                .build();
    }

    private static void selectPart(SqlBuilder sql, SearchHit.Part part, SqlDialect dialect) {
        boolean section = part == SearchHit.Part.SECTION;
        String table = part.label();
        sql.sql("select '" + table + "' as part, " + part.ordinal() + " as part_order")
                .sql(", t.letter, t.published, t.superseded, t.item, t.position, t.document")
                .sql(section ? ", t.heading_words as words" : ", t.words as words")
                .sql(", t.size")
                .sql(part == SearchHit.Part.PARAGRAPH ? ", t.section as section" : ", '' as section");
        if (dialect == SqlDialect.POSTGRESQL) {
            sql.sql(section ? ", t.heading_vector as vector" : ", t.vector");
        }
        sql.sql(" from " + table + " t");
        if (section) {
            sql.sql(" where t.size > 0");
        }
    }

    @Override
    public Function<StoredRow, SearchHit> decoder(
            JdbcQueries jdbc, KeysetQuery<SearchHit> keyset, List<StoredRow> rows) {
        return SearchUnion::decode;
    }

    @Override
    public List<StoredRow> complete(JdbcQueries jdbc, AsOf asOf, List<StoredRow> rows) {
        List<StoredRow> signatories = rows.stream()
                .filter(row -> row.part().equals(SearchHit.Part.SIGNATORY.label()))
                .toList();
        Iterator<StoredRow> complete =
                new SignatoryTexts(jdbc, asOf).complete(signatories).iterator();
        return rows.stream()
                .map(row -> row.part().equals(SearchHit.Part.SIGNATORY.label()) ? complete.next() : row)
                .toList();
    }

    private static SearchHit decode(StoredRow row) {
        return switch (Coded.of(SearchHit.Part.class, row.part()).orElseThrow()) {
            case LETTER -> SearchHit.of(PartJson.summary(row.document()));
            case RECIPIENT -> SearchHit.of(PartJson.recipient(row.document()));
            case SECTION -> SearchHit.of(PartJson.section(row.document()));
            case PARAGRAPH -> SearchHit.of(PartJson.paragraph(row.document()), new Slug(row.section()));
            case STATISTIC -> SearchHit.of(PartJson.statistic(row.document()));
            case DEMAND -> SearchHit.of(PartJson.demand(row.document()));
            case CITATION -> SearchHit.of(PartJson.citation(row.document()));
            case SIGNATORY -> SearchHit.of(PartJson.signatory(row.document()));
        };
    }

    @Override
    public boolean spansTables() {
        return true;
    }
}
