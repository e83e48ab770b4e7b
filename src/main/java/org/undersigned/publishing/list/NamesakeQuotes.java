package org.undersigned.publishing.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.publishing.folder.AnnotatedFiles;
import org.undersigned.publishing.folder.LetterFolder;
import org.undersigned.reading.annotation.Annotations;
import org.undersigned.reading.annotation.edit.AnnotationEditor;
import org.undersigned.reading.annotation.key.LetterKeys;
import org.undersigned.reading.annotation.key.PartType;
import org.undersigned.reading.annotation.key.PartTypes;
import org.undersigned.reading.annotation.key.StructureKeys;
import org.undersigned.reading.annotation.part.PartQuotes;
import org.undersigned.reading.annotation.yaml.YamlMapping;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.store.PublicationRequest.StoredFile;

/**
 * Quotes of {@code letter.yaml} that are of one place of the letter until signatories are added who have these words, too. With
 * their occurrence, they still are.
 */
final class NamesakeQuotes {

    private static final String STRUCTURE = "structure";

    private NamesakeQuotes() {}

    /**
     * The files with the occurrence that each quote has in the letter before.
     *
     * @param findings of the letter after; the same files if no quote has become ambiguous
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
        Annotations annotations = Annotations.parse(yaml, LetterFolder.ANNOTATIONS, new FindingCollector());
        String stated = yaml;
        for (PartType<?> type : PartTypes.ALL) {
            stated =
                    state(stated, type.collection(), annotations.entries(type), ambiguous, PartQuotes.of(before, type));
        }
        List<YamlMapping> structure = annotations
                .root()
                .map(root -> root.mappings(STRUCTURE, LetterKeys.names(StructureKeys.ENTRY)))
                .orElse(List.of());
        stated = state(stated, STRUCTURE, structure, ambiguous, PartQuotes.ofStructure(before));
        return stated.equals(yaml) ? files : AnnotatedFiles.with(files, stated);
    }

    private static String state(
            String yaml, String list, List<YamlMapping> entries, Set<Finding.Position> ambiguous, PartQuotes quotes) {
        Map<String, Integer> occurrences = new HashMap<>();
        entries.stream()
                .filter(entry -> ambiguous.contains(entry.position("quote")))
                .map(entry -> entry.rawText("quote").orElse(""))
                .forEach(quote -> occurrences.put(quote, quotes.occurrence(quote)));
        occurrences.values().removeIf(occurrence -> occurrence == 0);
        return occurrences.isEmpty() ? yaml : AnnotationEditor.stateOccurrences(yaml, list, occurrences);
    }
}
