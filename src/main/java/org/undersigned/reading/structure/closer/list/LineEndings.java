package org.undersigned.reading.structure.closer.list;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.language.Abbreviations;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * How the lines of a list end.
 *
 * @param stopped whether most end with a full stop
 * @param commaGoesOn whether so few end with a comma that the name goes on behind it
 * @param enumerated whether most end with a semicolon or comma, so that a conjunction may stand behind the last but one
 * @param dated whether most end with the day of the signature
 */
record LineEndings(boolean stopped, boolean commaGoesOn, boolean enumerated, boolean dated) {

    private static final int MIN_DATED = 3;

    /** ", 4/8/2031", " (2031-04-08)"; not "founded 4/8/2031", "Movement of 4-8-2031". */
    private static final Pattern DATE = Pattern.compile("(?:[,;–—-]\\s{0,3}|(?<=[\\p{Lu})]\\p{L}{0,40})\\s|\\s\\()"
            + "(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{4}|[0-9]{2})|[0-9]{4}[/.-][0-9]{1,2}[/.-][0-9]{1,2})\\)?$");

    private static final int MIN_STOPPED = 6;

    /** The last lines of an enumeration, which end with a conjunction and with a full stop. */
    private static final int LAST = 2;

    static LineEndings of(List<String> lines) {
        long stops = lines.stream().filter(text -> text.endsWith(".")).count();
        long commas = lines.stream().filter(text -> text.endsWith(",")).count();
        long semicolons = lines.stream().filter(text -> text.endsWith(";")).count();
        return new LineEndings(
                stops >= MIN_STOPPED && stops * 10 >= lines.size() * 6,
                commas * 4 < lines.size(),
                semicolons + commas > 0 && (commas + semicolons) * 10 >= (lines.size() - LAST) * 6,
                areDated(lines));
    }

    private static boolean areDated(List<String> lines) {
        long dates = lines.stream().filter(text -> beforeDate(text) > 0).count();
        return dates >= MIN_DATED && dates * 2 > lines.size();
    }

    /** Whether a line with commas ends with a full stop as the others do, and is no prose without it. */
    boolean endsAsListed(String text) {
        return stopped
                && text.endsWith(".")
                && text.indexOf(", ") > 0
                && !SentenceHeuristics.isProse(text.substring(0, text.length() - 1));
    }

    /** The index behind the name and what is said about it: before a date, or before what ends the line of an enumeration. */
    int endOfName(String text, StructureLexicon lexicon) {
        int date = beforeDate(text);
        return dated && date > 0 ? date : endInEnumeration(text, lexicon);
    }

    /** Whether a line is a name and a day, and not a place and a day: "Tom Lind 2031-04-08". */
    boolean isDatedName(String text) {
        return dated && text.lastIndexOf(' ', beforeDate(text) - 1) > 0;
    }

    /** The index behind the words before a date at the end, outside of brackets; 0 if there is none. */
    private static int beforeDate(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.find()) {
            return 0;
        }
        String before = text.substring(0, date.start()).stripTrailing();
        return before.lastIndexOf('(') > before.lastIndexOf(')') ? 0 : before.length();
    }

    /** "Lake Watch; and" above the last line, which ends with a full stop. */
    private int endInEnumeration(String text, StructureLexicon lexicon) {
        int last = text.lastIndexOf(' ') + 1;
        if (!enumerated || last == 0) {
            return text.length();
        }
        String word = text.substring(last);
        boolean conjunction = Character.isLowerCase(word.codePointAt(0)) && lexicon.matches("conjunctions", word);
        boolean stop = word.endsWith(".")
                && word.indexOf('.') == word.length() - 1
                && !lexicon.matches("legalForms", word)
                && !Abbreviations.endsInAbbreviation(text);
        return conjunction ? last - 1 : stop ? text.length() - 1 : text.length();
    }
}
