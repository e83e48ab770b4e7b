package org.undersigned.cli.console;

import picocli.CommandLine.Option;

/** The {@code --color} option. */
public final class ColorOption {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "${COMPLETION-CANDIDATES}; auto means in a terminal, unless NO_COLOR is set.")
    private ColorMode mode;

    public ColorMode mode() {
        return mode;
    }
}
