package org.undersigned.publishing;

import org.undersigned.letter.Slug;

/** Two letters with one id: the second would be taken for a new revision of the first, at every start again. */
public final class DuplicateLetterIdException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DuplicateLetterIdException(Slug id) {
        super("another letter has the id \"%s\"".formatted(id));
    }
}
