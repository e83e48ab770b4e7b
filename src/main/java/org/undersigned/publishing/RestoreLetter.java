package org.undersigned.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.undersigned.letter.Slug;
import org.undersigned.store.Withdrawals;

/** Restores a withdrawn letter with all of its revisions. */
@ApplicationScoped
public class RestoreLetter {

    private final ChangeLetter changeLetter;
    private final Withdrawals withdrawals;

    @Inject
    RestoreLetter(ChangeLetter changeLetter, Withdrawals withdrawals) {
        this.changeLetter = changeLetter;
        this.withdrawals = withdrawals;
    }

    public ChangeResult restore(Slug letter) {
        return changeLetter.change(letter, () -> withdrawals.restore(letter));
    }
}
