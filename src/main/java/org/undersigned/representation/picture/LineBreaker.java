package org.undersigned.representation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines by its width, which depends on the font that will draw it. */
enum LineBreaker {
    /** The reader's system font. The widest common one, DejaVu Sans, exceeds the measured font by this factor. */
    READER_FONT(1.14, 1.1),
    BUNDLED_FONT(1, 1 + LineBreaker.TRACKING);

    /** The extra spacing of bold letters in the bundled font, relative to their width. */
    static final double TRACKING = 0.03;

    private static final int MAX_BALANCED = 3;
    private static final String ELLIPSIS = "…";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Bidirectional controls could reorder the surrounding text; none of these characters is visible. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private final double allowance;
    private final double bold;

    LineBreaker(double allowance, double bold) {
        this.allowance = allowance;
        this.bold = bold;
    }

    /** The text on one line, without invisible characters. */
    static String singleLine(String words) {
        return SPACE.matcher(
                        INVISIBLE.matcher(SPACE.matcher(words).replaceAll(" ")).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Breaks text into at most {@code most} lines; an ellipsis replaces the rest. */
    List<String> breakLines(String words, double size, boolean bold, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : singleLine(words).split(" ")) {
            String rest = word;
            while (!rest.isEmpty() && lines.size() <= most) {
                String longer = line.length() == 0 ? rest : line + " " + rest;
                if (width(longer, size, bold) <= width) {
                    line = new StringBuilder(longer);
                    rest = "";
                } else if (line.length() > 0) {
                    lines.add(line.toString());
                    line = new StringBuilder();
                } else {
                    int cut = fitting(rest, size, bold, width);
                    lines.add(rest.substring(0, cut));
                    rest = rest.substring(cut);
                }
            }
            if (lines.size() > most) {
                break;
            }
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines.size() > most ? withEllipsis(lines.subList(0, most), size, bold, width) : lines;
    }

    /** The same, but two or three lines get about the same length, so that no word is alone on a line. */
    List<String> breakBalanced(String words, double size, boolean bold, double width, int most) {
        List<String> lines = breakLines(words, size, bold, width, most);
        if (lines.size() < 2
                || lines.size() > MAX_BALANCED
                || lines.get(lines.size() - 1).endsWith(ELLIPSIS)) {
            return lines;
        }
        double narrow = width / 2;
        double wide = width;
        while (wide - narrow > 4) {
            double middle = (narrow + wide) / 2;
            if (breakLines(words, size, bold, middle, most + 1).size() > lines.size()) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return breakLines(words, size, bold, wide, most);
    }

    private List<String> withEllipsis(List<String> lines, double size, boolean bold, double width) {
        List<String> shortened = new ArrayList<>(lines);
        String last = shortened.get(shortened.size() - 1);
        while (!last.isEmpty() && width(last + ELLIPSIS, size, bold) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        shortened.set(shortened.size() - 1, last.stripTrailing() + ELLIPSIS);
        return shortened;
    }

    /** How many characters of a long word fit on a line; at least one. */
    private int fitting(String word, double size, boolean bold, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (width(word.substring(0, next), size, bold) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    double width(String words, double size, boolean thick) {
        return FontOutlines.instance().width(words, size) * allowance * (thick ? bold : 1);
    }

    /** The font size between a minimum and a maximum at which text fits on one line. */
    double fittingSize(String words, boolean bold, double width, double largest, double least) {
        double fitting = width / Math.max(width(words, 1, bold), 1e-6);
        return Math.floor(Math.max(least, Math.min(largest, fitting)));
    }
}
