package org.undersigned.publishing.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.undersigned.letter.Slug;
import org.undersigned.store.AuditedChanges;
import org.undersigned.store.ChangeOutcome;
import org.undersigned.store.ChangeResult;
import org.undersigned.store.RevisionChange;
import org.undersigned.store.audit.AuditEntry;
import org.undersigned.store.audit.ChangeRequest;

/** Changes a letter without publishing a revision, and reports the change to its observers. */
@ApplicationScoped
public class ChangeLetter {

    private final AuditedChanges changes;
    private final Event<LetterChanged> events;

    @Inject
    ChangeLetter(AuditedChanges changes, Event<LetterChanged> events) {
        this.changes = changes;
        this.events = events;
    }

    /** @param change makes the change; empty if there is nothing to change */
    public ChangeOutcome change(
            Slug letter, AuditEntry.Action action, ChangeRequest request, Supplier<Optional<RevisionChange>> change) {
        ChangeOutcome outcome = changes.change(letter, action, request, change);
        if (outcome.result() == ChangeResult.CHANGED) {
            events.fire(new LetterChanged(letter));
        }
        return outcome;
    }
}
