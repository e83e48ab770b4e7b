package org.undersigned.publishing;

import org.undersigned.letter.Slug;

/** Two letters have one id: each start would publish the second as a new revision of the first. */
public final class DuplicateLetterIdException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DuplicateLetterIdException(Slug id) {
        super("another letter has the id \"%s\"".formatted(id));
    }
}
