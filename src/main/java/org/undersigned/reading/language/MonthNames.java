package org.undersigned.reading.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.reading.context.SlugGenerator;

/** The names of the months in one language, with their abbreviations: "September", "Sept.", "Jänner". */
public final class MonthNames {

    /** Shorter beginnings of a name are no abbreviation. */
    private static final int MIN_ABBREVIATION = 3;

    /** Languages without rules of their own, whose letters and sources are dated in them: Catalan, Galician. */
    public static final List<String> NEIGHBOURS = List.of("ca", "gl");

    /** The languages that letters in those languages are read as. */
    private static final Set<String> WITH_NEIGHBOURS = Set.of("es", "pt", "it");

    private static final PerLanguage<MonthNames> INSTANCES = new PerLanguage<>(MonthNames::new);

    private final Map<String, Integer> months = new HashMap<>();

    private MonthNames(String language) {
        addNames(language);
        if (Lexicon.exists(language, "letter")) {
            Lexicon.forLanguage(language, "letter")
                    .table("months")
                    .forEach((name, number) -> months.put(SlugGenerator.fold(name), Integer.valueOf(number)));
        }
        if (WITH_NEIGHBOURS.contains(language)) {
            NEIGHBOURS.forEach(this::addNames);
        }
    }

    private void addNames(String language) {
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
            for (List<String> names : names(language, width)) {
                for (int i = 0; i < 12; i++) {
                    months.putIfAbsent(SlugGenerator.fold(names.get(i)).replace(".", ""), i + 1);
                }
            }
        }
    }

    /** The names from January on, as they are declined in a date and as they stand alone. */
    private static List<List<String>> names(String language, int width) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
        return List.of(
                List.of(symbols.getMonths(DateFormatSymbols.FORMAT, width)),
                List.of(symbols.getMonths(DateFormatSymbols.STANDALONE, width)));
    }

    /** The names without abbreviations, in lower case. */
    public static Set<String> fullNames(String language) {
        return names(language, DateFormatSymbols.WIDE).stream()
                .flatMap(List::stream)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static MonthNames forLanguage(String language) {
        return INSTANCES.get(language);
    }

    /** Whether a word names a month in any language. */
    public static boolean isMonth(String word) {
        String name = SlugGenerator.fold(word);
        return Languages.ALL.stream()
                .map(MonthNames::forLanguage)
                .anyMatch(names -> names.monthOf(name).isPresent()
                        || names.monthOfAbbreviation(name).isPresent());
    }

    /** The number of a month, from 1, by its folded name or its usual abbreviation. */
    public Optional<Integer> monthOf(String name) {
        return Optional.ofNullable(months.get(name));
    }

    /** The number of the only month whose folded name begins so: 9 for "sept"; empty for "ju". */
    public Optional<Integer> monthOfAbbreviation(String beginning) {
        if (beginning.length() < MIN_ABBREVIATION) {
            return Optional.empty();
        }
        Integer[] found = months.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(beginning))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(2)
                .toArray(Integer[]::new);
        return found.length == 1 ? Optional.of(found[0]) : Optional.empty();
    }
}
