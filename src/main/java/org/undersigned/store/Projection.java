package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Letter;
import org.undersigned.letter.LetterEvent;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Summary;
import org.undersigned.store.RevisionChanges.Collection;
import org.undersigned.store.compaction.FileCompaction;
import org.undersigned.store.index.SearchIndex;
import org.undersigned.store.text.DividedLetter;

/** Writes the projection tables from the documents, within the transaction that publishes. */
@ApplicationScoped
class Projection {

    /** Increased when the content of the tables changes; they are then rebuilt at startup. */
    static final int VERSION = 8;

    private static final int BATCH_SIZE = 500;

    private static final List<Class<? extends ProjectionRow>> TABLES = List.of(
            LetterRow.class,
            RecipientRow.class,
            SectionRow.class,
            ParagraphRow.class,
            StatisticRow.class,
            DemandRow.class,
            CitationRow.class,
            FindingRow.class,
            RevisionSummaryRow.class,
            EventRow.class);

    private static final Map<Collection, Class<? extends ProjectionRow>> PARTS = Map.of(
            Collection.RECIPIENTS, RecipientRow.class,
            Collection.SECTIONS, SectionRow.class,
            Collection.STATISTICS, StatisticRow.class,
            Collection.DEMANDS, DemandRow.class,
            Collection.CITATIONS, CitationRow.class,
            Collection.SIGNATORIES, SignatoryRow.class);

    private final EntityManager entities;

    private final SignatoryProjection signatories;

    private final SignatoryFacets facets;

    private final SearchIndex index;

    private final FileCompaction file;

    @Inject
    Projection(
            EntityManager entities,
            SignatoryProjection signatories,
            SignatoryFacets facets,
            SearchIndex index,
            FileCompaction file) {
        this.file = file;
        this.facets = facets;
        this.entities = entities;
        this.signatories = signatories;
        this.index = index;
    }

    /** Precedes each publication and each other change: removes what earlier ones left over, and opens the index of words. */
    void prepare() {
        signatories.deleteLeftOver();
        file.freeSpace();
        index.open();
    }

    /**
     * Projects a revision of a letter. A row that is equal in the revision before stays valid; of the others, the old ones are
     * superseded and the new ones inserted. So a revision costs as many rows as it changes.
     */
    void project(LetterRevision published, Optional<DividedLetter> divided, RevisionRow revision) {
        project(published, revision, signatories.update(published.letter(), divided, revision, true));
    }

    /** Projects a revision that was published before, and whose document is whole. */
    void projectAnew(LetterRevision published, Optional<DividedLetter> divided, RevisionRow revision) {
        project(published, revision, signatories.update(published.letter(), divided, revision, false));
    }

    /** Projects a stored revision anew, but for its signatories. */
    void projectRest(LetterRevision published, RevisionRow revision) {
        project(published, revision, signatories.changes(revision));
    }

    private void project(LetterRevision published, RevisionRow revision, PartChanges changedSignatories) {
        Letter letter = published.letter();
        Summary summary = Summary.of(letter, published.findings());
        update(LetterRow.class, revision, Stream.of(new LetterRow(revision, summary)));
        RevisionChanges changes = updateCollections(letter, revision);
        changes.put(Collection.SIGNATORIES, changedSignatories);
        update(
                ParagraphRow.class,
                revision,
                letter.sections().stream()
                        .flatMap(section -> rows(
                                section.paragraphs(), paragraph -> new ParagraphRow(revision, section, paragraph))));
        int[] position = {0};
        update(
                FindingRow.class,
                revision,
                rows(published.findings(), finding -> new FindingRow(revision, finding, ++position[0])));
        insert(Stream.of(new RevisionSummaryRow(revision, changes.summary(revision, summary))));
        int[] event = {0};
        insert(changes.events(revision).map(one -> new EventRow(revision.letter, revision.id, one, ++event[0])));
        facets.store(letter, revision);
    }

    /** Inserts the events of a change that publishes nothing. */
    void project(LetterChangeRow change) {
        int[] event = {0};
        insert(events(change).map(one -> new EventRow(change.letter, change.id, one, ++event[0])));
    }

    /**
     * A withdrawn letter leaves copies as a whole, and so does one from which something was erased: the ids of what was erased
     * would tell what it was. Then all parts are added again.
     */
    private Stream<LetterEvent> events(LetterChangeRow change) {
        return switch (change.type()) {
            case RESTORED -> events(change, LetterEvent.Type.RESTORED, true, 1);
            case ERASED ->
                Stream.concat(
                        events(change, LetterEvent.Type.ERASED, false, 1),
                        events(change, LetterEvent.Type.CHANGED, true, 2));
            default -> events(change, change.type(), false, 1);
        };
    }

    /** @param parts whether all parts of the letter are added */
    private Stream<LetterEvent> events(LetterChangeRow change, LetterEvent.Type type, boolean parts, int first) {
        RevisionChanges all = new RevisionChanges();
        for (Collection collection : Collection.values()) {
            List<String> ids = parts ? validIds(PARTS.get(collection), change) : List.of();
            all.put(collection, new PartChanges(ids, List.of(), List.of()));
        }
        return all.events(new RevisionChanges.Occasion(change.id, type, change.number, change.changedAt), first);
    }

    /** Those that were valid then: a rebuild keeps the rows of signatories, with later ones among them. */
    private List<String> validIds(Class<? extends ProjectionRow> table, LetterChangeRow change) {
        return entities.createQuery(
                        "select r.item from " + table.getSimpleName()
                                + " r where r.letter = :letter and r.published < :id and (r.superseded is null or"
                                + " r.superseded > :id) order by r.position",
                        String.class)
                .setParameter("letter", change.letter)
                .setParameter("id", change.id)
                .getResultList();
    }

    private RevisionChanges updateCollections(Letter letter, RevisionRow revision) {
        RevisionChanges changes = new RevisionChanges();
        changes.put(
                Collection.RECIPIENTS,
                update(RecipientRow.class, revision, rows(letter.recipients(), p -> new RecipientRow(revision, p))));
        changes.put(
                Collection.SECTIONS,
                update(SectionRow.class, revision, rows(letter.sections(), p -> new SectionRow(revision, p))));
        changes.put(
                Collection.STATISTICS,
                update(StatisticRow.class, revision, rows(letter.statistics(), p -> new StatisticRow(revision, p))));
        changes.put(
                Collection.DEMANDS,
                update(DemandRow.class, revision, rows(letter.demands(), p -> new DemandRow(revision, p))));
        changes.put(
                Collection.CITATIONS,
                update(CitationRow.class, revision, rows(letter.citations(), p -> new CitationRow(revision, p))));
        return changes;
    }

    private static <T> Stream<ProjectionRow> rows(List<T> parts, Function<T, ProjectionRow> toRow) {
        return parts.stream().map(toRow);
    }

    private PartChanges update(
            Class<? extends ProjectionRow> table, RevisionRow revision, Stream<? extends ProjectionRow> rows) {
        Map<String, ValidRow> valid = validRows(table, revision.letter);
        List<Long> superseded = new ArrayList<>();
        PartChanges changes = new PartChanges();
        insert(rows.filter(row -> {
            ValidRow old = valid.remove(row.item);
            if (old == null) {
                return changes.added().add(row.item);
            }
            if (old.fingerprint().equals(row.fingerprint())) {
                return false;
            }
            superseded.add(old.id());
            return changes.changed().add(row.item);
        }));
        valid.values().forEach(removed -> superseded.add(removed.id()));
        changes.removed().addAll(new TreeSet<>(valid.keySet()));
        supersede(table, revision, superseded);
        return changes;
    }

    private void insert(Stream<? extends ProjectionRow> rows) {
        int[] inserted = {0};
        rows.forEach(row -> {
            entities.persist(row);
            row.addTo(index);
            if (++inserted[0] % BATCH_SIZE == 0) {
                entities.flush();
                entities.clear();
            }
        });
        entities.flush();
        entities.clear();
    }

    /** A row of the revision before. */
    private record ValidRow(long id, String fingerprint) {}

    private Map<String, ValidRow> validRows(Class<? extends ProjectionRow> table, String letter) {
        Map<String, ValidRow> valid = new HashMap<>();
        try (Stream<? extends ProjectionRow> rows = entities.createQuery(
                        "select r from " + table.getSimpleName()
                                + " r where r.letter = :letter and r.superseded is null",
                        table)
                .setParameter("letter", letter)
                .setHint(HibernateHints.HINT_FETCH_SIZE, BATCH_SIZE)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()) {
            rows.forEach(row -> {
                valid.put(row.item, new ValidRow(row.id, row.fingerprint()));
                entities.detach(row);
            });
        }
        return valid;
    }

    private void supersede(Class<? extends ProjectionRow> table, RevisionRow revision, List<Long> rows) {
        for (int i = 0; i < rows.size(); i += BATCH_SIZE) {
            entities.createQuery("update " + table.getSimpleName() + " r set r.superseded = :by where r.id in :rows")
                    .setParameter("by", revision.id)
                    .setParameter("rows", rows.subList(i, Math.min(rows.size(), i + BATCH_SIZE)))
                    .executeUpdate();
        }
    }

    /** Deletes all rows of a letter, with those of its signatories, which only its documents can bring back. */
    void delete(Slug letter) {
        index.deleteRows(letter);
        for (Class<? extends ProjectionRow> table : TABLES) {
            entities.createQuery("delete from " + table.getSimpleName() + " r where r.letter = :letter")
                    .setParameter("letter", letter.value())
                    .executeUpdate();
        }
        facets.delete(letter);
        signatories.delete(letter);
    }

    /** Deletes all rows, but for those of signatories. */
    void deleteAll() {
        for (Class<? extends ProjectionRow> table : TABLES) {
            entities.createQuery("delete from " + table.getSimpleName()).executeUpdate();
        }
        facets.deleteAll();
    }

    /** Sets the columns by which signatories are queried anew. */
    void refreshSignatories() {
        long last = 0;
        List<SignatoryRow> rows;
        do {
            rows = entities.createQuery("from SignatoryRow r where r.id > :last order by r.id", SignatoryRow.class)
                    .setParameter("last", last)
                    .setMaxResults(BATCH_SIZE)
                    .getResultList();
            for (SignatoryRow row : rows) {
                row.setColumns(PartJson.signatory(row.document.getBytes(StandardCharsets.UTF_8)));
                last = row.id;
            }
            entities.flush();
            entities.clear();
        } while (rows.size() == BATCH_SIZE);
    }
}
