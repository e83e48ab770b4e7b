package org.undersigned.reading.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** Splits a text file into the lines that the positions of findings count. */
public final class SourceLines {

    private SourceLines() {}

    /** The lines; none for binary formats (Word, PDF, spreadsheets). */
    public static List<String> split(SourceFile sourceFile) {
        if (sourceFile.file().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return List.of();
        }
        Optional<FileFormat> detected = FileFormat.detect(sourceFile.bytes());
        if (detected.filter(format -> format == FileFormat.DOCX || format == FileFormat.PDF)
                .isPresent()) {
            return List.of();
        }
        return TextDecoder.decode(sourceFile, LetterFiles.MAX_LIST_BYTES, new FindingCollector())
                .map(text -> List.of(text.split("\n", -1)))
                .orElse(List.of());
    }
}
