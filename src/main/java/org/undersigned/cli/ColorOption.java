package org.undersigned.cli;

import picocli.CommandLine.Option;

/** The {@code --color} option. */
final class ColorOption {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "${COMPLETION-CANDIDATES}; auto means in a terminal, unless NO_COLOR is set.")
    private ColorMode mode;

    ColorMode mode() {
        return mode;
    }
}
