package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.undersigned.letter.Slug;
import org.undersigned.store.text.DividedLetter;

/** Fills the projection tables anew from the revisions and the other changes, within the current transaction. */
@ApplicationScoped
class ProjectionRebuild {

    private final RevisionRepository revisions;
    private final LetterChangeRepository changes;
    private final Projection projection;
    private final RevisionReader reader;

    @Inject
    ProjectionRebuild(
            RevisionRepository revisions,
            LetterChangeRepository changes,
            Projection projection,
            RevisionReader reader) {
        this.revisions = revisions;
        this.changes = changes;
        this.projection = projection;
        this.reader = reader;
    }

    /** Rebuilds the rows of all letters. */
    void rebuild() {
        projection.deleteAll();
        project(Stream.concat(revisions.ids().stream(), changes.ids().stream()), this::project);
        projection.refreshSignatories();
    }

    /**
     * Rebuilds the rows of a letter whose documents were rewritten.
     *
     * @param rewritten what they are now, by the ids of revisions
     */
    void rebuild(Slug letter, Map<Long, LetterRevision> rewritten) {
        projection.delete(letter);
        project(Stream.concat(revisions.ids(letter).stream(), changes.ids(letter).stream()), revision -> {
            LetterRevision published = rewritten.get(revision.id);
            projection.projectAnew(published, DividedLetter.of(published.letter()), revision);
        });
    }

    /** @param ids of revisions, and of other changes of letters */
    private void project(Stream<Long> ids, Consumer<RevisionRow> projectRevision) {
        ids.sorted().forEach(id -> {
            RevisionRow revision = revisions.findById(id);
            if (revision != null) {
                projectRevision.accept(revision);
            } else {
                projection.project(changes.findById(id));
            }
            // One revision at a time in memory.
            revisions.getEntityManager().clear();
        });
    }

    /** Divides a document that is whole. */
    private void project(RevisionRow revision) {
        LetterRevision published = reader.read(revision);
        if (revision.signatories != null) {
            projection.projectRest(published, revision);
            return;
        }
        Optional<DividedLetter> divided = DividedLetter.of(published.letter());
        revision.setDocument(published.letter(), divided);
        revisions.flush();
        projection.projectAnew(published, divided, revision);
    }
}
