package org.undersigned.cli;

import java.util.Locale;
import java.util.Optional;
import org.undersigned.reading.Format;
import picocli.CommandLine.Option;

/** Options that several commands have. */
final class Shared {

    /** The kinds of file by the endings of their names. */
    enum Kind {
        MD(Format.MARKDOWN),
        TXT(Format.TEXT),
        HTML(Format.HTML),
        DOCX(Format.DOCX),
        PDF(Format.PDF);

        private final Format format;

        Kind(Format format) {
            this.format = format;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = "The kind of file: ${COMPLETION-CANDIDATES}. Default: detected from its content and name.")
    private Kind kind;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "${COMPLETION-CANDIDATES}; auto means in a terminal, unless NO_COLOR is set.")
    private Colour colour;

    Optional<Format> format() {
        return Optional.ofNullable(kind).map(given -> given.format);
    }

    Colour colour() {
        return colour;
    }
}
