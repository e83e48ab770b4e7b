package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * Recognises notes at the end of a letter that only a number marks: "1 Harbour Report, 2029. https://…". Read as prose, the
 * number of a note would count its first word.
 */
public final class NumberedNotes {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})\\.?[\\s\\u00a0]+(?=[\\p{Lu}\"“«‘„(]|https?://)");

    /** What cites: an address, a year, a title in quotation marks. */
    private static final Pattern CITES = Pattern.compile("://|\\b(?:19|20)\\d\\d\\b|[“«„\"]");

    private static final int MIN_NOTES = 2;

    private NumberedNotes() {}

    /** The blocks, the last of which are notes if they are numbered from 1, cite, and the text above refers to them. */
    public static List<Block> mark(List<Block> blocks, StructureLexicon lexicon) {
        int end = blocks.size();
        while (end > 0 && !hasWords(blocks.get(end - 1))) {
            end--;
        }
        int first = end;
        while (first > 0 && isNumbered(blocks.get(first - 1))) {
            first--;
        }
        List<Block> notes = split(blocks.subList(first, end));
        if (notes.size() < MIN_NOTES
                || isListHead(blocks, first, lexicon)
                || !cite(notes)
                || !isReferredTo(blocks.subList(0, first), notes.size())) {
            return blocks;
        }
        List<Block> marked = new ArrayList<>(blocks.subList(0, first));
        marked.addAll(notes);
        marked.addAll(blocks.subList(end, blocks.size()));
        return marked;
    }

    /** Whether a closing or the label of a list is above: what follows are names. */
    private static boolean isListHead(List<Block> blocks, int first, StructureLexicon lexicon) {
        String above = first == 0
                ? ""
                : SentenceHeuristics.stripFinalMarks(blocks.get(first - 1).text());
        return lexicon.endsBody(above);
    }

    private static boolean hasWords(Block block) {
        return block.kind() != Block.Kind.RULE && block.hasText();
    }

    private static boolean isNumbered(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && NUMBER.matcher(block.text()).lookingAt();
    }

    /** A note for each number; none if the numbers do not count from 1. */
    private static List<Block> split(List<Block> blocks) {
        List<Block> notes = new ArrayList<>();
        for (Block block : blocks) {
            List<Line> lines = new ArrayList<>();
            for (Line line : block.lines()) {
                boolean next = isNumber(line.text(), notes.size() + (lines.isEmpty() ? 1 : 2));
                if (next && !lines.isEmpty()) {
                    notes.add(note(lines, notes.size() + 1));
                    lines.clear();
                } else if (!next && lines.isEmpty()) {
                    return List.of();
                }
                lines.add(line);
            }
            notes.add(note(lines, notes.size() + 1));
        }
        return notes;
    }

    private static boolean isNumber(String text, int expected) {
        Matcher number = NUMBER.matcher(text);
        return number.lookingAt() && Integer.parseInt(number.group(1)) == expected;
    }

    private static Block note(List<Line> lines, int number) {
        Matcher marker = NUMBER.matcher(lines.get(0).text());
        List<Line> words = new ArrayList<>(lines);
        words.set(0, lines.get(0).withoutStart(marker.lookingAt() ? marker.end() : 0));
        return new Block(Block.Kind.NOTE, 0, 0, Integer.toString(number), words);
    }

    private static boolean cite(List<Block> notes) {
        long citing =
                notes.stream().filter(note -> CITES.matcher(note.text()).find()).count();
        return citing * 2 > notes.size();
    }

    /** Whether at least every second number stands in brackets or right behind a word or a mark: "closed(1).", "closed.4". */
    private static boolean isReferredTo(List<Block> text, int last) {
        return IntStream.rangeClosed(1, last)
                                .filter(number -> hasReference(text, number))
                                .count()
                        * 2
                >= last;
    }

    private static boolean hasReference(List<Block> text, int number) {
        Pattern reference = Pattern.compile(
                "[(\\[]" + number + "[)\\]]|(?:[\\p{L}”\"»)]|(?<!\\d)[.,;:!?])" + number + "(?![\\p{L}\\d]|[.,]\\d)");
        return text.stream().anyMatch(block -> reference.matcher(block.text()).find());
    }
}
