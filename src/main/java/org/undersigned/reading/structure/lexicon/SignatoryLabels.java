package org.undersigned.reading.structure.lexicon;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.reading.language.WhitespaceTokenizer;

/**
 * Recognises labels of lists by a form of a noun for signatories, whatever other words for groups stand beside it:
 * "Cosignatories (in alphabetical order)", "Unterzeichnenden Organisationen".
 */
final class SignatoryLabels {

    /** The first letters that all forms of a noun for signatories have in common. */
    private static final int STEM = 8;

    private static final int MAX_WORDS = 6;

    /** "Co", "mit", "erst". */
    private static final int MAX_PREFIX = 4;

    /** Shorter words are articles, prepositions and conjunctions. */
    private static final int MAX_FUNCTION_WORD = 3;

    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)\\s*:?$");

    private final StructureLexicon lexicon;
    private final Set<String> stems;

    SignatoryLabels(StructureLexicon lexicon) {
        this.lexicon = lexicon;
        this.stems = lexicon.phrases("lists").stream()
                .filter(phrase -> phrase.indexOf(' ') < 0 && phrase.length() > STEM)
                .map(phrase -> phrase.substring(0, STEM))
                .collect(Collectors.toSet());
    }

    /** @param phrase the line, normalized */
    boolean matches(String line, String phrase) {
        if (!mayHaveSignerNoun(phrase)) {
            return false;
        }
        String label = REMARK.matcher(line).replaceFirst("");
        List<String> words = WhitespaceTokenizer.tokenize(PhraseNormalizer.normalize(label));
        boolean template = line.indexOf('<') >= 0 || line.indexOf('_') >= 0;
        return !template
                && words.size() <= MAX_WORDS
                && words.stream().anyMatch(this::isSignerNoun)
                && words.stream()
                        .allMatch(word -> word.length() <= MAX_FUNCTION_WORD
                                || isSignerNoun(word)
                                || lexicon.matches("groups", word));
    }

    private boolean mayHaveSignerNoun(String phrase) {
        return stems.stream().anyMatch(phrase::contains);
    }

    private boolean isSignerNoun(String word) {
        return stems.stream().anyMatch(stem -> {
            int at = word.indexOf(stem);
            return at >= 0 && at <= MAX_PREFIX;
        });
    }
}
