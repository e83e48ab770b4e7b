package org.undersigned.reading.structure.lexicon;

import org.undersigned.reading.language.WhitespaceTokenizer;

/** Recognises the words for streets, alone or at the end of a compound: "Pier Road", "Hafenstraße". */
public record StreetWords(StructureLexicon lexicon) {

    /** Shorter words end others that name no street. */
    private static final int MIN_ENDING = 5;

    public boolean isIn(String text) {
        return WhitespaceTokenizer.tokenize(text).stream()
                .anyMatch(word -> lexicon.matches("streets", word) || endsAsStreet(word));
    }

    private boolean endsAsStreet(String word) {
        String normal = PhraseNormalizer.normalize(word);
        return lexicon.phrases("streets").stream()
                .anyMatch(street -> street.length() >= MIN_ENDING && normal.endsWith(street));
    }
}
