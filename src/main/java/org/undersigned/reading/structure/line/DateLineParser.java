package org.undersigned.reading.structure.line;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.PartialDate;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.Abbreviations;
import org.undersigned.reading.language.MonthNames;
import org.undersigned.reading.language.PerLanguage;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Parses a line that consists of a date, optionally with a place and a weekday: "Doha, 22 de abril, 2012". */
public final class DateLineParser {

    private static final int MAX_LENGTH = 90;

    /** The fewest letters of a word that is no preposition or article. */
    private static final int MIN_NOUN = 4;

    private static final int MAX_OTHER_WORDS = 6;
    private static final int MAX_PLACE_WORDS = 10;
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,4})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{1,4})\\.?");
    private static final Pattern SPACED_SEPARATOR = Pattern.compile("(?<=\\d)\\s*([./])\\s*(?=\\d)");
    private static final int MAX_WORDS_BEHIND_YEAR = 3;
    private static final Pattern YEAR = Pattern.compile("\\b[1-9]\\d{3}(?!\\d)");
    private static final Pattern ISO_MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final PerLanguage<DateLineParser> INSTANCES = new PerLanguage<>(DateLineParser::new);

    private final MonthNames months;
    private final Set<String> weekdays = new HashSet<>();
    private final boolean monthFirst;

    private DateLineParser(String language) {
        this.months = MonthNames.forLanguage(language);
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
        for (int use : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                for (String day : symbols.getWeekdays(use, width)) {
                    weekdays.add(SlugGenerator.fold(day).replace(".", ""));
                }
            }
        }
        this.monthFirst = language.equals("en");
    }

    public static Optional<LetterDate> parse(String line, StructureLexicon lexicon) {
        if (line.isBlank()
                || line.length() > MAX_LENGTH
                || line.chars().noneMatch(Character::isDigit)
                || DateRemarks.isStateOfList(line, lexicon)) {
            return Optional.empty();
        }
        String words = lexicon.textAfterLabel("dates", line).orElse(line).strip();
        DateLineParser dateLineParser = INSTANCES.get(lexicon.language);
        return dateLineParser
                .parseDate(words)
                .or(() -> dateLineParser.parseDate(DateRemarks.withoutUpdate(words, lexicon)))
                .or(() -> words.equals(line)
                        ? Optional.empty()
                        : dateLineParser.parseDate(DateRemarks.withoutTime(words)))
                .or(() -> DateRemarks.dayOfTime(words)
                        .filter(dateLineParser::isOnlyDay)
                        .flatMap(dateLineParser::parseDate))
                .or(() -> DateRemarks.mailDate(line).flatMap(INSTANCES.get("en")::parseDate))
                .or(() -> DateRemarks.textAfterSent(line, lexicon).flatMap(dateLineParser::parseBeginning));
    }

    static boolean isWeekdayOrMonth(String word, StructureLexicon lexicon) {
        return MonthNames.isMonth(word)
                || INSTANCES.get(lexicon.language).weekdays.contains(SlugGenerator.fold(word));
    }

    /** The date in the line of fields below a title: "3 May 2019 · News · 3 min read"; none if a field is a person. */
    public static Optional<LetterDate> parseFields(String line, StructureLexicon lexicon) {
        List<String> fields = DateRemarks.fields(line);
        boolean person = fields.stream().skip(1).anyMatch(field -> MultiLineSignature.isPersonName(field, lexicon));
        return fields.size() < 2 || person
                ? Optional.empty()
                : INSTANCES.get(lexicon.language).parseDate(fields.get(0));
    }

    /** The date in digits at the beginning of a title: "2031-05-12 Ruiz to the Council". */
    public static Optional<LetterDate> parseStart(String title, StructureLexicon lexicon) {
        return DateRemarks.numericBeginning(title).flatMap(INSTANCES.get(lexicon.language)::parseDate);
    }

    /** The date at the end of a title, behind a comma, dash or bracket: "Open letter – Doha, 22 April 2012". */
    public static Optional<LetterDate> parseEnd(String title, StructureLexicon lexicon) {
        return DateRemarks.endings(title).stream()
                .filter(ending -> ending.length() <= MAX_LENGTH
                        && ending.chars().anyMatch(Character::isDigit)
                        && DateRemarks.isPlaceAndDate(ending))
                .flatMap(ending -> INSTANCES.get(lexicon.language).parseDate(ending).stream())
                .findFirst();
    }

    /** Whether words name a day and nothing else, not what happens on it or where. */
    private boolean isOnlyDay(String day) {
        String[] words = SlugGenerator.fold(day).split("[^\\p{L}\\p{N}]+");
        for (int i = 0; i < words.length; i++) {
            boolean known = leadingNumber(words[i]) != null
                    || weekdays.contains(words[i])
                    || monthAt(words, i).isPresent();
            if (!known && words[i].length() >= MIN_NOUN) {
                return false;
            }
        }
        return true;
    }

    /** The shortest beginning of a line that is a whole date: "2031-05-12 by Ana Ruiz". */
    private Optional<LetterDate> parseBeginning(String line) {
        List<String> words = WhitespaceTokenizer.tokenize(line);
        for (int i = 1; i <= Math.min(words.size(), MAX_OTHER_WORDS); i++) {
            Optional<LetterDate> found =
                    parseDate(SentenceHeuristics.stripFinalMarks(String.join(" ", words.subList(0, i))));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<LetterDate> parseDate(String words) {
        String close = SPACED_SEPARATOR.matcher(words).replaceAll("$1");
        Optional<PartialDate> numeric =
                ISO_MONTH.matcher(words).matches() ? tryDate(() -> PartialDate.parse(words)) : parseNumeric(close);
        return (numeric.isPresent() ? numeric : parseWritten(words)).map(date -> new LetterDate(date, words));
    }

    /** A date in digits only, optionally after a place: "Lisboa, 6.4.2021". */
    private Optional<PartialDate> parseNumeric(String line) {
        int last = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\u00a0'));
        String before = last < 0 ? "" : line.substring(0, last);
        Matcher parts = NUMERIC.matcher(line.substring(last + 1));
        if (!parts.matches()
                || WhitespaceTokenizer.tokenize(before).size() > MAX_OTHER_WORDS
                || before.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(3));
        int third = Integer.parseInt(parts.group(4));
        if (parts.group(1).length() == 4) {
            return tryDate(() -> new PartialDate(first, second, third));
        }
        if (parts.group(4).length() == 1) {
            return Optional.empty();
        }
        int year = parts.group(4).length() == 2 ? 2000 + third : third;
        boolean slashed = parts.group(2).equals("/") && monthFirst;
        if (parts.group(1).length() > 2 || slashed && first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        return slashed && second > 12
                ? tryDate(() -> new PartialDate(year, first, second))
                : tryDate(() -> new PartialDate(year, second, first));
    }

    private Optional<PartialDate> parseWritten(String line) {
        if (!YEAR.matcher(line).find()) {
            return Optional.empty();
        }
        Integer year = null;
        Integer month = null;
        List<Integer> days = new ArrayList<>();
        int others = 0;
        String[] words = SlugGenerator.fold(line).split("[^\\p{L}\\p{N}]+");
        for (int i = 0; i < words.length; i++) {
            Integer number = leadingNumber(words[i]);
            Optional<Integer> named = month == null ? monthAt(words, i) : Optional.empty();
            if (named.isPresent()) {
                month = named.get();
            } else if (number != null && number >= 1000 && number <= 9999) {
                year = number;
            } else if (number != null && number >= 1 && number <= 31) {
                days.add(number);
            } else if (number != null) {
                return Optional.empty();
            } else if (!words[i].isEmpty() && !weekdays.contains(words[i])) {
                others++;
            }
        }
        if (year == null
                || month == null
                || others > maxOtherWords(line)
                || days.size() > 1
                || runsOn(line)
                || days.isEmpty() && hasPlaceholder(line)) {
            return Optional.empty();
        }
        int inYear = year;
        Integer inMonth = month;
        return tryDate(() -> new PartialDate(inYear, inMonth, days.isEmpty() ? null : days.get(0)));
    }

    /** The month that a word names; other beginnings of its name count beside a number: "12 Sept". */
    private Optional<Integer> monthAt(String[] words, int at) {
        boolean beside = at > 0 && leadingNumber(words[at - 1]) != null
                || at + 1 < words.length && leadingNumber(words[at + 1]) != null;
        Optional<Integer> named = months.monthOf(words[at]);
        return named.isPresent() || !beside ? named : months.monthOfAbbreviation(words[at]);
    }

    /** The most other words beside a date; fewer in a line that ends as a sentence. */
    private static int maxOtherWords(String line) {
        String last = line.substring(line.lastIndexOf(' ') + 1);
        boolean abbreviated =
                Abbreviations.endsInAbbreviation(line) || last.isEmpty() || Character.isDigit(last.codePointAt(0));
        boolean ends = line.endsWith(".") && !abbreviated || line.endsWith("!") || line.endsWith("?");
        boolean towns = line.chars().filter(c -> c == ',').count() > 1;
        return !ends ? (towns ? MAX_PLACE_WORDS : MAX_OTHER_WORDS) : line.indexOf(',') > 0 ? 4 : 2;
    }

    /** "On Monday, 7 March 2005, the Board said to have": words in small letters behind the year. */
    private static boolean runsOn(String line) {
        Matcher year = YEAR.matcher(line);
        return year.find()
                && WhitespaceTokenizer.tokenize(line.substring(year.end())).stream()
                                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                                .count()
                        > MAX_WORDS_BEHIND_YEAR;
    }

    /** "February —, 2026": a date with a placeholder is not complete. */
    private static boolean hasPlaceholder(String line) {
        return line.indexOf('—') >= 0
                || line.indexOf('–') >= 0
                || line.contains("--")
                || line.contains("__")
                || line.contains("..")
                || line.indexOf('…') >= 0
                || line.indexOf('[') >= 0
                || line.toLowerCase(Locale.ROOT).contains("xx")
                || line.contains("??");
    }

    /** The number at the beginning of a word: 3 in "3rd". */
    private static Integer leadingNumber(String word) {
        int end = 0;
        while (end < word.length() && end < 5 && Character.isDigit(word.charAt(end))) {
            end++;
        }
        boolean ordinal = word.length() - end <= 3 && word.chars().skip(end).noneMatch(Character::isDigit);
        return end == 0 || !ordinal ? null : Integer.valueOf(word.substring(0, end));
    }

    private static Optional<PartialDate> tryDate(Supplier<PartialDate> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }
}
