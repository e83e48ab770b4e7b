package org.undersigned.reading.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** The words around a date in its line: when a letter was updated, that it was sent, or a title. */
final class DateRemarks {

    private static final String SEPARATORS = ",;(|·–—-/";

    /** The most words of a place and its date. */
    private static final int MAX_ENDING_WORDS = 9;

    private static final int MAX_LENGTH = 90;

    /** "11:54", "11h54", "11.54.07". */
    private static final String HOUR_AND_MINUTE = "\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?";

    private static final Pattern TIME = Pattern.compile("[,\\s]" + HOUR_AND_MINUTE + "(?:\\s.{0,20})?$");
    private static final String CLOCK =
            HOUR_AND_MINUTE + "(?:\\s?(?i:[ap]\\.?m\\.?|uhr|hrs?|h))?(?:\\s(?:GMT|UTC|[A-Z]{1,3}ST|CET))?";

    private static final Pattern TIMED_DAY = Pattern.compile(
            "(?:" + CLOCK + "[,\\s]\\s?)?(.{6,40}?)(?:,?\\s(?:at |um |à |a las |às |alle |ore |в )?" + CLOCK + ")?");

    private static final Pattern ISO_INSTANT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T\\d{2}:\\d{2}[\\d:.]{0,14}(?:Z|[+-]\\d{2}:?\\d{2})?");

    /** The most words of a day: "Friday, 30 de enero de 2026". */
    private static final int MAX_DAY_WORDS = 6;

    private static final Pattern FIELD_SEPARATOR = Pattern.compile("\\s[|·•]\\s");

    private static final Pattern MAIL_DATE = Pattern.compile(
            "\\p{L}{4,6}:\\s?((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{1,2} [A-Z][a-z]{2} \\d{4}) \\d{2}:\\d{2}.*");
    private static final Pattern NUMERIC_BEGINNING =
            Pattern.compile("[\\[(]?(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})[\\])]?[\\s:,–—-]+\\p{L}");

    private DateRemarks() {}

    /** "12 May 2031 (updated 20 May 2031)" without the remark; the line itself if it has none. */
    static String withoutUpdate(String line, StructureLexicon lexicon) {
        for (int i = 1; i < line.length(); i++) {
            boolean separates = SEPARATORS.indexOf(line.charAt(i)) >= 0 || line.charAt(i) == '[';
            String rest = separates ? line.substring(i + 1).strip() : "";
            boolean bracket = separates && "([".indexOf(line.charAt(i)) >= 0;
            if (separates && (bracket || lexicon.startsWith("updates", rest))) {
                return line.substring(0, i).strip();
            }
        }
        return line;
    }

    /** "Unterzeichnende Organisationen, Stand 16. Mai 2031": the day of a list is not that of the letter. */
    static boolean isStateOfList(String line, StructureLexicon lexicon) {
        int comma = line.indexOf(", ");
        return comma > 0
                && lexicon.startsWith("updates", line.substring(comma + 2))
                && lexicon.contains("lists", line.substring(0, comma))
                && !lexicon.contains("opens", line.substring(0, comma))
                && line.substring(0, comma).chars().noneMatch(Character::isDigit);
    }

    /** The text after "Sent on", without a colon, if the line is no prose. */
    static Optional<String> textAfterSent(String line, StructureLexicon lexicon) {
        return SentenceHeuristics.isProse(line) ? Optional.empty() : lexicon.textAfterPhrase("sent", line);
    }

    /** "Tue, 1 July 2031 12:21 +0100", behind a label, without the time of day; the words themselves if they have none. */
    static String withoutTime(String words) {
        Matcher time = TIME.matcher(words);
        return words.length() <= MAX_LENGTH && time.find()
                ? words.substring(0, time.start()).strip()
                : words;
    }

    /** "11:54 PM, Friday, January 30, 2026", "30 January 2026 at 11:54" without the time of day. */
    static Optional<String> dayOfTime(String line) {
        if (line.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher instant = ISO_INSTANT.matcher(line);
        if (instant.matches()) {
            return Optional.of(instant.group(1));
        }
        Matcher day = TIMED_DAY.matcher(line);
        return day.matches()
                        && day.group(1).length() < line.length()
                        && day.group(1).indexOf(':') < 0
                        && WhitespaceTokenizer.tokenize(day.group(1)).size() <= MAX_DAY_WORDS
                ? Optional.of(day.group(1))
                : Optional.empty();
    }

    /** "30 Jan. 2026 | News | 3 min read": the fields of a line. */
    static List<String> fields(String line) {
        return line.length() <= MAX_LENGTH ? List.of(FIELD_SEPARATOR.split(line)) : List.of(line);
    }

    /** The day in the header of a message, which is English in any letter: "Date: Tue, 1 Jul 2031 12:21:31 +0100". */
    static Optional<String> mailDate(String line) {
        Matcher header = MAIL_DATE.matcher(line.length() <= MAX_LENGTH ? line : "");
        return header.matches() ? Optional.of(header.group(1)) : Optional.empty();
    }

    /** A date in digits before the other words of a title. */
    static Optional<String> numericBeginning(String title) {
        Matcher day = NUMERIC_BEGINNING.matcher(title);
        return day.lookingAt() ? Optional.of(day.group(1)) : Optional.empty();
    }

    /** What follows each comma, dash or bracket of a title, from left to right. */
    static List<String> endings(String title) {
        List<String> endings = new ArrayList<>();
        for (int i = 1; i + 1 < title.length(); i++) {
            char c = title.charAt(i);
            boolean separates = c == '(' || c == ',' || c == ':' && title.charAt(i + 1) == ' ';
            boolean apart = SEPARATORS.indexOf(c) >= 0
                    && Character.isWhitespace(title.charAt(i - 1))
                    && Character.isWhitespace(title.charAt(i + 1));
            if (separates || apart) {
                endings.add(title.substring(i + 1).strip().replaceFirst("\\)$", ""));
            }
        }
        return endings;
    }

    /** Whether words can be a place and a date: no more than nine, the first with a capital or a digit. */
    static boolean isPlaceAndDate(String ending) {
        List<String> words = WhitespaceTokenizer.tokenize(ending);
        boolean small = !words.isEmpty()
                && Character.isLowerCase(words.get(0).codePointAt(0))
                && words.stream().limit(2).noneMatch(word -> Character.isDigit(word.codePointAt(0)));
        return !small && words.size() <= MAX_ENDING_WORDS;
    }
}
