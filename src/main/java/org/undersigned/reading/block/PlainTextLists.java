package org.undersigned.reading.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Detects list items among paragraphs that start with a bullet or number. Sentences and dates may start with a number too,
 * so a numbered item needs an adjacent item with the previous or next number.
 */
public final class PlainTextLists {

    private static final Pattern MARKER = Pattern.compile("^([•·▪◦‣●○■□➢➤✓–*-]|\\(?\\d{1,5}[.)])\\s+(?=\\S)");

    private final List<Block> blocks;
    private final List<Block> result = new ArrayList<>();
    private int lists;

    private PlainTextLists(List<Block> blocks) {
        this.blocks = blocks;
        this.lists = blocks.stream().mapToInt(Block::list).max().orElse(0);
    }

    /** The blocks, with detected paragraphs as items. */
    public static List<Block> detect(List<Block> blocks) {
        return renumber(new PlainTextLists(blocks).detectItems());
    }

    /** Renumbers lists and tables in document order. */
    private static List<Block> renumber(List<Block> blocks) {
        Map<String, Integer> numbers = new HashMap<>();
        return blocks.stream()
                .map(block -> block.list() == 0
                        ? block
                        : new Block(
                                block.kind(),
                                block.level(),
                                numbers.computeIfAbsent(block.kind() + "/" + block.list(), any -> numbers.size() + 1),
                                block.marker(),
                                block.lines()))
                .toList();
    }

    private List<Block> detectItems() {
        String before = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String marker = marker(i);
            boolean item = marker != null
                    && (itemNumber(marker) < 0 || follows(before, marker) || follows(marker, marker(following(i))));
            if (item) {
                lists += before == null ? 1 : 0;
                result.add(toItem(block, marker));
            } else {
                result.add(block);
            }
            before = item ? marker : continuesAcrossPages(i) ? before : null;
        }
        return result;
    }

    /** The index of the next block, after one that continues this block on the next page. */
    private int following(int at) {
        return continuesAcrossPages(at + 1) ? at + 2 : at + 1;
    }

    /** Whether a paragraph continues the block before it, from the page before. */
    private boolean continuesAcrossPages(int at) {
        return at > 0
                && at < blocks.size()
                && blocks.get(at).kind() == Block.Kind.PARAGRAPH
                && !blocks.get(at)
                        .position()
                        .file()
                        .equals(blocks.get(at - 1).position().file())
                && Character.isLowerCase(blocks.get(at).text().codePointAt(0));
    }

    private String marker(int at) {
        Block block = at < blocks.size() ? blocks.get(at) : null;
        if (block == null
                || block.kind() != Block.Kind.PARAGRAPH
                || block.lines().get(0).blank()) {
            return null;
        }
        Matcher marker = MARKER.matcher(firstCharacters(block));
        return marker.find() ? marker.group(1) : null;
    }

    private static String firstCharacters(Block block) {
        String text = block.lines().get(0).text();
        return text.substring(0, Math.min(20, text.length()));
    }

    private static int itemNumber(String marker) {
        String digits = marker.replaceAll("\\D", "");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }

    /** "2." follows "1."; "1." follows "1.", because some Markdown numbers every item so. */
    private static boolean follows(String one, String next) {
        if (one == null || next == null || itemNumber(one) < 0 || itemNumber(next) < 0) {
            return false;
        }
        return itemNumber(next) == itemNumber(one) + 1 || itemNumber(next) == itemNumber(one) && itemNumber(one) == 1;
    }

    private Block toItem(Block block, String marker) {
        List<Line> lines = new ArrayList<>(block.lines());
        lines.set(0, removeMarker(lines.get(0), marker));
        return new Block(Block.Kind.ITEM, 0, lists, marker, lines);
    }

    private static Line removeMarker(Line line, String marker) {
        LineBuilder rest = new LineBuilder();
        int skip = marker.length();
        for (Run run : line.runs()) {
            String text = skip == 0 ? run.text() : run.text().stripLeading();
            int cut = Math.min(skip, text.length());
            skip -= cut;
            rest.append(text.substring(cut), run, line.position());
        }
        List<Line> left = rest.takeLines();
        return left.isEmpty() ? line : left.get(0);
    }
}
