package org.undersigned.reading.block;

import java.util.regex.Pattern;

/** The style that keeps the line breaks of HTML as they are typed: {@code white-space: pre-wrap}. */
public final class PreservedLines {

    private static final Pattern STYLE = Pattern.compile("(?i)white-space:\\s?pre");

    private PreservedLines() {}

    /** Whether a style, or HTML with styles, keeps line breaks. */
    public static boolean areIn(String style) {
        return STYLE.matcher(style).find();
    }
}
