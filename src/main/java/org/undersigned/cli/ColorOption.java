package org.undersigned.cli;

import picocli.CommandLine.Option;

/** The option that says when a command writes in colour. */
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
