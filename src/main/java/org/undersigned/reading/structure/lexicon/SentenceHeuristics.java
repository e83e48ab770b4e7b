package org.undersigned.reading.structure.lexicon;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.language.Abbreviations;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.PrivateData;

/** Classifies words by their shape: sentences and prose, or names and labels. */
public final class SentenceHeuristics {

    private static final String END_MARKS = ".!?:;…";
    private static final String CLOSING_MARKS = "\"'”“’»)]*";

    /** The most words of a name; more words are prose even without a full stop. */
    private static final int MAX_NAME_WORDS = 40;

    private static final int MAX_EXCERPT = 60;

    private SentenceHeuristics() {}

    /** Whether words end with a mark that ends a sentence. */
    public static boolean endsAsSentence(String text) {
        int end = text.length();
        while (end > 0
                && (CLOSING_MARKS.indexOf(text.charAt(end - 1)) >= 0
                        || Character.isWhitespace(text.charAt(end - 1))
                        || Character.isSpaceChar(text.charAt(end - 1)))) {
            end--;
        }
        return end == 0 || END_MARKS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether words are a sentence rather than a label or an address: they end as one, or are more than 30. */
    public static boolean isSentence(String text) {
        int words = WhitespaceTokenizer.tokenize(text).size();
        return words > 30
                || words > 5 && endsAsSentence(text) && !text.endsWith(":") && !Abbreviations.endsInAbbreviation(text);
    }

    /** Whether words are prose rather than a name: most are lower-case, and they are many or end as a sentence. */
    public static boolean isProse(String text) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        int count = words.size();
        if (count < 6) {
            return OtherScripts.isProse(text);
        }
        long small = words.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        boolean mostly = small * 2 >= count;
        boolean ends = endsAsSentence(text) && !Abbreviations.endsInAbbreviation(text);
        return count > MAX_NAME_WORDS || mostly && (ends || count >= 14) || ends && count >= 14 && small * 3 >= count;
    }

    /** Whether a block is a paragraph of prose. */
    public static boolean isProse(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && isProse(block.text());
    }

    /** The number of characters of the paragraphs of prose. */
    public static int proseLength(List<Block> blocks) {
        return blocks.stream()
                .filter(SentenceHeuristics::isProse)
                .mapToInt(block -> block.text().length())
                .sum();
    }

    /** Whether a line leads to a source: at least four words, most in lower case, before an address or as a sentence. */
    public static boolean isReference(String text) {
        int address = text.indexOf("://");
        List<String> words = WhitespaceTokenizer.tokenize(
                address < 0 ? text : text.substring(0, text.lastIndexOf(' ', address) + 1));
        long small = words.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return words.size() >= 4 && small * 2 >= words.size() && (address >= 0 || endsAsSentence(text));
    }

    /** Whether a line begins with a capital or a digit, after any marks. */
    public static boolean startsAsName(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at++;
        }
        return at < text.length() && !Character.isLowerCase(text.codePointAt(at));
    }

    /** Words without final colons, commas and semicolons. */
    public static String stripFinalMarks(String text) {
        String bare = text.strip();
        while (!bare.isEmpty() && ",:;".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare;
    }

    /** The beginning of a text, for a message, which everybody may read: without addresses and numbers of persons. */
    public static String excerpt(String text) {
        String read = PrivateData.removeFrom(text.substring(0, Math.min(text.length(), 4 * MAX_EXCERPT)));
        return read.length() <= MAX_EXCERPT ? read : read.substring(0, MAX_EXCERPT) + "…";
    }

    /** Whether words are a title and no sentence: "Open letter to the Harbour Board". */
    public static boolean isTitle(String text, StructureLexicon lexicon) {
        return lexicon.startsWith("opens", text) && !endsAsSentence(text);
    }
}
