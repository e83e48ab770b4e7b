package org.undersigned.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Organization;
import org.undersigned.letter.Organization.Signed;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.store.query.filter.ProjectionColumn;
import org.undersigned.store.query.row.StoredRow;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlDialect;
import org.undersigned.store.sql.SqlFragment;

/** Organizations that signed letters: the signatories of all letters, grouped by the id of their name. */
final class OrganizationQuery implements ItemSource<Organization> {

    @Override
    public SqlFragment from(SqlDialect dialect, NarrowedTables tables, SqlFragment where) {
        String letters = dialect == SqlDialect.POSTGRESQL
                ? "string_agg(distinct r.letter, '|' order by r.letter)"
                : "listagg(distinct r.letter, '|') within group (order by r.letter)";
        return new SqlBuilder()
                .sql("(select '' as letter, r.name_slug as item, 0 as position, null as document")
                .sql(", min(r.name_key) as name_key, cast(count(distinct r.letter) as integer) as letters")
                .sql(", '|' || " + letters + " || '|' as letter_keys")
                .sql(" from ")
                .fragment(fromRows(tables, where))
                .sql(" group by r.name_slug) r where true")
                .build();
    }

    @Override
    public SqlFragment fromRows(NarrowedTables tables, SqlFragment where) {
        return new SqlBuilder()
                .fragment(tables.from("signatory", "r"))
                .sql(" where r.kind = 'organization' and ")
                .fragment(where)
                .build();
    }

    @Override
    public boolean hasRowIds() {
        return false;
    }

    @Override
    public String column(String name) {
        throw new IllegalStateException("an organization is in several rows");
    }

    @Override
    public Function<StoredRow, Organization> decoder(
            JdbcQueries jdbc, KeysetQuery<Organization> keyset, List<StoredRow> rows) {
        if (rows.isEmpty()) {
            return row -> null;
        }
        Map<String, List<Signature>> signatures =
                jdbc.list(selectSignatures(keyset, rows), OrganizationQuery::signature).stream()
                        .collect(Collectors.groupingBy(
                                Signature::organization, LinkedHashMap::new, Collectors.toList()));
        return row -> organization(row.id(), signatures.get(row.id()));
    }

    /** A signatory of a letter, and the organization that its name is of. */
    private record Signature(String organization, Signatory signatory, Signed signed) {}

    /** The signatures of a page's organizations, those on the newest letters first. */
    private static SqlFragment selectSignatures(KeysetQuery<?> keyset, List<StoredRow> rows) {
        List<String> slugs = rows.stream().map(StoredRow::id).toList();
        return new SqlBuilder()
                .sql("select r.name_slug, r.letter, r.document, l.title, l.date_key")
                .sql(" from ")
                .fragment(keyset.tables().from("signatory", "r"))
                .sql(" join letter l on l.letter = r.letter and ")
                .fragment(keyset.asOf().valid("l"))
                .sql(" where r.kind = 'organization' and ")
                .fragment(keyset.where())
                .sql(" and ")
                .fragment(ProjectionColumn.NAME_SLUG.expression().in(slugs))
                .sql(" order by l.date_key desc, r.letter, r.position")
                .build();
    }

    private static Signature signature(ResultSet row) throws SQLException {
        Signatory signatory = PartJson.signatory(row.getBytes(3));
        String date = row.getString(5);
        return new Signature(
                row.getString(1),
                signatory,
                new Signed(
                        new Slug(row.getString(2)),
                        row.getString(4),
                        date.isEmpty() ? null : PartialDate.parse(date),
                        signatory.id(),
                        signatory.text()));
    }

    private static Organization organization(String id, List<Signature> signatures) {
        Set<String> names = new LinkedHashSet<>();
        for (Signature signature : signatures) {
            Signatory.Naming naming = signature.signatory().naming();
            names.add(naming.name());
            if (naming.abbreviation() != null) {
                names.add(naming.abbreviation());
            }
            names.addAll(naming.alternateNames());
        }
        return new Organization(
                new Slug(id),
                names.iterator().next(),
                List.copyOf(names),
                signatures.stream().map(Signature::signed).toList(),
                signatures.stream()
                        .map(signature -> signature.signatory().place())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                signatures.stream()
                        .flatMap(signature -> signature.signatory().sameAs().stream())
                        .distinct()
                        .toList());
    }
}
