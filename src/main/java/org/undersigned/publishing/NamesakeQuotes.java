package org.undersigned.publishing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.reading.annotation.Annotations;
import org.undersigned.reading.annotation.edit.AnnotationEditor;
import org.undersigned.reading.annotation.key.PartTypes;
import org.undersigned.reading.annotation.part.SignatoryQuotes;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.store.PublicationRequest.StoredFile;

/** Quotes of {@code letter.yaml} that name one signatory until a namesake is added. With their occurrence, they still do. */
final class NamesakeQuotes {

    private NamesakeQuotes() {}

    /**
     * The files with the occurrence that each quote has in the letter before.
     *
     * @param findings of the letter after; the same files if no quote of a signatory has become ambiguous
     */
    static List<StoredFile> state(List<StoredFile> files, Letter before, List<Finding> findings) {
        Set<Finding.Position> ambiguous = findings.stream()
                .filter(finding -> finding.code() == FindingCode.QUOTE_AMBIGUOUS)
                .map(Finding::position)
                .collect(Collectors.toSet());
        if (ambiguous.isEmpty()) {
            return files;
        }
        String yaml = AnnotatedFiles.annotations(files).orElse("");
        SignatoryQuotes quotes = new SignatoryQuotes(before);
        Map<String, Integer> occurrences = new HashMap<>();
        Annotations.parse(yaml, LetterFolder.ANNOTATIONS, new FindingCollector())
                .entries(PartTypes.SIGNATORIES)
                .stream()
                .filter(entry -> ambiguous.contains(entry.position("quote")))
                .map(entry -> entry.rawText("quote").orElse(""))
                .forEach(quote -> occurrences.put(quote, quotes.occurrence(quote)));
        occurrences.values().removeIf(occurrence -> occurrence == 0);
        String stated = AnnotationEditor.stateOccurrences(yaml, PartTypes.SIGNATORIES.collection(), occurrences);
        return stated.equals(yaml) ? files : AnnotatedFiles.with(files, stated);
    }
}
