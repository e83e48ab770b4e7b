package org.undersigned.cli.reading;

import java.util.Locale;
import java.util.Optional;
import org.undersigned.cli.console.ColorMode;
import org.undersigned.cli.console.ColorOption;
import org.undersigned.reading.file.FileFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of several commands. */
public final class CommonOptions {

    /** File types by suffix. */
    public enum Kind {
        MD(FileFormat.MARKDOWN),
        TXT(FileFormat.TEXT),
        HTML(FileFormat.HTML),
        DOCX(FileFormat.DOCX),
        PDF(FileFormat.PDF);

        private final FileFormat format;

        Kind(FileFormat format) {
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

    @Mixin
    private ColorOption colorOption;

    Optional<FileFormat> format() {
        return Optional.ofNullable(kind).map(given -> given.format);
    }

    ColorMode colorMode() {
        return colorOption.mode();
    }
}
