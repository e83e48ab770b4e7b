package org.undersigned.store;

/** The result of changing a letter without publishing a revision. */
public enum ChangeResult {
    CHANGED,
    /** An earlier request with the same key made the change. */
    REPEATED,
    /** No letter with this id was ever published. */
    UNKNOWN_LETTER,
    /** There is nothing to change. */
    UNCHANGED,
    /** The letter has another revision than the one that was expected. */
    SUPERSEDED,
    /** The key was used for another request. */
    KEY_REUSED
}
