package org.undersigned.store.query.row;

/** Something was erased while a long list or text was read, so that its parts would not be of one text. */
public final class ErasedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ErasedMeanwhileException() {
        super("something was erased from it while it was read; ask again");
    }
}
