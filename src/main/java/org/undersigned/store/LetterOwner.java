package org.undersigned.store;

import org.undersigned.letter.Coded;

/** From where a letter is published; only from there it is replaced. */
public enum LetterOwner implements Coded {
    FOLDER,
    HTTP
}
