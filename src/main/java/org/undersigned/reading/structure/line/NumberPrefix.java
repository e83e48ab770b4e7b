package org.undersigned.reading.structure.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Line;

/** Detects lines with typed numbers: "12. ACORD", "(12) ACORD". */
public final class NumberPrefix {

    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,6}[.)]{1,2}[\\s\\u00a0]+(?=\\S)");

    private NumberPrefix() {}

    /** The lines without their numbers, if most of them have one. */
    public static List<Line> strip(List<Line> lines) {
        long numbered = lines.stream()
                .filter(line -> NUMBER.matcher(line.text()).lookingAt())
                .count();
        return numbered * 2 <= lines.size()
                ? lines
                : lines.stream().map(NumberPrefix::strip).toList();
    }

    private static Line strip(Line line) {
        Matcher number = NUMBER.matcher(line.text());
        return number.lookingAt() ? line.split(number.end()).after() : line;
    }
}
