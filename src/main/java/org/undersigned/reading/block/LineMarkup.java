package org.undersigned.reading.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.language.MonthNames;

/** Corrects lines that Markdown reads as something else than their author meant. */
final class LineMarkup {

    /** A day with a full stop, a word, and a year that ends the line or has a remark in brackets or behind a dash: "7. Januar 2031". */
    private static final Pattern ORDINAL_DATE = Pattern.compile(
            "( {0,3}\\d{1,2})(\\. {1,3}(\\p{L}{3,12})\\.? \\d{4}[.,;]?(?: ?[(\\[][^()\\[\\]]{1,60}[)\\]])?\\s*+(?:[-–—]{1,3} .*+)?)");

    /** The identifier or classes of a heading: "# Notes {#notes}". */
    private static final Pattern HEADING_ATTRIBUTES = Pattern.compile("\\{[#.:][^{}]{1,80}\\}\\s*+");

    private LineMarkup() {}

    /** Escapes the full stop of a date, which Markdown reads as the number of an item. */
    static String escapeOrdinalDate(String line) {
        Matcher date = ORDINAL_DATE.matcher(line);
        return date.matches() && MonthNames.isMonth(date.group(3)) ? date.group(1) + "\\" + date.group(2) : line;
    }

    /** Removes attributes at the end of a heading. */
    static String removeHeadingAttributes(String line) {
        int open = line.lastIndexOf('{');
        boolean heading = open > 0 && (line.startsWith("#") || line.startsWith("{#", open));
        return heading && HEADING_ATTRIBUTES.matcher(line.substring(open)).matches()
                ? line.substring(0, open).stripTrailing()
                : line;
    }
}
