package org.undersigned.store.query;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Coded;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Slug;
import org.undersigned.store.index.IndexedWords;
import org.undersigned.store.query.row.StoredRow;
import org.undersigned.store.query.signatory.SignatoryTexts;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlDialect;
import org.undersigned.store.sql.SqlFragment;

/** The union of all tables that a search covers. */
final class SearchUnion implements ItemSource<SearchHit> {

    private static final String SECTION = "section";

    @Override
    public SqlFragment from(SqlDialect dialect, NarrowedTables tables, SqlFragment where) {
        return new SqlBuilder()
                .sql("(")
                .join(
                        " union all ",
                        Arrays.asList(SearchHit.Part.values()),
                        (sql, part) -> selectPart(sql, part, dialect, tables))
                .sql(") r where ")
                .fragment(where)
                .build();
    }

    private static void selectPart(SqlBuilder sql, SearchHit.Part part, SqlDialect dialect, NarrowedTables tables) {
        boolean section = part == SearchHit.Part.SECTION;
        boolean whole = !tables.areNarrowed() || tables.whole();
        String table = part.label();
        sql.sql("select '" + table + "' as part, " + part.ordinal() + " as part_order")
                .sql(", t.letter, t.published, t.superseded, t.position, t.size")
                .sql(tables.areNarrowed() ? ", t.id" : ", t.document");
        if (whole) {
            sql.sql(section ? ", t.heading_words as words" : ", t.words as words")
                    .sql(part == SearchHit.Part.PARAGRAPH ? ", t.item, t.section" : ", t.item, '' as section");
        }
        if (dialect == SqlDialect.POSTGRESQL) {
            sql.sql(section ? ", t.heading_vector as vector" : ", t.vector");
        }
        sql.sql(" from ");
        if (section) {
            sql.fragment(tables.from(IndexedWords.SECTION_HEADING, "t")).sql(" where t.size > 0");
        } else {
            sql.fragment(tables.from(table, "t"));
        }
    }

    @Override
    public String column(String name) {
        return Arrays.stream(SearchHit.Part.values())
                .map(part -> " when '" + part.label() + "' then " + column(part, name))
                .collect(Collectors.joining("", "case k.part", " end"));
    }

    /** Only paragraphs are in a section. */
    private static String column(SearchHit.Part part, String name) {
        boolean none = name.equals(SECTION) && part != SearchHit.Part.PARAGRAPH;
        return none ? "''" : ItemSource.column(part.label(), name);
    }

    @Override
    public Function<StoredRow, SearchHit> decoder(
            JdbcQueries jdbc, KeysetQuery<SearchHit> keyset, List<StoredRow> rows) {
        return SearchUnion::decode;
    }

    @Override
    public List<StoredRow> complete(SignatoryTexts texts, List<StoredRow> rows) {
        List<StoredRow> signatories = rows.stream()
                .filter(row -> row.part().equals(SearchHit.Part.SIGNATORY.label()))
                .toList();
        Iterator<StoredRow> complete = texts.complete(signatories).iterator();
        return rows.stream()
                .map(row -> row.part().equals(SearchHit.Part.SIGNATORY.label()) ? complete.next() : row)
                .toList();
    }

    private static SearchHit decode(StoredRow row) {
        return switch (Coded.of(SearchHit.Part.class, row.part()).orElseThrow()) {
            case LETTER -> SearchHit.of(PartJson.summary(row.document().bytes()));
            case RECIPIENT -> SearchHit.of(PartJson.recipient(row.document().bytes()));
            case SECTION -> SearchHit.of(PartJson.section(row.document().bytes()));
            case PARAGRAPH -> SearchHit.of(PartJson.paragraph(row.document().bytes()), new Slug(row.section()));
            case STATISTIC -> SearchHit.of(PartJson.statistic(row.document().bytes()));
            case DEMAND -> SearchHit.of(PartJson.demand(row.document().bytes()));
            case CITATION -> SearchHit.of(PartJson.citation(row.document().bytes()));
            case SIGNATORY -> SearchHit.of(PartJson.signatory(row.document().bytes()));
        };
    }

    @Override
    public boolean spansTables() {
        return true;
    }
}
