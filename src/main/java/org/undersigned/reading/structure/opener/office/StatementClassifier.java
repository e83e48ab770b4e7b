package org.undersigned.reading.structure.opener.office;

import java.util.List;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Classifies lines that begin like an address but state something: "To save the trains, we ask for money". */
public record StatementClassifier(StructureLexicon lexicon) {

    /** The fewest letters of a verb with the ending of an infinitive. */
    private static final int MIN_VERB = 4;

    /** Whether a line has a preposition and an infinitive at its beginning, or a word that only sentences have. */
    public boolean isStatement(String line) {
        String bare = lexicon.stripPreposition(line);
        boolean purpose = !bare.equals(line) && startsWithInfinitive(bare);
        String first = WhitespaceTokenizer.firstToken(line);
        boolean topic = !first.isEmpty()
                && lexicon.matches("about", first)
                && startsWithInfinitive(line.substring(line.indexOf(first) + first.length()));
        return purpose
                || topic
                || WhitespaceTokenizer.tokenize(line).stream()
                        .anyMatch(word -> Character.isLowerCase(word.codePointAt(0))
                                && lexicon.writtenWords("clauseWords").contains(withoutMarks(word)));
    }

    /** Whether the first word is an infinitive: "remove", "salvar". */
    public boolean startsWithInfinitive(String words) {
        String first = WhitespaceTokenizer.firstToken(words);
        if (first.isEmpty()
                || !Character.isLowerCase(first.codePointAt(0))
                || lexicon.isOffice(first)
                || lexicon.isHonorific(first)) {
            return false;
        }
        String folded = SlugGenerator.fold(withoutMarks(first));
        return lexicon.matches("infinitives", first)
                || folded.length() >= MIN_VERB
                        && lexicon.phrases("infinitiveEndings").stream().anyMatch(folded::endsWith);
    }

    /** Whether a word can be the dative of a name; always if the language declines none. */
    public boolean isDative(String word) {
        List<String> endings = lexicon.writtenWords("dativeEndings");
        return endings.isEmpty() || endings.stream().anyMatch(withoutMarks(word)::endsWith);
    }

    private static String withoutMarks(String word) {
        int end = word.length();
        while (end > 0 && ",.;:!?".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
