package org.undersigned.reading.structure.opener.recipient;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;

/** Splits a line of address where a form of address and an office follow a name. */
record TitledRecipients(OfficeClassifier officeClassifier, StructureLexicon lexicon) {

    /**
     * "Exmo. Presidente, Rui Reis | Exma. Diretora, Eva Nunes": a form of address and an office directly behind a name;
     * behind a comma, if the one before has an office: "Commissario Ugo Reni, | Signor Sindaco".
     */
    List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        List<String> words = WhitespaceTokenizer.tokenize(text);
        int from = 0;
        int at = 0;
        for (int i = 0; i + 1 < words.size(); i++) {
            int start = text.indexOf(words.get(i), at);
            boolean title = i > 2
                    && officeClassifier.startsWithPersonalTitle(words.get(i))
                    && !officeClassifier.isRank(words.get(i))
                    && officeClassifier.isRank(words.get(i + 1))
                    && isNameWord(withoutComma(words.get(i - 1)))
                    && isNameWord(words.get(i - 2))
                    && (!words.get(i - 1).endsWith(",")
                            || officeClassifier.startsWithRank(text.substring(from, start)));
            if (title) {
                parts.add(withoutComma(text.substring(from, start).strip()));
                from = start;
            }
            at = start + words.get(i).length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static String withoutComma(String words) {
        return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    }

    boolean isNameWord(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && Character.isLetter(word.codePointBefore(word.length()))
                && !officeClassifier.isRank(word)
                && !lexicon.isOffice(word)
                && !lexicon.isHonorific(word)
                && !officeClassifier.isInstitution(word);
    }
}
