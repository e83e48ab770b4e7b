package org.undersigned.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.undersigned.letter.Slug;
import org.undersigned.store.Letters;
import org.undersigned.store.RevisionChange;

/** Changes a letter without publishing a revision, and reports the change to its observers. */
@ApplicationScoped
class ChangeLetter {

    private final Letters letters;
    private final Event<LetterChanged> events;

    @Inject
    ChangeLetter(Letters letters, Event<LetterChanged> events) {
        this.letters = letters;
        this.events = events;
    }

    /** @param action makes the change; empty if there is nothing to change */
    ChangeResult change(Slug letter, Supplier<Optional<RevisionChange>> action) {
        if (letters.scope(letter).isEmpty()) {
            return ChangeResult.UNKNOWN_LETTER;
        }
        if (action.get().isEmpty()) {
            return ChangeResult.UNCHANGED;
        }
        events.fire(new LetterChanged(letter));
        return ChangeResult.CHANGED;
    }
}
