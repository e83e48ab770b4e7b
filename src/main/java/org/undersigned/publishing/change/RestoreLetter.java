package org.undersigned.publishing.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.undersigned.letter.Slug;
import org.undersigned.store.ChangeOutcome;
import org.undersigned.store.Withdrawals;
import org.undersigned.store.audit.AuditEntry;
import org.undersigned.store.audit.ChangeRequest;

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

    public ChangeOutcome restore(Slug letter, ChangeRequest request) {
        return changeLetter.change(letter, AuditEntry.Action.RESTORED, request, () -> withdrawals.restore(letter));
    }
}
