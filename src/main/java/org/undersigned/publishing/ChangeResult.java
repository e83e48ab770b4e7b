package org.undersigned.publishing;

/** The result of changing a letter without publishing a revision. */
public enum ChangeResult {
    CHANGED,
    /** No letter with this id was ever published. */
    UNKNOWN_LETTER,
    /** The letter is in this state already. */
    UNCHANGED
}
