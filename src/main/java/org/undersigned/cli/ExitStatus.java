package org.undersigned.cli;

/** The exit statuses of commands. */
final class ExitStatus {

    /** Success, or the letter is publishable. */
    static final int OK = 0;

    /** The letter is refused. */
    static final int REFUSED = 1;

    /** Wrong usage, or input that cannot be read. */
    static final int USAGE_ERROR = 2;

    private ExitStatus() {}
}
