package org.undersigned.reading.signatory.name;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

/** The marks of notes behind a name: "Ana Ruiz¹", "Tom Lindᵃ,ᵇ", "Eva Berg*", "Ion Pop [2]", "Lea Roth (3)". */
public final class NameMarks {

    private static final String SIGNS = "*†‡§¶";

    private NameMarks() {}

    /** A line without the marks behind its name and at its end. */
    public static String strip(String line) {
        int comma = line.indexOf(", ");
        String name = comma < 0 ? line : line.substring(0, comma);
        int end = indexOfMarks(name);
        if (end < name.length()) {
            return line.substring(0, end).strip() + line.substring(name.length());
        }
        return comma < 0 ? line : line.substring(0, comma) + stripEnd(line.substring(comma));
    }

    /** "(Ana Ruiz)", a whole name in parentheses below the place for a signature, without them. */
    static String stripParentheses(String line) {
        boolean enclosed = line.startsWith("(") && line.indexOf(')') == line.length() - 1;
        String inner = enclosed ? line.substring(1, line.length() - 1).strip() : line;
        return enclosed && SignatoryLexicon.ALL.isPersonName(inner) ? inner : line;
    }

    private static String stripEnd(String rest) {
        int end = rest.length();
        while (end > 0 && isSuperscript(rest.charAt(end - 1))) {
            end--;
        }
        return rest.substring(0, end).strip().isEmpty() ? rest : rest.substring(0, end);
    }

    /** The marks behind the name of a line, in order. */
    public static List<String> of(String line) {
        int comma = line.indexOf(", ");
        String name = comma < 0 ? line : line.substring(0, comma);
        List<String> marks = new ArrayList<>();
        for (String mark : name.substring(indexOfMarks(name)).split("[,;\\s\\[\\]()]+")) {
            if (!mark.isEmpty()) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** The mark at the start of a note and the words behind it; {@code null} if the note has no such mark. */
    public static String[] splitNote(String note) {
        int end = 0;
        while (end < note.length() && (isSuperscript(note.charAt(end)) || SIGNS.indexOf(note.charAt(end)) >= 0)) {
            end++;
        }
        int close = note.startsWith("[") ? note.indexOf(']') : note.startsWith("(") ? note.indexOf(')') : -1;
        if (close > 1 && close < 5 && isReference(note.substring(1, close))) {
            return new String[] {
                note.substring(1, close), note.substring(close + 1).strip()
            };
        }
        return end == 0
                ? null
                : new String[] {note.substring(0, end), note.substring(end).strip()};
    }

    /** The index of the marks at the end of a name; its length if there are none. */
    private static int indexOfMarks(String name) {
        int end = name.length();
        int references = indexOfReferences(name);
        if (references < end) {
            return references;
        }
        while (end > 0 && isMark(name, end - 1)) {
            end--;
        }
        boolean stars = name.indexOf('*', end) >= 0;
        String before = name.substring(0, end).strip();
        boolean marked = !before.isEmpty() && (!stars || SignatoryLexicon.ALL.isPersonName(before));
        return marked && endsAsName(before) ? end : name.length();
    }

    /** The index of the numbers in brackets at the end of a name, "[1][2]", "(3)"; its length if there are none. */
    private static int indexOfReferences(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == ']' || name.charAt(end - 1) == ')')) {
            boolean square = name.charAt(end - 1) == ']';
            int open = name.lastIndexOf(square ? '[' : '(', end - 1);
            String inside = open <= 0 || end - open > 5 ? "" : name.substring(open + 1, end - 1);
            if (!(square ? isReference(inside) : isNumber(inside))) {
                break;
            }
            end = open;
        }
        return end;
    }

    private static boolean endsAsName(String text) {
        char last = text.charAt(text.length() - 1);
        return Character.isLetterOrDigit(last) || last == '.' || last == ')';
    }

    private static boolean isReference(String inside) {
        return inside.length() == 1 || isNumber(inside);
    }

    private static boolean isNumber(String inside) {
        return !inside.isEmpty() && inside.chars().allMatch(Character::isDigit);
    }

    private static boolean isMark(String name, int at) {
        char c = name.charAt(at);
        boolean separator = c == ',' && at + 1 < name.length() && isSuperscript(name.charAt(at + 1));
        return separator || isSuperscript(c) || SIGNS.indexOf(c) >= 0;
    }

    /** A superscript digit or letter; names have neither. */
    private static boolean isSuperscript(char c) {
        return c == '¹' || c == '²' || c == '³' || c >= '⁰' && c <= '⁹' || c >= 'ᴬ' && c <= 'ᶿ' || c >= 'ʰ' && c <= 'ʸ';
    }
}
