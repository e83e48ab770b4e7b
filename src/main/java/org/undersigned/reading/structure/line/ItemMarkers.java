package org.undersigned.reading.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.ListLabels;
import org.undersigned.reading.language.MonthNames;
import org.undersigned.reading.language.WhitespaceTokenizer;

/**
 * Removes the typed markers of a list's lines: "12.", "3.-", "1º", "(b)", "iii.", "[4]", "№ 2", "01 -", "–", "-Ana", "☐". A marker counts only if other
 * lines of the list have one of the same style; those with numbers or letters must follow each other.
 */
public final class ItemMarkers {

    private enum Style {
        NUMBER("\\(?(\\d{1,6})(?:[.)]{1,2}[-–—]?|\\.?[ºª][.-]?)"),
        BRACKETED("\\[(\\d{1,5})\\]:?"),
        NUMERO("(?:№|[Nn]r\\.|[Nn]\\.?[°º]|#)\\s?(\\d{1,6})[.):]?"),
        COUNTED("(\\d{1,4})\\s?[-–—:]"),
        ROMAN("\\(?([ivxlcIVXLC]{1,7})[.)]"),
        LETTER("\\(?([a-zA-Zа-яА-Я])[.)]"),
        CHECKBOX("(?:\\[[ xX✓✔]?\\]|[☐☑☒✓✔✗✘✅])\\uFE0F?"),
        DASH("[-–—−•·▪‣◦→►]", "(?:[\\s\\u00a0]+(?=\\S)|(?=\\p{Lu}))");

        private final Pattern pattern;

        Style(String marker) {
            this(marker, "[\\s\\u00a0]+(?=\\S)");
        }

        Style(String marker, String behind) {
            this.pattern = Pattern.compile(marker + behind);
        }

        /** Whether a marker says its place in the list, so that it has to follow the one before. */
        private boolean isOrdered() {
            return this != CHECKBOX && this != DASH && this != NUMBER;
        }
    }

    private static final Style[] STYLES = Style.values();
    private static final int MAX_MARKER = 16;

    /** The fewest marked lines at the end that are items below more lines without a marker. */
    private static final int MIN_RUN = 3;

    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\p{L}{3,12})\\.?\\s\\d{4}\\b");

    private ItemMarkers() {}

    /** The blocks of a list, with each line that has a marker as an item without it. */
    public static List<Block> toItems(List<Block> blocks) {
        List<Line> lines = blocks.stream()
                .filter(ItemMarkers::mayList)
                .flatMap(block -> block.lines().stream())
                .toList();
        for (Style style : STYLES) {
            if (style != Style.NUMBER && marks(style, lines)) {
                return blocks.stream()
                        .flatMap(block -> mayList(block) ? split(block, style).stream() : List.of(block).stream())
                        .toList();
            }
        }
        return blocks;
    }

    private static boolean mayList(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                || block.kind() == Block.Kind.LITERAL
                || block.kind() == Block.Kind.ITEM;
    }

    /** The lines without their numbers, if most of them have one. */
    public static List<Line> stripNumbers(List<Line> lines) {
        long numbered = lines.stream()
                .filter(line -> match(Style.NUMBER, line.text()) != null)
                .count();
        return numbered * 2 <= lines.size()
                ? lines
                : lines.stream().map(line -> strip(line, Style.NUMBER)).toList();
    }

    /** A line without a marker of any style. */
    public static String strip(String text) {
        for (Style style : STYLES) {
            Matcher marker = match(style, text);
            if (marker != null) {
                return text.substring(marker.end());
            }
        }
        return text;
    }

    private static boolean marks(Style style, List<Line> lines) {
        int marked = 0;
        int ordered = 0;
        int before = 0;
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker = match(style, lines.get(i).text());
            if (marker == null) {
                if (style == Style.BRACKETED
                        && marked == 0
                        && !lines.get(i).text().endsWith(":")) {
                    return false;
                }
                continue;
            }
            if (style == Style.LETTER && isInitial(lines.get(i).text(), marker)) {
                return false;
            }
            first = marked == 0 ? i : first;
            marked++;
            int number = style.isOrdered() ? numberOf(style, marker.group(1), before + 1) : 0;
            ordered += number == before + 1 || number == 1 ? 1 : 0;
            before = number;
        }
        boolean atEnd = marked >= MIN_RUN && first + marked == lines.size();
        boolean most = marked * 2 > lines.size() || atEnd;
        return marked >= 2 && (style.isOrdered() ? ordered == marked : most);
    }

    /** "A. Ruiz": a capital before a single word is an initial. */
    private static boolean isInitial(String text, Matcher marker) {
        return Character.isUpperCase(marker.group(1).charAt(0))
                && text.charAt(marker.end(1)) == '.'
                && WhitespaceTokenizer.tokenize(text.substring(marker.end())).size() < 2;
    }

    /** The number of a marker; a letter counts as the number that is expected if it is its letter. */
    private static int numberOf(Style style, String written, int expected) {
        String label = written.toLowerCase(Locale.ROOT);
        return switch (style) {
            case ROMAN -> label.equals(ListLabels.roman(expected)) ? expected : label.equals("i") ? 1 : -1;
            case LETTER -> isLetter(label, expected) ? expected : isLetter(label, 1) ? 1 : -1;
            default -> Integer.parseInt(label);
        };
    }

    private static boolean isLetter(String label, int number) {
        return label.equals(ListLabels.alphabetic(number)) || label.charAt(0) == 'а' + number - 1;
    }

    private static Matcher match(Style style, String text) {
        Matcher marker = style.pattern.matcher(text);
        marker.region(0, Math.min(text.length(), MAX_MARKER));
        return marker.lookingAt()
                        && marker.end() < text.length()
                        && !(style == Style.NUMBER && isDay(text, marker.end()))
                ? marker
                : null;
    }

    /** "24. Dezember 2031": the number is the day. */
    public static boolean isDay(String text, int at) {
        Matcher month = MONTH_AND_YEAR.matcher(text);
        return month.region(at, text.length()).lookingAt() && MonthNames.isMonth(month.group(1));
    }

    private static Line strip(Line line, Style style) {
        Matcher marker = match(style, line.text());
        return marker == null ? line : line.split(marker.end()).after();
    }

    /** A line without a marker continues the item above only if it begins small. */
    private static List<Block> split(Block block, Style style) {
        List<Block> parts = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        Block.Kind kind = block.kind();
        for (Line line : block.lines()) {
            boolean marked = match(style, line.text()) != null;
            boolean continues = !marked && !open.isEmpty() && (kind == block.kind() || startsSmall(line));
            if (!continues) {
                close(open, kind, block, parts);
                kind = marked ? Block.Kind.ITEM : block.kind();
            }
            open.add(strip(line, style));
        }
        close(open, kind, block, parts);
        return parts;
    }

    private static void close(List<Line> open, Block.Kind kind, Block block, List<Block> parts) {
        if (!open.isEmpty()) {
            parts.add(new Block(kind, block.level(), block.list(), block.marker(), open));
            open.clear();
        }
    }

    private static boolean startsSmall(Line line) {
        return !line.blank() && Character.isLowerCase(line.text().codePointAt(0));
    }
}
