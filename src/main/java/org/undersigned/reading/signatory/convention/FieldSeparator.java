package org.undersigned.reading.signatory.convention;

import java.util.List;

/** The mark that most lines of a list have behind the name, other than a comma or a dash: "Ana Ruiz | Lake Watch". */
final class FieldSeparator {

    private static final List<String> MARKS = List.of(" | ", " · ", " • ", " // ", " :: ", " : ", ": ", "; ");
    private static final int MIN_LINES = 3;

    private FieldSeparator() {}

    /** The mark of a list; {@code null} if it has none. */
    static String detect(List<String> lines) {
        for (String mark : MARKS) {
            long marked = lines.stream().filter(line -> line.indexOf(mark) > 0).count();
            if (marked >= MIN_LINES && marked * 10 >= lines.size() * 7L) {
                return mark;
            }
        }
        return null;
    }

    /** A line with a dash in the place of its first marks. */
    static String toDash(String line, String mark) {
        int at = line.indexOf(mark);
        return at <= 0
                ? line
                : line.substring(0, at).strip() + " – "
                        + line.substring(at + mark.length()).replace(mark, ", ").strip();
    }
}
