package org.undersigned.cli.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Thrown if the input cannot be read; the message is one line. */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message, null, false, false);
    }

    public static InputException unreadable(String file, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return new InputException("no such file: " + file);
        }
        return new InputException(
                failure instanceof AccessDeniedException
                        ? "cannot read " + file + ": permission denied"
                        : "cannot read %s: %s".formatted(file, failure.getMessage()));
    }
}
