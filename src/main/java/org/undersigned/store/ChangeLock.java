package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps changes of letters apart: each takes the next id while it holds the lock. */
@ApplicationScoped
public class ChangeLock {

    private final RevisionRepository revisions;

    @Inject
    ChangeLock(RevisionRepository revisions) {
        this.revisions = revisions;
    }

    /** Waits for a change that is being made, and lets no other begin until the transaction ends. Returns the last id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long acquire() {
        return revisions.lockedForUpdate().lastRevision;
    }
}
