package org.undersigned.reading.block;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps an HTML element with blank lines between its indented children whole: Markdown would end the HTML at the blank line
 * and read the indented tags below it as code.
 */
final class HtmlLines {

    private static final Pattern CONTAINER = Pattern.compile(
            "<(/?)(?:div|section|article|main|aside|ol|ul|dl|table|thead|tbody|tr)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INDENTED_TAG = Pattern.compile("\\s+</?[A-Za-z].*");

    private static final String FILLER = "<!-- -->";

    private HtmlLines() {}

    static void join(String[] lines) {
        int depth = 0;
        boolean fenced = false;
        int blank = -1;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank()) {
                blank = blank < 0 ? i : blank;
                continue;
            }
            fenced ^= lines[i].startsWith("```") || lines[i].startsWith("~~~");
            boolean joins = blank >= 0 && depth > 0 && !fenced;
            if (joins && INDENTED_TAG.matcher(lines[i]).matches()) {
                Arrays.fill(lines, blank, i, FILLER);
            }
            blank = -1;
            depth = fenced || depth == 0 && !lines[i].startsWith("<") ? 0 : Math.max(0, depth + nesting(lines[i]));
        }
    }

    /** The number of containers that a line opens, less those that it closes. */
    private static int nesting(String line) {
        int open = 0;
        for (Matcher tag = CONTAINER.matcher(line); tag.find(); ) {
            open += tag.group(1).isEmpty() ? 1 : -1;
        }
        return open;
    }
}
