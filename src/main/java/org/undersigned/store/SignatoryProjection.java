package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.store.index.SearchIndex;
import org.undersigned.store.query.signatory.UnpublishedSignatories;
import org.undersigned.store.query.signatory.ValidSignatories;
import org.undersigned.store.sql.BatchWrites;
import org.undersigned.store.text.DividedLetter;
import org.undersigned.store.text.ListChunk;
import org.undersigned.store.text.ListLayout;

/** Writes the rows of signatories and the chunks of their list. They are the only place where a letter's signatories are stored. */
@ApplicationScoped
class SignatoryProjection {

    private static final String SUPERSEDE_CHUNK =
            "update signatory_text set superseded = ? where letter = ? and chunk >= ? and chunk <= ? and superseded is"
                    + " null";
    private static final String SUPERSEDE_LAYOUT =
            "update signatory_layout set superseded = ? where letter = ? and superseded is null";
    private static final List<String> CHUNK_COLUMNS =
            List.of("letter", "chunk", "published", "lead", "length", "text", "spans");
    private static final List<String> LAYOUT_COLUMNS = List.of("letter", "published", "start_at", "lengths");

    private final BatchWrites writes;
    private final UnpublishedSignatories unpublished;
    private final ValidSignatories valid;
    private final SearchIndex index;
    private final ProgressReporter progress;

    @Inject
    SignatoryProjection(
            BatchWrites writes,
            UnpublishedSignatories unpublished,
            ValidSignatories valid,
            SearchIndex index,
            ProgressReporter progress) {
        this.progress = progress;
        this.writes = writes;
        this.unpublished = unpublished;
        this.valid = valid;
        this.index = index;
    }

    /**
     * Writes what a revision changes.
     *
     * @param isNew whether the current transaction publishes the revision; {@code false} if it was published before
     */
    PartChanges update(Letter letter, Optional<DividedLetter> divided, RevisionRow revision, boolean isNew) {
        RowFingerprints before = new RowFingerprints();
        valid.forEach(
                letter.id(),
                revision.id,
                row -> before.put(row.item(), row.id(), fingerprint(row.position(), row.document())));
        PartChanges changes = before.isEmpty() ? PartChanges.ofNew(letter.signatories()) : new PartChanges();
        List<Long> superseded = new ArrayList<>();
        Iterator<Long> ids = writes.ids();
        Iterator<SignatoryRow> changed = progress.counted(letter)
                .map(signatory ->
                        new SignatoryRow(revision, divided.isPresent() ? signatory.withoutQuote() : signatory))
                .filter(row -> isChanged(row, before, changes, superseded))
                .iterator();
        Iterator<List<Object>> rows = map(changed, row -> newRow(row, ids.next()));
        if (isNew) {
            int atMost = letter.signatories().size();
            unpublished.insert(letter.id(), revision.id, SignatoryRow.COLUMNS, rows, atMost);
        } else {
            writes.insert("signatory", SignatoryRow.COLUMNS, rows);
        }
        removeRest(revision, before, changes, superseded);
        writes.execute(
                "update signatory set superseded = ? where id = ?",
                map(superseded.iterator(), id -> List.of(revision.id, id)));
        updateChunks(letter.id(), divided, revision);
        return changes;
    }

    private List<Object> newRow(SignatoryRow row, long id) {
        row.id = id;
        row.addTo(index);
        return row.values();
    }

    private static String fingerprint(int position, String document) {
        return position + "\n" + document;
    }

    private static boolean isChanged(
            SignatoryRow row, RowFingerprints before, PartChanges changes, List<Long> superseded) {
        if (before.isEmpty()) {
            return true;
        }
        RowFingerprints.Match match = before.remove(row.item, fingerprint(row.position, row.document));
        if (match == null) {
            return changes.added().add(row.item);
        }
        return !match.equal() && superseded.add(match.id()) && changes.changed().add(row.item);
    }

    private void removeRest(RevisionRow revision, RowFingerprints before, PartChanges changes, List<Long> superseded) {
        if (!before.hasRest()) {
            return;
        }
        TreeSet<String> removed = new TreeSet<>();
        valid.forEach(new Slug(revision.letter), revision.id, row -> {
            if (before.remains(row.item(), row.id())) {
                superseded.add(row.id());
                removed.add(row.item());
            }
        });
        changes.removed().addAll(removed);
    }

    private void updateChunks(Slug letter, Optional<DividedLetter> divided, RevisionRow revision) {
        ListLayout before = valid.layout(letter);
        List<List<Object>> superseded = new ArrayList<>();
        int[] number = {0};
        ListLayout layout = divided.map(list -> list.chunks(chunk -> {
                    int at = number[0]++;
                    ListChunk old = before == null || at >= before.chunks() ? null : valid.chunk(letter, at);
                    if (chunk.equals(old)) {
                        return;
                    }
                    if (old != null) {
                        supersedeChunks(letter, revision, at, at);
                    }
                    insertChunk(letter, at, revision, chunk);
                }))
                .orElse(null);
        if (before != null) {
            supersedeChunks(letter, revision, number[0], Integer.MAX_VALUE);
        }
        if (layout != null && layout.equals(before)) {
            return;
        }
        writes.execute(SUPERSEDE_LAYOUT, once(revision.id, letter.value()));
        if (layout != null) {
            writes.insert(
                    "signatory_layout",
                    LAYOUT_COLUMNS,
                    once(letter.value(), revision.id, layout.start(0), layout.lengthsColumn()));
        }
    }

    private void supersedeChunks(Slug letter, RevisionRow revision, int from, int to) {
        writes.execute(SUPERSEDE_CHUNK, once(revision.id, letter.value(), from, to));
    }

    private void insertChunk(Slug letter, int number, RevisionRow revision, ListChunk chunk) {
        writes.insert(
                "signatory_text",
                CHUNK_COLUMNS,
                once(
                        letter.value(),
                        number,
                        revision.id,
                        chunk.lead(),
                        chunk.length(),
                        chunk.text(),
                        chunk.spansColumn()));
    }

    /** Deletes the rows of revisions that were never published. */
    void deleteLeftOver() {
        unpublished.deleteLeftOver();
    }

    /** Deletes what is stored of all revisions of a letter. */
    void delete(Slug letter) {
        for (String table : List.of("signatory", "signatory_text", "signatory_layout")) {
            writes.execute("delete from " + table + " where letter = ?", once(letter.value()));
        }
    }

    /** What a stored revision changed. */
    PartChanges changes(RevisionRow revision) {
        Slug letter = new Slug(revision.letter);
        List<String> inserted = valid.items(letter, revision.id, false);
        TreeSet<String> superseded = new TreeSet<>(valid.items(letter, revision.id, true));
        PartChanges changes = new PartChanges();
        for (String item : inserted) {
            (superseded.remove(item) ? changes.changed() : changes.added()).add(item);
        }
        changes.removed().addAll(superseded);
        return changes;
    }

    /** The parameters of a statement that is executed once. */
    private static Iterator<List<Object>> once(Object... parameters) {
        return List.of(List.of(parameters)).iterator();
    }

    private static <A, B> Iterator<B> map(Iterator<A> items, Function<A, B> function) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public B next() {
                return function.apply(items.next());
            }
        };
    }
}
