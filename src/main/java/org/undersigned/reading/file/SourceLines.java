package org.undersigned.reading.file;

import java.util.List;
import java.util.Optional;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** The lines of a file as findings count them, to show a person the place that one speaks of. */
public final class SourceLines {

    private SourceLines() {}

    /** No lines at all where the file is not made of characters, as Word's and PDFs are not. */
    public static List<String> split(SourceFile sourceFile) {
        Optional<FileFormat> kind = FileFormat.detect(sourceFile.bytes());
        if (kind.filter(format -> format == FileFormat.DOCX || format == FileFormat.PDF)
                .isPresent()) {
            return List.of();
        }
        return TextDecoder.decode(sourceFile, LetterFiles.MAX_LIST_BYTES, new FindingCollector())
                .map(text -> List.of(text.split("\n", -1)))
                .orElse(List.of());
    }
}
