package org.undersigned.reading.html;

import java.util.HashSet;
import java.util.Set;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.LineBuilder;
import org.undersigned.reading.block.Run;

/** Superscript numbers without links: note references, labels of notes, or exponents (m²). */
final class Superscripts {

    private static final String SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Set<String> UNITS = Set.of("m", "km", "cm", "mm", "dm", "ft", "in", "mi", "м", "км", "см");

    private final Set<String> referencedLabels = new HashSet<>();

    boolean isReferenced(String label) {
        return referencedLabels.contains(label);
    }

    void append(String label, LineBuilder lineBuilder, Run marks, Position at) {
        boolean digits = label.chars().allMatch(Character::isDigit);
        String word = lineBuilder.lastWord();
        if (digits && (UNITS.contains(word) || word.equals("10"))) {
            StringBuilder raised = new StringBuilder();
            label.chars().forEach(c -> raised.append(SUPERSCRIPT_DIGITS.charAt(Character.digit(c, 10))));
            lineBuilder.append(raised.toString(), marks, at);
        } else {
            referencedLabels.add(label);
            lineBuilder.append("[%s]".formatted(label), new Run("", false, false, "#note-" + label), at);
        }
    }

    /** Removes a note's label at the start of its text: "[1] Text", "1. Text". */
    static String removeLabel(String text, String label) {
        String bare = text.stripLeading();
        int from = bare.startsWith("[") || bare.startsWith("(") ? 1 : 0;
        if (!bare.startsWith(label, from)) {
            return text;
        }
        String rest = bare.substring(from + label.length());
        boolean delimited = rest.isEmpty() || ".)]: \u00A0\t\n".indexOf(rest.charAt(0)) >= 0;
        return delimited ? rest.isEmpty() ? "" : rest.substring(1) : text;
    }
}
