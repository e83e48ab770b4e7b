package org.undersigned.reading.structure;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.PartialDate;
import org.undersigned.reading.Slugs;

/** Reads a line that is nothing but a date, perhaps with a place and a weekday: "Doha, 22 de abril, 2012". */
final class Dates {

    private static final int LONGEST = 80;
    private static final Map<String, Map<String, Integer>> MONTHS = new ConcurrentHashMap<>();

    private Dates() {}

    static Optional<LetterDate> in(String line, String language) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<PartialDate> iso = iso(line.strip());
        return (iso.isPresent() ? iso : written(line, language)).map(date -> new LetterDate(date, line.strip()));
    }

    private static Optional<PartialDate> iso(String line) {
        return line.length() == 10 ? date(() -> PartialDate.parse(line)) : Optional.empty();
    }

    private static Optional<PartialDate> written(String line, String language) {
        Map<String, Integer> months = MONTHS.computeIfAbsent(language, Dates::months);
        Integer year = null;
        Integer month = null;
        List<Integer> days = new ArrayList<>();
        int others = 0;
        for (String word : Slugs.fold(line).split("[^\\p{L}\\p{N}]+")) {
            Integer number = number(word);
            if (months.containsKey(word)) {
                month = months.get(word);
            } else if (number != null && number >= 1000 && number <= 9999) {
                year = number;
            } else if (number != null && number >= 1 && number <= 31) {
                days.add(number);
            } else if (!word.isEmpty()) {
                others++;
            }
        }
        if (year == null || month == null || others > 5 || days.size() > 1) {
            return Optional.empty();
        }
        int inYear = year;
        Integer inMonth = month;
        return date(() -> new PartialDate(inYear, inMonth, days.isEmpty() ? null : days.get(0)));
    }

    /** The number that a word begins with: 3 in "3rd". */
    private static Integer number(String word) {
        int end = 0;
        while (end < word.length() && end < 4 && Character.isDigit(word.charAt(end))) {
            end++;
        }
        boolean ordinal = word.length() - end <= 3 && word.chars().skip(end).noneMatch(Character::isDigit);
        return end == 0 || !ordinal ? null : Integer.valueOf(word.substring(0, end));
    }

    private static Map<String, Integer> months(String language) {
        Map<String, Integer> months = new HashMap<>();
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
            String[] names = symbols.getMonths(DateFormatSymbols.FORMAT, width);
            for (int i = 0; i < 12; i++) {
                months.putIfAbsent(Slugs.fold(names[i]).replace(".", ""), i + 1);
            }
        }
        return months;
    }

    private static Optional<PartialDate> date(java.util.function.Supplier<PartialDate> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }
}
