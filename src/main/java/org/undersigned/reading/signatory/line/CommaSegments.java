package org.undersigned.reading.signatory.line;

import java.util.ArrayList;
import java.util.List;

/** Splits a line at commas outside of brackets: "Ana Ruiz", "Director", "Institute (Lima, Peru)". */
public final class CommaSegments {

    /** A longer segment takes no legal form. */
    private static final int MAX_NAME = 300;

    private CommaSegments() {}

    public static List<String> split(String line) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            boolean comma = c == ','
                    && depth <= 0
                    && i + 1 < line.length()
                    && (Character.isWhitespace(line.charAt(i + 1)) || line.charAt(i + 1) == '\u00a0');
            if (comma) {
                addTrimmed(parts, line.substring(from, i));
                from = i + 1;
            }
        }
        addTrimmed(parts, line.substring(from));
        return parts;
    }

    private static void addTrimmed(List<String> parts, String part) {
        String bare = part.strip();
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).length() <= MAX_NAME && SignatoryLexicon.ALL.contains("legalForms", bare)) {
            parts.set(last, parts.get(last) + ", " + bare);
        } else if (!bare.isEmpty()) {
            parts.add(bare);
        }
    }

    public static String join(List<String> parts) {
        return parts.isEmpty() ? null : String.join(", ", parts);
    }
}
