package org.undersigned.reading;

import java.util.Locale;
import java.util.Map;
import org.undersigned.reading.file.FileFormat;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** Estimates how much memory the reading of a letter takes, from the bytes and rows of its files. */
final class MemoryEstimate {

    /** The lines of a list are compressed three times: as rows, as lines and as signatories. */
    private static final int PER_BYTE_OF_CSV = 3;

    /** Digests tell whether the id and the line of a row occur twice. */
    private static final int PER_ROW = 160;

    /** The nodes of a document are in memory all at once. */
    private static final int PER_BYTE_OF_YAML = 60;

    private static final int PER_BYTE_OF_XLSX = 20;
    private static final int PER_BYTE_OF_TEXT = 20;

    /** Most bytes of a Word document or PDF are pictures and fonts. */
    private static final Map<FileFormat, Integer> PER_BYTE_OF_LETTER = Map.of(FileFormat.DOCX, 4, FileFormat.PDF, 4);

    private MemoryEstimate() {}

    static int megabytes(LetterFiles files) {
        SourceFile letter = files.letter();
        FileFormat format = FileFormat.detect(letter.bytes()).orElse(FileFormat.MARKDOWN);
        long bytes = (long) letter.bytes().length * PER_BYTE_OF_LETTER.getOrDefault(format, PER_BYTE_OF_TEXT);
        return (int) (bytes + list(files.signatories()) >> 20) + 1;
    }

    private static long list(SourceFile list) {
        if (list == null) {
            return 0;
        }
        String name = list.file().toLowerCase(Locale.ROOT);
        long length = list.bytes().length;
        if (name.endsWith(".xlsx")) {
            return length * PER_BYTE_OF_XLSX;
        }
        return name.endsWith(".csv")
                ? length * PER_BYTE_OF_CSV + (long) rows(list.bytes()) * PER_ROW
                : length * PER_BYTE_OF_YAML;
    }

    private static int rows(byte[] bytes) {
        int rows = 1;
        for (int i = 0; i < bytes.length; i++) {
            boolean end = bytes[i] == '\n' || bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
            rows += end ? 1 : 0;
        }
        return rows;
    }
}
