package org.undersigned.reading.structure.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.MonthNames;

/** Detects lines with typed numbers: "12. ACORD", "(12) ACORD". */
public final class NumberPrefix {

    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,6}[.)]{1,2}[\\s\\u00a0]+(?=\\S)");

    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\p{L}{3,12})\\.?\\s\\d{4}\\b");

    private NumberPrefix() {}

    /** The lines without their numbers, if most of them have one. */
    public static List<Line> strip(List<Line> lines) {
        long numbered = lines.stream()
                .filter(line -> NUMBER.matcher(line.text()).lookingAt() && !isDate(line.text()))
                .count();
        return numbered * 2 <= lines.size()
                ? lines
                : lines.stream().map(NumberPrefix::strip).toList();
    }

    /** "24. Dezember 2031": the number is the day. */
    private static boolean isDate(String text) {
        Matcher number = NUMBER.matcher(text);
        Matcher month = MONTH_AND_YEAR.matcher(text);
        return number.lookingAt()
                && month.region(number.end(), text.length()).lookingAt()
                && MonthNames.isMonth(month.group(1));
    }

    private static Line strip(Line line) {
        Matcher number = NUMBER.matcher(line.text());
        return number.lookingAt() && !isDate(line.text())
                ? line.split(number.end()).after()
                : line;
    }
}
