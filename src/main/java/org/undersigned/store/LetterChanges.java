package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;
import org.undersigned.letter.LetterEvent;
import org.undersigned.letter.Slug;

/** Records what happens to letters besides the publication of revisions, with the events of it. */
@ApplicationScoped
class LetterChanges {

    private final RevisionRepository revisions;
    private final LetterChangeRepository changes;
    private final Projection projection;
    private final ImportedLetters imported;

    @Inject
    LetterChanges(
            RevisionRepository revisions,
            LetterChangeRepository changes,
            Projection projection,
            ImportedLetters imported) {
        this.imported = imported;
        this.revisions = revisions;
        this.changes = changes;
        this.projection = projection;
    }

    /**
     * Records a change within the current transaction, in the order of all publications.
     *
     * @param reason {@code null} if none is given
     * @param action makes the change; {@code false} if there is nothing to change
     * @return empty if there is no such letter, or nothing to change
     */
    Optional<RevisionChange> record(
            Slug letter, LetterEvent.Type type, String reason, Predicate<LetterChangeRow> action) {
        revisions.lockedForUpdate();
        projection.prepare();
        int current = revisions.currentNumber(letter);
        if (current == 0) {
            return Optional.empty();
        }
        LetterChangeRow change = new LetterChangeRow(letter, current, type, reason);
        if (!action.test(change)) {
            return Optional.empty();
        }
        imported.forgetDigest(letter);
        // The action may have detached the row that is locked.
        change.id = ++revisions.lockedForUpdate().lastRevision;
        changes.persistAndFlush(change);
        projection.project(change);
        return Optional.of(new RevisionChange(change.id, letter, change.number));
    }
}
