package org.undersigned.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.undersigned.letter.Slug;
import org.undersigned.store.Letters;
import org.undersigned.store.Withdrawals;

/** Restores a withdrawn letter with all of its revisions. */
@ApplicationScoped
public class RestoreLetter {

    private final Letters letters;
    private final Withdrawals withdrawals;
    private final Event<LetterChanged> events;

    @Inject
    RestoreLetter(Letters letters, Withdrawals withdrawals, Event<LetterChanged> events) {
        this.letters = letters;
        this.withdrawals = withdrawals;
        this.events = events;
    }

    public ChangeResult restore(Slug letter) {
        if (letters.scope(letter).isEmpty()) {
            return ChangeResult.UNKNOWN_LETTER;
        }
        return withdrawals
                .restore(letter)
                .map(change -> {
                    events.fire(new LetterChanged(letter));
                    return ChangeResult.CHANGED;
                })
                .orElse(ChangeResult.UNCHANGED);
    }
}
