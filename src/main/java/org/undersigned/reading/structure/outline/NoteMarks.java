package org.undersigned.reading.structure.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.context.NoteMark;

/** Finds the marks that refer to notes in a text, and the labels of notes. */
public final class NoteMarks {

    private static final String NOTE_LINK = "#note-";

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Brackets, superscripts and other marks behind a word, and digits that lost their superscript. */
    private static final Pattern MARK = Pattern.compile("\\[\\^?(?:note |nota )?([0-9]{1,3})\\]"
            + "|\\[\\^([^\\s\\]\\[]{1,20})\\]|\\[(\\*{1,3}|[†‡])\\]"
            + "|(?<=\\S)([⁰¹²³⁴-⁹]{1,3})"
            + "|(?<=[\\p{L}\\p{N}.,;:!?%)»”\"])(\\*{1,3}|[†‡]{1,2})"
            + "|(\\([0-9]{1,3}\\))"
            + "|(?<=\\p{Ll}[.,;!?»”)]|\\p{Ll}{4})([0-9]{1,2})(?=[\\s.,;:!?)»”]|$)");

    /** Units whose power is written with a superscript: "900 m³". */
    private static final Pattern POWER = Pattern.compile("(?<!\\p{L})(?:[kcdmh]?m|ft|mi|yd|[ксдм]?м|10)$");

    private static final Pattern LABEL = Pattern.compile("\\s*(?:\\[\\^?(?:note |nota )?([^\\s\\]]{1,20})\\]"
            + "|([⁰¹²³⁴-⁹]{1,3})|(\\*{1,3}|[†‡]{1,2})|(\\([0-9]{1,3}\\))|([0-9]{1,3})(?:[.):]|(?=\\s\\p{Lu})))");

    private NoteMarks() {}

    /** The marks in a text block, in order, with offsets in its text. */
    public static List<NoteMark> find(TextBlock textBlock) {
        List<NoteMark> marks = new ArrayList<>();
        int at = 0;
        for (Run run : textBlock.runs()) {
            int to = at + run.text().length();
            if (run.link() != null && run.link().startsWith(NOTE_LINK)) {
                marks.add(new NoteMark(at, to, normalize(run.link().substring(NOTE_LINK.length())), true));
            }
            at = to;
        }
        addTyped(textBlock.text(), marks);
        marks.sort(Comparator.comparingInt(NoteMark::from));
        return marks;
    }

    private static void addTyped(String text, List<NoteMark> marks) {
        int linked = marks.size();
        int next = 0;
        Matcher typed = MARK.matcher(text);
        while (typed.find()) {
            while (next < linked && marks.get(next).to() <= typed.start()) {
                next++;
            }
            boolean known = next < linked && marks.get(next).from() < typed.end();
            if (!known && !isPower(text, typed)) {
                boolean bracketed = typed.group(1) != null || typed.group(2) != null || typed.group(3) != null;
                marks.add(new NoteMark(typed.start(), typed.end(), normalize(group(typed)), bracketed));
            }
        }
    }

    private static boolean isPower(String text, Matcher typed) {
        return typed.group(4) != null
                && POWER.matcher(text)
                        .region(Math.max(0, typed.start() - 4), typed.start())
                        .useTransparentBounds(true)
                        .find();
    }

    /** The label at the beginning of a note; {@code null} if it has none. */
    public static String label(String note) {
        Matcher label = LABEL.matcher(note);
        return label.lookingAt() ? normalize(group(label)) : null;
    }

    /** A label as it is compared: "¹" is "1". */
    static String normalize(String label) {
        StringBuilder digits = new StringBuilder();
        for (char c : label.toCharArray()) {
            int digit = SUPERSCRIPTS.indexOf(c);
            digits.append(digit < 0 ? c : (char) ('0' + digit));
        }
        return digits.toString().toLowerCase(Locale.ROOT);
    }

    private static String group(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return matcher.group();
    }
}
