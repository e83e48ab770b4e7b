package org.undersigned.reading.structure.closer.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.line.MultiLineSignature;

/**
 * Puts a closing at the end of a paragraph into a block of its own, and the name behind it: "We look forward to your
 * answer. Yours sincerely, Ana Ruiz".
 */
public final class EmbeddedClosings {

    /** The most characters of a closing and the name behind it. */
    private static final int MAX_TAIL = 120;

    private static final int MAX_NAME_WORDS = 12;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”»')\\]]?\\s+");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}|(?:\\p{Lu}\\.\\s?){1,3}(?:\\p{Lu}\\.?)?");

    private final StructureLexicon lexicon;
    private final AfterwordClassifier afterwords;

    private EmbeddedClosings(StructureLexicon lexicon) {
        this.lexicon = lexicon;
        this.afterwords = new AfterwordClassifier(lexicon);
    }

    public static List<Block> split(List<Block> blocks, StructureLexicon lexicon) {
        EmbeddedClosings closings = new EmbeddedClosings(lexicon);
        int lastWords = blocks.size() - 1;
        while (lastWords >= 0 && closings.afterwords.isAfterword(blocks.get(lastWords))) {
            lastWords--;
        }
        List<Block> result = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.PARAGRAPH && !block.lines().isEmpty()) {
                Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
                closings.addParts(block, next, i >= lastWords, result);
            } else {
                result.add(block);
            }
        }
        return result;
    }

    /**
     * @param next the block below; {@code null} at the end
     * @param last whether only words that follow a letter are below
     */
    private void addParts(Block block, Block next, boolean last, List<Block> result) {
        Line tail = block.lines().get(block.lines().size() - 1);
        int at = indexOfClosing(tail.text(), last);
        if (at < 0 || next != null && closes(tail.text().substring(at)) && SentenceHeuristics.isProse(next)) {
            result.add(block);
            return;
        }
        List<Line> body = new ArrayList<>(block.lines().subList(0, block.lines().size() - 1));
        if (at > 0) {
            body.add(tail.split(at).before());
            tail = tail.split(at).after();
        }
        if (!body.isEmpty()) {
            result.add(block.withLines(body));
        }
        int name = indexOfName(tail.text(), last);
        if (name > 0) {
            result.add(new Block(
                    Block.Kind.PARAGRAPH, 0, 0, null, List.of(tail.split(name).before())));
            result.add(new Block(
                    Block.Kind.PARAGRAPH, 0, 0, null, List.of(tail.split(name).after())));
        } else {
            result.add(new Block(Block.Kind.PARAGRAPH, 0, 0, null, List.of(tail)));
        }
    }

    /** Where the closing at the end of a line begins; -1 if there is none, or if it is a line of its own already. */
    private int indexOfClosing(String text, boolean last) {
        int from = Math.max(0, text.length() - MAX_TAIL);
        Matcher end = SENTENCE_END.matcher(text).region(from, text.length());
        while (end.find()) {
            String tail = text.substring(end.end());
            if (closes(tail) || indexOfName(tail, last) > 0 || lexicon.indexAfterClosing(tail) > 0) {
                return end.end();
            }
        }
        return text.length() <= MAX_TAIL && indexOfName(text, last) > 0 ? 0 : -1;
    }

    /** "Yours sincerely," */
    private boolean closes(String tail) {
        return !SentenceHeuristics.endsAsSentence(tail) && lexicon.matches("closings", tail);
    }

    /** The index of the name behind a closing without a comma, or behind a phrase like a closing at the end; 0 if there is none. */
    private int indexOfName(String tail, boolean last) {
        int comma = tail.indexOf(',');
        if (comma > 0 && last && ClosingPhrases.resembles(tail.substring(0, comma), lexicon)) {
            String name = tail.substring(comma + 1).strip();
            return isName(name) ? tail.length() - name.length() : 0;
        }
        return lexicon.textAfterPhrase("closings", tail)
                .filter(name -> name.length() < tail.length()
                        && !lexicon.matches("closings", tail)
                        && Character.isUpperCase(name.codePointAt(0))
                        && (comma < 0 || comma > tail.length() - name.length())
                        && isPerson(name))
                .map(name -> tail.length() - name.length())
                .orElse(0);
    }

    private boolean isName(String name) {
        boolean written = WhitespaceTokenizer.tokenize(name).size() <= MAX_NAME_WORDS
                && !SentenceHeuristics.isSentence(name)
                && !lexicon.isHonorific(WhitespaceTokenizer.firstToken(name));
        return INITIALS.matcher(name).matches()
                || written
                        && (isPerson(name)
                                || LineEvidence.namesOrganization(name, lexicon)
                                        && SentenceHeuristics.startsAsName(name));
    }

    private boolean isPerson(String name) {
        return MultiLineSignature.isPersonName(MultiLineSignature.namePart(name), lexicon)
                && WhitespaceTokenizer.tokenize(name).size() <= MAX_NAME_WORDS
                && !MultiLineSignature.startsWithRole(name, lexicon)
                && !SentenceHeuristics.isSentence(name);
    }
}
