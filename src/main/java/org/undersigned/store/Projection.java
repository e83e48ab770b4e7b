package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Summary;

/** Writes the projection tables from the documents, within the transaction that publishes. */
@ApplicationScoped
class Projection {

    /** Increased when the content of the tables changes; they are then rebuilt at startup. */
    static final int VERSION = 5;

    private static final int BATCH_SIZE = 500;

    private static final List<Class<? extends ProjectionRow>> TABLES = List.of(
            LetterRow.class,
            RecipientRow.class,
            SectionRow.class,
            ParagraphRow.class,
            StatisticRow.class,
            DemandRow.class,
            CitationRow.class,
            SignatoryRow.class,
            FindingRow.class);

    private final EntityManager entities;

    @Inject
    Projection(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Projects a revision of a letter. A row that is equal in the revision before stays valid; of the others, the old ones are
     * superseded and the new ones inserted. So a revision costs as many rows as it changes.
     */
    void project(LetterRevision published, RevisionRow revision) {
        Letter letter = published.letter();
        update(LetterRow.class, revision, Stream.of(new LetterRow(revision, Summary.of(letter, published.findings()))));
        update(RecipientRow.class, revision, rows(letter.recipients(), part -> new RecipientRow(revision, part)));
        update(SectionRow.class, revision, rows(letter.sections(), part -> new SectionRow(revision, part)));
        update(
                ParagraphRow.class,
                revision,
                letter.sections().stream()
                        .flatMap(section -> rows(
                                section.paragraphs(), paragraph -> new ParagraphRow(revision, section, paragraph))));
        update(StatisticRow.class, revision, rows(letter.statistics(), part -> new StatisticRow(revision, part)));
        update(DemandRow.class, revision, rows(letter.demands(), part -> new DemandRow(revision, part)));
        update(CitationRow.class, revision, rows(letter.citations(), part -> new CitationRow(revision, part)));
        update(SignatoryRow.class, revision, rows(letter.signatories(), part -> new SignatoryRow(revision, part)));
        int[] position = {0};
        update(
                FindingRow.class,
                revision,
                rows(published.findings(), finding -> new FindingRow(revision, finding, ++position[0])));
    }

    private static <T> Stream<ProjectionRow> rows(List<T> parts, Function<T, ProjectionRow> toRow) {
        return parts.stream().map(toRow);
    }

    private void update(
            Class<? extends ProjectionRow> table, RevisionRow revision, Stream<? extends ProjectionRow> rows) {
        Map<String, ValidRow> valid = validRows(table, revision.letter);
        List<Long> superseded = new ArrayList<>();
        int[] inserted = {0};
        rows.forEach(row -> {
            ValidRow old = valid.remove(row.item);
            if (old != null && old.fingerprint().equals(row.fingerprint())) {
                return;
            }
            if (old != null) {
                superseded.add(old.id());
            }
            entities.persist(row);
            if (++inserted[0] % BATCH_SIZE == 0) {
                entities.flush();
                entities.clear();
            }
        });
        entities.flush();
        entities.clear();
        valid.values().forEach(removed -> superseded.add(removed.id()));
        supersede(table, revision, superseded);
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

    /** Deletes all rows. */
    void deleteAll() {
        for (Class<? extends ProjectionRow> table : TABLES) {
            entities.createQuery("delete from " + table.getSimpleName()).executeUpdate();
        }
    }
}
