package org.undersigned.reading.structure.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Weighs whether a line is one signatory of a list: more than zero for names, less for prose and the words of a page. */
public final class LineEvidence {

    /** The weight of a line that names a person, and the least of one that names an organization too. */
    public static final int PERSON = 3;

    public static final int STRONG = 2;

    private static final int PROSE = -6;
    private static final int AROUND = -2;
    private static final int MAX_WORDS = 30;
    private static final int MIN_LINES = 4;
    private static final int MAX_CARD = 4;
    private static final int MIN_LONG = 10;
    private static final int MAX_BLOCKS = 30;
    private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{3,}\\b");

    private static final Pattern ADDRESSED = Pattern.compile("([^:,@]{3,60}?)\\s*[:,(–-]\\s*\\S{1,60}@\\S{1,60}");

    private final StructureLexicon lexicon;
    private final AfterwordClassifier afterwords;

    public LineEvidence(StructureLexicon lexicon) {
        this.lexicon = lexicon;
        this.afterwords = new AfterwordClassifier(lexicon);
    }

    /** The weights of the lines of a block. */
    public int[] weigh(Block block) {
        boolean prose =
                switch (block.kind()) {
                    case PARAGRAPH, ITEM, HEADING, ROW, RULE -> false;
                    default -> true;
                };
        boolean whole = prose
                || block.kind() == Block.Kind.PARAGRAPH
                        && block.lines().size() > 1
                        && SentenceHeuristics.isProse(block.text())
                        && WrappedText.isWrapped(block);
        int[] weights = block.lines().stream()
                .mapToInt(line -> whole ? PROSE : block.kind() == Block.Kind.HEADING ? weighHead(line) : weigh(line))
                .toArray();
        return isCard(weights)
                ? IntStream.of(weights).map(weight -> Math.max(0, weight)).toArray()
                : weights;
    }

    /** A person above lines of description. */
    private static boolean isCard(int[] weights) {
        return weights.length > 1
                && weights.length <= MAX_CARD
                && weights[0] == PERSON
                && IntStream.of(weights).skip(1).allMatch(weight -> weight > PROSE && weight < PERSON);
    }

    /** Whether the lines of a block are names rather than prose. */
    public boolean isList(Block block) {
        int[] weights = block.lines().size() < MIN_LINES ? new int[0] : weigh(block);
        return weights.length > 0 && IntStream.of(weights).sum() >= weights.length;
    }

    /** Whether a block is lines of which nearly all are persons or have the word of an organization. */
    public boolean isListOfNames(Block block) {
        int[] weights = block.lines().size() < MIN_LINES ? new int[0] : weigh(block);
        return weights.length > 0
                && IntStream.of(weights).filter(weight -> weight >= STRONG).count() * 10 >= weights.length * 8L;
    }

    /** Whether blocks are a list of many names, more than copies of a letter go to. */
    public boolean isLongList(List<Block> blocks) {
        List<Block> listed = blocks.stream()
                .takeWhile(block -> !SentenceHeuristics.isProse(block.text()) || isList(block))
                .limit(MAX_BLOCKS)
                .toList();
        int names = 0;
        int sum = 0;
        for (Block block : listed) {
            int[] weights = weigh(block);
            names += weights.length > 0 && weights[0] > 0 ? 1 : 0;
            sum += IntStream.of(weights).sum();
        }
        return names >= MIN_LONG && sum >= names;
    }

    /** Whether a line names a signatory, although it may end as a sentence. */
    public boolean isName(Line line) {
        return weigh(line) > 0;
    }

    private int weighHead(Line line) {
        return isListHead(line.text()) ? 0 : AROUND;
    }

    /** Whether a line above names may be the label of signatories. */
    public boolean isListHead(String text) {
        return lexicon.contains("lists", text)
                || lexicon.matches("lists", text)
                || lexicon.contains("introductions", text)
                || lexicon.containsOnly("groups", text);
    }

    private int weigh(Line line) {
        String text = ItemMarkers.strip(line.text());
        if (text.isBlank()) {
            return 0;
        }
        if (isPersonWithAddress(text)) {
            return PERSON;
        }
        if (WebAddress.isAlone(text)
                || afterwords.isAfterword(text)
                || DateLineParser.parse(text, lexicon).isPresent()) {
            return AROUND;
        }
        if (LedPersons.isOne(text, lexicon)) {
            return PERSON;
        }
        String head = MultiLineSignature.namePart(text);
        boolean ends = SentenceHeuristics.endsAsSentence(text);
        boolean prose = SentenceHeuristics.isProse(text) && !isMostlyCapitalized(text);
        if (MultiLineSignature.isPersonName(head, lexicon)) {
            return prose && ends && !hasRole(text, head) ? PROSE : PERSON;
        }
        List<String> words = WhitespaceTokenizer.tokenize(text);
        if (prose || words.size() > MAX_WORDS) {
            return PROSE;
        }
        if (!SentenceHeuristics.startsAsName(text)) {
            return AROUND;
        }
        boolean written = MultiLineSignature.isWrittenAsName(text, lexicon);
        return namesOrganization(text, lexicon) ? STRONG : !written ? -1 : ends ? 0 : 1;
    }

    /** "Ana Ruiz: ana@lake.example" */
    private boolean isPersonWithAddress(String text) {
        Matcher named = ADDRESSED.matcher(text);
        return named.matches() && MultiLineSignature.isPersonName(named.group(1), lexicon);
    }

    /** Whether words have a word of organizations, such as "Union", or an acronym. */
    public static boolean namesOrganization(String text, StructureLexicon lexicon) {
        return ACRONYM.matcher(text).find() || lexicon.hasWord("organizations", text);
    }

    /** Whether more than half of the words of a line with commas begin with capitals. */
    private static boolean isMostlyCapitalized(String text) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        long small = words.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return text.indexOf(", ") > 0 && small * 2 < words.size();
    }

    private boolean hasRole(String text, String head) {
        String rest = text.substring(head.length()).replaceFirst("^[,(–—-]\\s*", "");
        return MultiLineSignature.startsWithRole(rest, lexicon);
    }
}
