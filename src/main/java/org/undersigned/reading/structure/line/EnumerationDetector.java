package org.undersigned.reading.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;

/** Detects items that the markup does not mark: "a) …", "(iv) …", "1)…", "– …", in consecutive paragraphs or lines. */
public final class EnumerationDetector {

    private static final Pattern MARKER = Pattern.compile(
            "(\\([a-zA-Zа-я]\\)|[a-zA-Zа-я]\\)\\.?[-–]|\\d{1,2}[.)]{0,2}\\s?[-–](?=\\s)|\\(?[ivxIVX]{1,5}[).]|[a-zA-Zа-я]\\)|\\(?\\d{1,2}\\)|\\d{1,2}\\.|\\d{1,2}[°º]\\.?|[IVX]{1,4}\\s?[-–—](?=\\s)|[–—→]|-|\\p{So}[\\p{So}\\uFE0F\\u200D]*)[\\s\\u00a0]+(?=\\S)"
                    + "|(?:\\d{1,2}(?:\\)|\\.-)|[a-zа-я]\\))(?=\\p{L}{2})");

    private EnumerationDetector() {}

    /** The blocks, with enumerated lines and paragraphs as items. */
    public static List<Block> detectItems(List<Block> blocks) {
        List<Block> split = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean continues = i + 1 < blocks.size()
                    && isSameSeries(markerOf(lastLine(block)), markerOf(firstLine(blocks.get(i + 1))));
            split.addAll(isText(block) ? splitAtMarkers(block, continues) : List.of(block));
        }
        List<Block> items = new ArrayList<>();
        for (int i = 0; i < split.size(); i++) {
            Block block = split.get(i);
            int previous = continuesBlock(split, i - 1) ? i - 2 : i - 1;
            int next = continuesBlock(split, i + 1) ? i + 2 : i + 1;
            boolean before = previous >= 0 && continuesSeries(split.get(previous), block);
            boolean after = next < split.size() && continuesSeries(block, split.get(next));
            boolean item = isText(block) && markerOf(firstLine(block)) != null && (before || after);
            items.add(item ? toItem(block) : block);
        }
        return items;
    }

    /** Whether a block is the rest of the one before it: that one has no end, and this begins in lower case. */
    private static boolean continuesBlock(List<Block> blocks, int i) {
        return i > 0
                && i < blocks.size()
                && isText(blocks.get(i))
                && !blocks.get(i).text().isEmpty()
                && markerOf(firstLine(blocks.get(i))) == null
                && Character.isLowerCase(blocks.get(i).text().codePointAt(0))
                && !SentenceHeuristics.endsAsSentence(blocks.get(i - 1).text());
    }

    private static boolean continuesSeries(Block block, Block beside) {
        return isText(block)
                && block.kind() == beside.kind()
                && isSameSeries(markerOf(firstLine(block)), markerOf(firstLine(beside)));
    }

    /** Whether a block may be an item: a paragraph, or one that was put into a quotation element to indent it. */
    private static boolean isText(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.QUOTATION;
    }

    /** Whether a number or letter is the next one: "b)" after "a)". */
    public static boolean follows(String one, String next) {
        String before = one.replaceAll("[^\\p{L}\\p{N}]", "");
        String after = next == null ? "" : next.replaceAll("[^\\p{L}\\p{N}]", "");
        if (before.isEmpty() || after.isEmpty() || before.length() > 4 || after.length() > 4) {
            return false;
        }
        boolean digits = before.chars().allMatch(c -> c >= '0' && c <= '9')
                && after.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits
                ? Integer.parseInt(after) == Integer.parseInt(before) + 1
                : before.length() == 1 && after.length() == 1 && after.charAt(0) == before.charAt(0) + 1;
    }

    /**
     * Dashes belong to one series, letters to another; "2." must follow "1.", because sentences may begin with numbers
     * too.
     */
    private static boolean isSameSeries(String one, String other) {
        if (one == null || other == null) {
            return false;
        }
        if (isBareNumber(one) && isBareNumber(other)) {
            return follows(one, other);
        }
        boolean dash = !Character.isLetterOrDigit(one.codePointAt(one.length() > 1 && one.charAt(0) == '(' ? 1 : 0));
        boolean others =
                !Character.isLetterOrDigit(other.codePointAt(other.length() > 1 && other.charAt(0) == '(' ? 1 : 0));
        return dash == others;
    }

    /** "2." or "2 -", which a sentence may begin with, too. */
    private static boolean isBareNumber(String marker) {
        return Character.isDigit(marker.charAt(0)) && ".-–".indexOf(marker.charAt(marker.length() - 1)) >= 0;
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
        return marker.lookingAt() ? marker.group().strip() : null;
    }

    /**
     * Splits a paragraph at its markers if at least two lines have one, or if the last line has one like that of the
     * next block.
     */
    private static List<Block> splitAtMarkers(Block block, boolean continues) {
        long marked =
                block.lines().stream().filter(line -> markerOf(line) != null).count();
        boolean quoted = block.kind() == Block.Kind.QUOTATION && markerOf(firstLine(block)) == null;
        if (quoted || marked < (continues ? 1 : 2)) {
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
        return new Block(Block.Kind.ITEM, 0, 0, marker.group().strip(), lines);
    }
}
