package org.undersigned.reading.structure.closer.detection;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.FrontMatter;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/** Weighs what shows that a line is the name of who wrote the letter: its words, its place, and where else it occurs. */
final class SignatureEvidence {

    /** The least weight of a signature, and of one beyond doubt. */
    static final int ENOUGH = 2;

    static final int CERTAIN = 4;

    /** The weight of a closing. */
    static final int CLOSING = 3;

    /** The weight of a name that is a line above the prose, too. */
    private static final int LETTERHEAD = 3;

    private static final int MAX_LETTERHEAD = 30;
    private static final int MAX_PERSON_WORDS = 4;
    private static final int MAX_SMALL_WORDS = 6;
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern YEARS = Pattern.compile("\\s(?:\\p{Lu}{1,4}\\s)?['’]\\d\\d\\b.*");
    private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{2,6}\\b");

    private final StructureLexicon lexicon;
    private final FrontMatter front;
    private final List<Block> blocks;

    /** The lines above the prose of the page. */
    private final Set<String> letterhead;

    private String body;
    private Set<String> smallWords;

    SignatureEvidence(List<Block> blocks, StructureLexicon lexicon, FrontMatter front, List<Block> page) {
        this.blocks = blocks;
        this.letterhead = linesAboveProse(page);
        this.lexicon = lexicon;
        this.front = front;
    }

    int weigh(String line, boolean closing) {
        String name = YEARS.matcher(MultiLineSignature.namePart(line))
                .replaceFirst("")
                .strip();
        List<String> words = WhitespaceTokenizer.tokenize(name);
        boolean named = isWritten(words);
        boolean author = isAuthor(name);
        boolean organization = words.stream().anyMatch(word -> lexicon.matches("organizations", word))
                || ACRONYM.matcher(line).find() && !line.equals(line.toUpperCase(Locale.ROOT));
        boolean person = MultiLineSignature.isPersonName(name, lexicon);
        if (!named || words.size() == 1 && !closing && !author) {
            return 0;
        }
        int weight = (closing ? CLOSING : 0) + (author ? 3 : 0) + (organization || person ? 1 : 0);
        boolean known = (organization || person) && words.size() > 1 && occursIn(front.title(), name);
        return weight
                + (known ? 2 : 0)
                + (words.size() > 1 && letterhead.contains(normalize(name)) ? LETTERHEAD : 0)
                + (organization && words.size() > 1 && occursInBody(name) ? 1 : 0)
                + (person && areNoWordsOfProse(words) ? 1 : 0);
    }

    private static Set<String> linesAboveProse(List<Block> page) {
        return page.stream()
                .takeWhile(block -> !SentenceHeuristics.isProse(block))
                .limit(MAX_LETTERHEAD)
                .flatMap(block -> block.lines().stream())
                .map(line -> normalize(line.text()))
                .collect(Collectors.toSet());
    }

    /** Capitalised words, with a few particles between them. */
    private static boolean isWritten(List<String> words) {
        long small = words.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return !words.isEmpty() && small * 2 <= words.size() && small <= MAX_SMALL_WORDS;
    }

    /** Whether all words of the name are of the page's author, or the author's among its own. */
    private boolean isAuthor(String name) {
        if (front.author() == null) {
            return false;
        }
        Set<String> author = wordsOf(front.author());
        Set<String> own = wordsOf(name);
        return !author.isEmpty() && !own.isEmpty() && (author.containsAll(own) || own.containsAll(author));
    }

    private static Set<String> wordsOf(String text) {
        return Stream.of(normalize(text).split(" "))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }

    private static boolean occursIn(String text, String name) {
        return text != null && (" " + normalize(text) + " ").contains(" " + normalize(name) + " ");
    }

    /** Whether no word of a name is one of the prose in small letters, as those of a slogan are. */
    private boolean areNoWordsOfProse(List<String> words) {
        if (smallWords == null) {
            smallWords = blocks.stream()
                    .flatMap(block -> WhitespaceTokenizer.tokenize(block.text()).stream())
                    .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                    .map(SignatureEvidence::normalize)
                    .collect(Collectors.toSet());
        }
        return words.size() <= MAX_PERSON_WORDS
                && words.stream()
                        .noneMatch(word -> lexicon.matches("roles", word) || smallWords.contains(normalize(word)));
    }

    /** Whether the prose names it, too. */
    private boolean occursInBody(String name) {
        if (body == null) {
            body = " "
                    + blocks.stream()
                            .map(Block::text)
                            .map(SignatureEvidence::normalize)
                            .collect(Collectors.joining(" | "))
                    + " ";
        }
        String own = " " + normalize(name) + " ";
        int first = body.indexOf(own);
        return first >= 0 && body.indexOf(own, first + 1) >= 0;
    }

    private static String normalize(String text) {
        return MARKS.matcher(SlugGenerator.fold(text)).replaceAll(" ").strip();
    }
}
