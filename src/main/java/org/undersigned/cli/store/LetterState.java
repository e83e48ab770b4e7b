package org.undersigned.cli.store;

import org.undersigned.cli.console.AnsiStyle;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.store.ChangeResult;

/** What the commands that change a published letter print. */
public final class LetterState {

    private LetterState() {}

    /** Prints the result, and returns the exit status. */
    public static int report(Console console, String letter, ChangeResult result, String changed) {
        if (result == ChangeResult.UNKNOWN_LETTER) {
            return reportUnknown(console, letter);
        }
        console.out().println("%s: %s".formatted(letter, result == ChangeResult.CHANGED ? changed : "unchanged"));
        console.out().flush();
        return ExitStatus.OK;
    }

    public static int reportUnknown(Console console, String letter) {
        return reportError(console, "no published letter has the id " + letter);
    }

    public static int reportError(Console console, String message) {
        console.err().println("undersigned: " + AnsiStyle.sanitize(message));
        console.err().flush();
        return ExitStatus.USAGE_ERROR;
    }
}
