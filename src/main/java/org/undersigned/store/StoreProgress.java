package org.undersigned.store;

/** Is told how far the storing of a letter is. */
@FunctionalInterface
public interface StoreProgress {

    /** For a caller that shows no progress. */
    StoreProgress NONE = () -> {};

    /** One more signatory is stored. */
    void count();
}
