package org.undersigned.store.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Organization;
import org.undersigned.letter.Organization.Signed;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;

/** Signatories of many letters, by the name that they bear. */
final class OrganizationQuery {

    private OrganizationQuery() {}

    static SqlFragment from(SqlDialect dialect, SqlFragment where) {
        String letters = dialect == SqlDialect.POSTGRESQL
                ? "string_agg(distinct r.letter, '|' order by r.letter)"
                : "listagg(distinct r.letter, '|') within group (order by r.letter)";
        return where.in("(select '' as letter, 0 as number, r.name_slug as item, null as document,"
                + " min(r.name_key) as name_key, cast(count(distinct r.letter) as integer) as letters,"
                + " '|' || " + letters + " || '|' as letter_keys"
                + " from signatory r where r.kind = 'organization' and %s group by r.name_slug) r where true");
    }

    static Function<StoredRow, Organization> reading(
            JdbcQueries jdbc, KeysetQuery<Organization> keyset, List<StoredRow> rows) {
        List<String> slugs = rows.stream().map(StoredRow::id).toList();
        Map<String, Organization> organizations = slugs.isEmpty() ? Map.of() : read(jdbc, keyset, slugs);
        return row -> organizations.get(row.id());
    }

    private record Signature(String bearer, Signatory signatory, Signed signed) {}

    private static Map<String, Organization> read(
            JdbcQueries jdbc, KeysetQuery<Organization> keyset, List<String> slugs) {
        Map<String, List<Signature>> signatures = new LinkedHashMap<>();
        for (Signature signature : jdbc.list(keyset.finished(signatures(keyset, slugs)), row -> {
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
        })) {
            signatures
                    .computeIfAbsent(signature.bearer(), bearer -> new ArrayList<>())
                    .add(signature);
        }
        Map<String, Organization> organizations = new LinkedHashMap<>();
        signatures.forEach((bearer, list) -> organizations.put(bearer, organization(bearer, list)));
        return organizations;
    }

    private static SqlFragment signatures(KeysetQuery<?> keyset, List<String> slugs) {
        List<Object> values = new ArrayList<>(keyset.where().values());
        values.addAll(slugs);
        return new SqlFragment(
                "select r.name_slug, r.letter, r.document, l.title, l.date_key from signatory r join letter l on"
                        + " l.letter = r.letter and "
                        + SqlFragment.standing("l") + " where r.kind = 'organization' and "
                        + keyset.where().sql() + " and r.name_slug in ("
                        + String.join(", ", Collections.nCopies(slugs.size(), "?"))
                        + ") order by l.date_key desc, r.letter, r.position",
                values);
    }

    private static Organization organization(String bearer, List<Signature> signatures) {
        Set<String> names = new LinkedHashSet<>();
        signatures.forEach(signature -> {
            names.add(signature.signatory().naming().name());
            if (signature.signatory().naming().abbreviation() != null) {
                names.add(signature.signatory().naming().abbreviation());
            }
            names.addAll(signature.signatory().naming().alternateNames());
        });
        return new Organization(
                new Slug(bearer),
                names.iterator().next(),
                List.copyOf(names),
                signatures.stream().map(Signature::signed).toList());
    }
}
