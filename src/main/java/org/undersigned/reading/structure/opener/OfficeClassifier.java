package org.undersigned.reading.structure.opener;

import java.util.List;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.line.StructureLexicon;

/** Classifies words of an address by the lexicon: a rank such as "Minister", an institution, a street. */
record OfficeClassifier(StructureLexicon lexicon) {

    /** Whether a line begins with a rank: "Minister of Health". */
    boolean startsWithRank(String line) {
        List<String> words = WhitespaceTokenizer.tokenize(line);
        for (int i = 0; i < Math.min(4, words.size()); i++) {
            if (isRank(words.get(i))) {
                return true;
            }
            if (!lexicon.isHonorific(words.get(i)) && !lexicon.isOffice(words.get(i))) {
                return false;
            }
        }
        return false;
    }

    boolean isRank(String word) {
        return lexicon.matches("ranks", word) || lexicon.matches("roles", word);
    }

    boolean startsWithHonorific(String words) {
        return lexicon.isHonorific(WhitespaceTokenizer.firstToken(words));
    }

    /** Whether a line names an institution rather than a person. */
    boolean namesInstitution(String line) {
        return WhitespaceTokenizer.tokenize(line).stream()
                .limit(6)
                .anyMatch(word -> lexicon.matches("institutions", word) || lexicon.matches("organizations", word));
    }

    /** Whether a line names a street or a building. */
    boolean namesStreet(String line) {
        return WhitespaceTokenizer.tokenize(line).stream()
                .anyMatch(word -> lexicon.matches("streets", word)
                        || lexicon.phrases("streets").stream()
                                .anyMatch(ending -> ending.length() > 4
                                        && SlugGenerator.fold(word).endsWith(ending)));
    }
}
