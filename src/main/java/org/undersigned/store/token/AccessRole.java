package org.undersigned.store.token;

import org.undersigned.letter.Coded;

/** What a token gives access to. Each role has the rights of those before it. */
public enum AccessRole implements Coded {
    /** Reads sources, publishes revisions, adds signatories. */
    EDITOR,
    /** Withdraws and restores letters, withdraws and erases signatories. */
    PUBLISHER,
    /** Reads the audit trail. */
    ADMIN
}
