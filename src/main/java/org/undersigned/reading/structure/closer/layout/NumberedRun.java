package org.undersigned.reading.structure.closer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.line.WrappedText;

/** Splits a paragraph of numbered names: "1. Ana Ruiz, Counsel, 2. Tom Lind, 3. Dr Eva Berg, …". */
final class NumberedRun {

    /** The fewest numbers, from 1 on, without a gap. */
    private static final int MIN_ITEMS = 6;

    /** The most words of an item. */
    private static final int MAX_WORDS = 24;

    /** In characters; a longer line is not split. */
    private static final int MAX_LENGTH = 20_000;

    private static final Pattern FIRST = Pattern.compile("\\(?1[.)]?");

    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[^:.,;]{2,40}:\\s(?=1[.)]\\s)");

    private static final Pattern NUMBER =
            Pattern.compile("(?:^|[,;.]\\s(?:\\p{Ll}{1,3}\\s)?|\\s\\p{Ll}{1,3}\\s)(\\d{1,4})[.)]\\s");

    private NumberedRun() {}

    /**
     * An item for each number; empty if the block is something else.
     *
     * @param block a paragraph, or the only item of a list, whose number Markdown took for that of the list
     */
    static List<Block> split(Block block) {
        return split(block, MIN_ITEMS);
    }

    /** "Organisations: 1. Harbour Trust, 2. Pier Union", below a run: items that go on with it; empty if it is something else. */
    static List<Block> splitLabelled(Block block) {
        Line line = block.kind() == Block.Kind.PARAGRAPH ? WrappedText.join(block) : null;
        Matcher label = LABEL.matcher(line == null ? "" : line.text());
        if (!label.lookingAt()) {
            return List.of();
        }
        return split(block.withLines(List.of(line.split(label.end()).after())), 2);
    }

    private static List<Block> split(Block block, int least) {
        boolean item = block.kind() == Block.Kind.ITEM
                && block.marker() != null
                && FIRST.matcher(block.marker()).matches();
        if (block.lines().isEmpty() || !item && block.kind() != Block.Kind.PARAGRAPH) {
            return List.of();
        }
        Line line = WrappedText.join(block);
        String text = line.text();
        List<int[]> numbers = text.length() > MAX_LENGTH ? List.of() : numbers(text, item);
        List<Block> items = new ArrayList<>();
        for (int i = 0; i < numbers.size() && numbers.size() >= least; i++) {
            int to = i + 1 < numbers.size() ? numbers.get(i + 1)[0] : text.length();
            Line one = line.split(to).before().split(numbers.get(i)[1]).after();
            if (WhitespaceTokenizer.tokenize(one.text()).size() > MAX_WORDS) {
                return List.of();
            }
            items.add(new Block(Block.Kind.ITEM, 0, 0, null, List.of(one)));
        }
        return items;
    }

    /** For each number that follows the one before: where it begins, with the mark before it, and where its words do. */
    private static List<int[]> numbers(String text, boolean begun) {
        List<int[]> numbers = new ArrayList<>();
        if (begun) {
            numbers.add(new int[] {0, 0});
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            boolean next = Integer.parseInt(number.group(1)) == numbers.size() + 1;
            if (next && (!numbers.isEmpty() || number.start() == 0)) {
                numbers.add(new int[] {number.start(), number.end()});
            }
        }
        return numbers;
    }
}
