package org.undersigned.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Coded;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Slug;

/** All tables whose words a search looks through, as one. */
final class SearchUnion {

    private SearchUnion() {}

    static SqlFragment from(SqlDialect dialect, SqlFragment where) {
        List<String> tables = new ArrayList<>();
        for (SearchHit.Part part : SearchHit.Part.values()) {
            tables.add(table(part, dialect));
        }
        return where.in("(" + String.join(" union all ", tables) + ") r where %s");
    }

    private static String table(SearchHit.Part part, SqlDialect dialect) {
        boolean section = part == SearchHit.Part.SECTION;
        String vector = dialect == SqlDialect.H2 ? "" : section ? ", t.heading_vector as vector" : ", t.vector";
        return "select '%s' as part, %d as part_order, t.letter, t.number, t.published, t.superseded, t.item, t.position, t.document, %s as words, t.size, %s as section%s from %s t%s"
                .formatted(
                        part.label(),
                        part.ordinal(),
                        section ? "t.heading_words" : "t.words",
                        part == SearchHit.Part.PARAGRAPH ? "t.section" : "''",
                        vector,
                        part.label(),
                        section ? " where t.size > 0" : "");
    }

    static Function<StoredRow, SearchHit> reading(
            JdbcQueries jdbc, KeysetQuery<SearchHit> keyset, List<StoredRow> rows) {
        return SearchUnion::hit;
    }

    private static SearchHit hit(StoredRow row) {
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
}
