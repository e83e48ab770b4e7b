package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.store.sql.BatchWrites;

/**
 * Stores the counts of the facets of a long list of signatories with its revision. To count them for each page of the list would be
 * to read all its rows (docs/decisions/0028).
 */
@ApplicationScoped
class SignatoryFacets {

    /** Those of a shorter list are counted in milliseconds. */
    private static final int MIN_SIGNATORIES = 1000;

    private static final List<String> COLUMNS =
            List.of("letter", "revision", "facet", "number", "value_key", "label", "items", "all_values", "all_items");

    private final BatchWrites writes;

    @Inject
    SignatoryFacets(BatchWrites writes) {
        this.writes = writes;
    }

    /** Stores the counts of a revision, if its list is long. */
    void store(Letter letter, RevisionRow revision) {
        if (letter.signatories().size() < MIN_SIGNATORIES) {
            return;
        }
        Map<String, ValueCounts> facets = new LinkedHashMap<>();
        List.of("letter", "kind", "place", "group").forEach(facet -> facets.put(facet, new ValueCounts()));
        for (Signatory signatory : letter.signatories()) {
            String kind = signatory.kind().label();
            facets.get("letter").add(revision.letter, revision.letter);
            facets.get("kind").add(kind, kind);
            add(facets.get("place"), signatory.place());
            add(facets.get("group"), signatory.group());
        }
        facets.forEach((facet, counts) -> {
            if (!counts.isOverfull()) {
                insert(revision, facet, counts);
            }
        });
    }

    private static void add(ValueCounts counts, String label) {
        if (label != null) {
            counts.add(ProjectionRow.sortKey(label), label);
        }
    }

    private void insert(RevisionRow revision, String facet, ValueCounts counts) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row(revision, facet, 0, new ValueCounts.Value(null, null, 0), counts));
        for (ValueCounts.Value value : counts.mostFrequent()) {
            rows.add(row(revision, facet, rows.size(), value, counts));
        }
        writes.insert("signatory_facet", COLUMNS, rows.iterator());
    }

    private static List<Object> row(
            RevisionRow revision, String facet, int number, ValueCounts.Value value, ValueCounts counts) {
        return Arrays.asList(
                revision.letter,
                revision.id,
                facet,
                number,
                value.key(),
                value.label(),
                value.items(),
                counts.values(),
                counts.items());
    }

    /** Deletes the counts of all revisions of a letter. */
    void delete(Slug letter) {
        writes.execute(
                "delete from signatory_facet where letter = ?",
                List.of(List.<Object>of(letter.value())).iterator());
    }

    /** Deletes the counts of all letters. */
    void deleteAll() {
        writes.execute("delete from signatory_facet", List.of(List.of()).iterator());
    }
}
