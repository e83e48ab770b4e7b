package org.undersigned.cli.console;

/** The exit statuses of commands. */
public final class ExitStatus {

    /** Success, or the letter is publishable. */
    public static final int OK = 0;

    /** The letter is refused. */
    public static final int REFUSED = 1;

    /** Wrong usage, or input that cannot be read. */
    public static final int USAGE_ERROR = 2;

    private ExitStatus() {}
}
