package org.undersigned.reading.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs that begin with a typed bullet or number, as items of lists. A number alone proves nothing, for sentences
 * and dates begin with them too: it needs a neighbour that counts on.
 */
public final class PlainTextLists {

    private static final Pattern MARKER = Pattern.compile("^([•·▪◦‣●○■□➢➤✓–*-]|\\(?\\d{1,5}[.)])\\s+(?=\\S)");

    private final List<Block> blocks;
    private final List<Block> read = new ArrayList<>();
    private int lists;

    private PlainTextLists(List<Block> blocks) {
        this.blocks = blocks;
        this.lists = blocks.stream().mapToInt(Block::list).max().orElse(0);
    }

    /** The same blocks, those of them that are items as such. */
    public static List<Block> in(List<Block> blocks) {
        return counted(new PlainTextLists(blocks).read());
    }

    /** Lists and tables are numbered as they come. */
    private static List<Block> counted(List<Block> blocks) {
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

    private List<Block> read() {
        String before = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String marker = marker(i);
            boolean item =
                    marker != null && (number(marker) < 0 || counts(before, marker) || counts(marker, marker(next(i))));
            if (item) {
                lists += before == null ? 1 : 0;
                read.add(item(block, marker));
            } else {
                read.add(block);
            }
            before = item ? marker : goesOn(i) ? before : null;
        }
        return read;
    }

    /** The block behind this one, and behind what of it goes on over a page. */
    private int next(int at) {
        return goesOn(at + 1) ? at + 2 : at + 1;
    }

    /** Whether a paragraph is the rest of what a page break cut. */
    private boolean goesOn(int at) {
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
        Matcher marker = MARKER.matcher(start(block));
        return marker.find() ? marker.group(1) : null;
    }

    private static String start(Block block) {
        String text = block.lines().get(0).text();
        return text.substring(0, Math.min(20, text.length()));
    }

    private static int number(String marker) {
        String digits = marker.replaceAll("\\D", "");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }

    /** "2." after "1."; "1." after "1.", as some number every item. */
    private static boolean counts(String one, String next) {
        if (one == null || next == null || number(one) < 0 || number(next) < 0) {
            return false;
        }
        return number(next) == number(one) + 1 || number(next) == number(one) && number(one) == 1;
    }

    private Block item(Block block, String marker) {
        List<Line> lines = new ArrayList<>(block.lines());
        lines.set(0, without(lines.get(0), marker));
        return new Block(Block.Kind.ITEM, 0, lists, marker, lines);
    }

    private static Line without(Line line, String marker) {
        LineBuilder rest = new LineBuilder();
        int skip = marker.length();
        for (Run run : line.runs()) {
            String text = skip == 0 ? run.text() : run.text().stripLeading();
            int cut = Math.min(skip, text.length());
            skip -= cut;
            rest.add(text.substring(cut), run, line.position());
        }
        List<Line> left = rest.take();
        return left.isEmpty() ? line : left.get(0);
    }
}
