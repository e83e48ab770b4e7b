package org.undersigned.reading.structure.opener.recipient;

import java.util.List;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;

/**
 * Splits a line of address that lists bodies by their acronyms.
 *
 * @param lexicon the words of the letter's language
 */
record AcronymList(StructureLexicon lexicon, OfficeClassifier officeClassifier) {

    private static final int MIN_ACRONYMS = 3;

    /** "HBA, PTU, QC and press": acronyms, before a conjunction and any word; empty if the words are others. */
    List<String> split(String text) {
        List<String> tokens = WhitespaceTokenizer.tokenize(text);
        List<String> words = tokens.stream()
                .filter(word -> !lexicon.matches("conjunctions", word))
                .map(word -> word.replaceFirst(",$", ""))
                .toList();
        long marks = tokens.stream()
                .filter(word -> word.endsWith(",") || lexicon.matches("conjunctions", word))
                .count();
        boolean listed = words.size() >= MIN_ACRONYMS
                && marks == words.size() - 1
                && lexicon.matches("conjunctions", tokens.get(tokens.size() - 2))
                && words.subList(0, words.size() - 1).stream().allMatch(officeClassifier::isOrder);
        return listed ? words : List.of();
    }
}
