package org.undersigned.reading.doubt;

import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/**
 * Doubts last paragraphs of the body that may name who signs: "(Ana Ruiz, Tom Lind and Eva Moor for the Lake Council)",
 * "Ana Ruiz – chair Tom Lind – secretary", "On behalf of our members, Harbour Union".
 */
final class NamesInLastParagraphs {

    private static final String HINT = "If it does, put the names into signatories.csv.";

    private static final int MIN_WORDS = 3;
    private static final int MAX_WORDS = 400;

    /** The words of a name that are looked at together. */
    private static final int NAME_WORDS = 2;

    /** "Attachment: ", "Source publication: " */
    private static final Pattern LABEL = Pattern.compile("[^.,;:]{1,30}:\\s.*", Pattern.DOTALL);

    /** A name behind a comma. */
    private static final Pattern NAME_BEHIND_COMMA = Pattern.compile(",\\s+\\p{Lu}\\p{L}+");

    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}.]+$");

    private NamesInLastParagraphs() {}

    static void check(Letter letter, String language, Position whole, FindingCollector findings) {
        StructureLexicon lexicon = StructureLexicon.forLanguage(language);
        MissingSignatories.lastWords(letter)
                .filter(text -> mayNameSignatories(text, lexicon))
                .findFirst()
                .ifPresent(text -> findings.add(
                        FindingCode.SIGNATORY_UNCERTAIN,
                        whole,
                        "\"%s\" may name who signs, and is read as words of the body"
                                .formatted(SentenceHeuristics.excerpt(text)),
                        HINT));
    }

    private static boolean mayNameSignatories(String text, StructureLexicon lexicon) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        boolean bracketed =
                text.startsWith("(") && SentenceHeuristics.stripFinalMarks(text).endsWith(")");
        if (words.size() < MIN_WORDS
                || words.size() > MAX_WORDS
                || !bracketed && !Character.isLetter(text.codePointAt(0))
                || text.endsWith(":")
                || text.contains("://")
                || LABEL.matcher(text).matches()) {
            return false;
        }
        boolean behalf = lexicon.startsWith("behalf", text)
                && NAME_BEHIND_COMMA.matcher(text).find();
        long capitalised =
                words.stream().filter(NamesInLastParagraphs::isCapitalised).count();
        return bracketed && capitalised * 3 > words.size() && startsWithPerson(words, lexicon)
                || capitalised * 2 > words.size()
                        && (behalf || !SentenceHeuristics.endsAsSentence(text))
                        && (behalf || namesPerson(words, lexicon));
    }

    private static boolean startsWithPerson(List<String> words, StructureLexicon lexicon) {
        return isPerson(words.subList(0, NAME_WORDS), lexicon);
    }

    private static boolean namesPerson(List<String> words, StructureLexicon lexicon) {
        for (int i = 0; i + NAME_WORDS <= words.size(); i++) {
            if (isPerson(words.subList(i, i + NAME_WORDS), lexicon)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerson(List<String> words, StructureLexicon lexicon) {
        return words.stream().allMatch(NamesInLastParagraphs::isCapitalised)
                && MultiLineSignature.isPersonWithoutRole(
                        MARKS.matcher(String.join(" ", words)).replaceAll(""), lexicon);
    }

    /** A capital and small letters behind it. */
    private static boolean isCapitalised(String word) {
        String letters = MARKS.matcher(word).replaceAll("");
        return letters.length() > 1
                && Character.isUpperCase(letters.codePointAt(0))
                && letters.chars().anyMatch(Character::isLowerCase);
    }
}
