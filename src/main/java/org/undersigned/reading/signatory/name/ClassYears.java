package org.undersigned.reading.signatory.name;

import java.util.regex.Pattern;

/** Removes the year of a class behind a name: "Ana Ruiz '81, engineer", "Tom Lind HC ’79". */
final class ClassYears {

    private static final String MARKS = "'‘’ʼ´`";
    private static final String YEAR = "[" + MARKS + "]\\d{2}";
    private static final String CODE = "(?:(?<=\\p{Ll}) \\p{Lu}{2,4})?";
    private static final Pattern YEARS = Pattern.compile("(?<=[\\p{L}.)\"”])" + CODE + ",?[ \\t\\u00a0]{1,4}\\(?" + YEAR
            + "(?:[/–-]" + YEAR + "){0,3}\\)?(?![\\p{L}\\d'’])");

    private ClassYears() {}

    static String strip(String line) {
        boolean may = line.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)
                && line.chars().anyMatch(Character::isDigit);
        return may ? YEARS.matcher(line).replaceAll("").strip() : line;
    }
}
