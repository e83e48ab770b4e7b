package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
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
     * Projects a new revision. The rows of the previous revision stay for paginations that began with it; older rows are
     * deleted.
     *
     * @param previous the id of the previous revision; {@code null} for the first
     */
    void replace(LetterRevision published, RevisionRow revision, Long previous) {
        if (previous != null) {
            supersede(revision);
        }
        insert(published, revision, previous == null ? 0 : previous);
    }

    private void supersede(RevisionRow revision) {
        for (Class<? extends ProjectionRow> table : TABLES) {
            String name = table.getSimpleName();
            entities.createQuery("delete from " + name + " r where r.letter = :letter and r.superseded is not null")
                    .setParameter("letter", revision.letter)
                    .executeUpdate();
            entities.createQuery("update " + name
                            + " r set r.superseded = :by where r.letter = :letter and r.superseded is null")
                    .setParameter("by", revision.id)
                    .setParameter("letter", revision.letter)
                    .executeUpdate();
        }
    }

    /** Deletes all rows. Cursors that were issued before become invalid. */
    void deleteAll() {
        for (Class<? extends ProjectionRow> table : TABLES) {
            entities.createQuery("delete from " + table.getSimpleName()).executeUpdate();
        }
    }

    /** Projects a current revision that has no rows. */
    void project(RevisionRow revision) {
        insert(revision.toModel(), revision, revision.id);
    }

    private void insert(LetterRevision published, RevisionRow revision, long completeSince) {
        Letter letter = published.letter();
        entities.persist(new LetterRow(revision, Summary.of(letter, published.findings()), completeSince));
        persistAll(letter.recipients(), recipient -> new RecipientRow(revision, recipient));
        persistAll(letter.sections(), section -> new SectionRow(revision, section));
        letter.sections()
                .forEach(section ->
                        persistAll(section.paragraphs(), paragraph -> new ParagraphRow(revision, section, paragraph)));
        persistAll(letter.statistics(), statistic -> new StatisticRow(revision, statistic));
        persistAll(letter.demands(), demand -> new DemandRow(revision, demand));
        persistAll(letter.citations(), citation -> new CitationRow(revision, citation));
        persistAll(letter.signatories(), signatory -> new SignatoryRow(revision, signatory));
        int[] position = {0};
        persistAll(published.findings(), finding -> new FindingRow(revision, finding, ++position[0]));
        entities.flush();
    }

    private <T> void persistAll(List<T> parts, Function<T, ProjectionRow> toRow) {
        int count = 0;
        for (T part : parts) {
            entities.persist(toRow.apply(part));
            if (++count % BATCH_SIZE == 0) {
                entities.flush();
                entities.clear();
            }
        }
    }
}
