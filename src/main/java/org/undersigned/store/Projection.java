package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Summary;

/** Makes the tables for questions from the documents. Runs inside the transaction that publishes. */
@ApplicationScoped
class Projection {

    /** Counts changes in what the tables hold: where another one made them, they are made anew when the program starts. */
    static final int VERSION = 4;

    /** Rows that are sent to the database together. */
    private static final int BATCH = 500;

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

    /** Projects a new revision; the rows of the one before stay for walks that began with it, older ones go. */
    void replace(LetterRevision published, RevisionRow revision, Long before) {
        if (before != null) {
            supersede(revision);
        }
        insert(published, revision, before == null ? 0 : before);
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

    /** Drops every row. Walks that began earlier can't go on. */
    void deleteAll() {
        for (Class<? extends ProjectionRow> table : TABLES) {
            entities.createQuery("delete from " + table.getSimpleName()).executeUpdate();
        }
    }

    /** Makes the rows of a current revision, where there are none. */
    void project(RevisionRow revision) {
        insert(revision.toModel(), revision, revision.id);
    }

    private void insert(LetterRevision published, RevisionRow revision, long completeSince) {
        Letter letter = published.letter();
        entities.persist(LetterRow.of(revision, Summary.of(letter, published.findings()), completeSince));
        persistAll(letter.recipients(), recipient -> RecipientRow.of(revision, recipient));
        persistAll(letter.sections(), section -> SectionRow.of(revision, section));
        letter.sections()
                .forEach(section ->
                        persistAll(section.paragraphs(), paragraph -> ParagraphRow.of(revision, section, paragraph)));
        persistAll(letter.statistics(), statistic -> StatisticRow.of(revision, statistic));
        persistAll(letter.demands(), demand -> DemandRow.of(revision, demand));
        persistAll(letter.citations(), citation -> CitationRow.of(revision, citation));
        persistAll(letter.signatories(), signatory -> SignatoryRow.of(revision, signatory));
        int[] position = {0};
        persistAll(published.findings(), finding -> FindingRow.of(revision, finding, ++position[0]));
        entities.flush();
    }

    private <T> void persistAll(List<T> parts, Function<T, ProjectionRow> projecting) {
        int count = 0;
        for (T part : parts) {
            entities.persist(projecting.apply(part));
            if (++count % BATCH == 0) {
                entities.flush();
                entities.clear();
            }
        }
    }
}
