package org.undersigned.publishing.folder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.reading.file.TextDecoder;
import org.undersigned.reading.signatory.table.SignatoryFile;
import org.undersigned.store.PublicationRequest.StoredFile;

/** What the lists of signatories among the files of a letter say, also in columns and rows that are not published. */
public final class ListRows {

    private ListRows() {}

    /** The cells of each row, with those of headers; none of a list that can't be read. */
    public static Collection<List<String>> of(List<StoredFile> files) {
        return files.stream()
                .filter(file -> LetterFolder.SIGNATORIES.contains(file.name()))
                .flatMap(file -> rows(file).stream())
                .toList();
    }

    private static List<List<String>> rows(StoredFile file) {
        FindingCollector findings = new FindingCollector();
        SignatoryFile list = new SignatoryFile(file.name(), "en", Map.of(), findings);
        return SignatoryFile.isWorkbook(file.name())
                ? list.allCells(file.content())
                : TextDecoder.decodeLong(
                                new SourceFile(file.name(), file.content()), LetterFiles.MAX_LIST_BYTES, findings)
                        .map(list::allCells)
                        .orElse(List.of());
    }
}
