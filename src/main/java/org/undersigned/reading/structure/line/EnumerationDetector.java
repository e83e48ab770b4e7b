package org.undersigned.reading.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;

/** Detects items that the markup does not mark: "a) …", "(iv) …", "– …", in consecutive paragraphs or lines. */
public final class EnumerationDetector {

    private static final Pattern MARKER = Pattern.compile(
            "(\\([a-zA-Zа-я]\\)|\\(?[ivxIVX]{1,5}[).]|[a-zA-Zа-я]\\)|\\(?\\d{1,2}\\)|\\d{1,2}\\.|\\d{1,2}[°º]\\.?|[IVX]{1,4}\\s?[-–—](?=\\s)|[–—→]|-|\\p{So}[\\p{So}\\uFE0F\\u200D]*)[\\s\\u00a0]+(?=\\S)");

    private EnumerationDetector() {}

    /** The blocks, with enumerated lines and paragraphs as items. */
    public static List<Block> detectItems(List<Block> blocks) {
        List<Block> split = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean continues = i + 1 < blocks.size()
                    && isSameSeries(markerOf(lastLine(block)), markerOf(firstLine(blocks.get(i + 1))));
            split.addAll(block.kind() == Block.Kind.PARAGRAPH ? splitAtMarkers(block, continues) : List.of(block));
        }
        List<Block> items = new ArrayList<>();
        for (int i = 0; i < split.size(); i++) {
            Block block = split.get(i);
            boolean before = i > 0 && continuesSeries(split.get(i - 1), block);
            boolean after = i + 1 < split.size() && continuesSeries(block, split.get(i + 1));
            boolean item =
                    block.kind() == Block.Kind.PARAGRAPH && markerOf(firstLine(block)) != null && (before || after);
            items.add(item ? toItem(block) : block);
        }
        return items;
    }

    private static boolean continuesSeries(Block block, Block beside) {
        return block.kind() == Block.Kind.PARAGRAPH
                && isSameSeries(markerOf(firstLine(block)), markerOf(firstLine(beside)));
    }

    /**
     * Dashes belong to one series, letters to another; "2." must follow "1.", because sentences may begin with numbers
     * too.
     */
    private static boolean isSameSeries(String one, String other) {
        if (one == null || other == null) {
            return false;
        }
        if (one.endsWith(".")
                && other.endsWith(".")
                && Character.isDigit(one.charAt(0))
                && Character.isDigit(other.charAt(0))) {
            return Integer.parseInt(other.substring(0, other.length() - 1))
                    == Integer.parseInt(one.substring(0, one.length() - 1)) + 1;
        }
        boolean dash = !Character.isLetterOrDigit(one.codePointAt(one.length() > 1 && one.charAt(0) == '(' ? 1 : 0));
        boolean others =
                !Character.isLetterOrDigit(other.codePointAt(other.length() > 1 && other.charAt(0) == '(' ? 1 : 0));
        return dash == others;
    }

    private static Line firstLine(Block block) {
        return block.lines().isEmpty() ? null : block.lines().get(0);
    }

    private static Line lastLine(Block block) {
        return block.lines().isEmpty() ? null : block.lines().get(block.lines().size() - 1);
    }

    /** The marker of a line; {@code null} if there is none. */
    private static String markerOf(Line line) {
        Matcher marker = MARKER.matcher(line == null ? "" : line.text());
        return marker.lookingAt() ? marker.group(1) : null;
    }

    /**
     * Splits a paragraph at its markers if at least two lines have one, or if the last line has one like that of the
     * next block.
     */
    private static List<Block> splitAtMarkers(Block block, boolean continues) {
        long marked =
                block.lines().stream().filter(line -> markerOf(line) != null).count();
        if (marked < (continues ? 1 : 2)) {
            return List.of(block);
        }
        List<Block> parts = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Line line : block.lines()) {
            if (!lines.isEmpty() && markerOf(line) != null) {
                parts.add(block.withLines(lines));
                lines = new ArrayList<>();
            }
            lines.add(line);
        }
        parts.add(block.withLines(lines));
        return parts;
    }

    private static Block toItem(Block block) {
        Line first = block.lines().get(0);
        Matcher marker = MARKER.matcher(first.text());
        if (!marker.lookingAt()) {
            return block;
        }
        List<Line> lines = new ArrayList<>(List.of(first.split(marker.end()).after()));
        lines.addAll(block.lines().subList(1, block.lines().size()));
        return new Block(Block.Kind.ITEM, 0, 0, marker.group(1), lines);
    }
}
