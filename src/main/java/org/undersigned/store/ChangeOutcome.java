package org.undersigned.store;

import org.undersigned.store.audit.ChangeRequest;

/**
 * What a {@link ChangeRequest} did.
 *
 * @param revision the number of the revision that was current; 0 if nothing changed
 */
public record ChangeOutcome(ChangeResult result, int revision) {

    static ChangeOutcome without(ChangeResult result) {
        return new ChangeOutcome(result, 0);
    }
}
