package org.undersigned.reading.language;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.reading.context.SlugGenerator;

/** The names of all countries in one language, from CLDR. */
public final class CountryNames {

    private static final int MAX_WORDS = 5;
    private static final PerLanguage<CountryNames> BY_LANGUAGE = new PerLanguage<>(CountryNames::new);

    private final Set<String> names = new HashSet<>();

    private CountryNames(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        for (String code : Locale.getISOCountries()) {
            names.add(SlugGenerator.fold(new ULocale("", code).getDisplayCountry(locale)));
        }
    }

    public static CountryNames forLanguage(String language) {
        return BY_LANGUAGE.get(language);
    }

    public boolean contains(String name) {
        return names.contains(SlugGenerator.fold(name.strip()));
    }

    /** Whether the word at an index is part of a country's name. */
    public boolean coversWordAt(List<String> words, int at) {
        for (int from = Math.max(0, at - MAX_WORDS); from <= at; from++) {
            for (int to = at + 1; to <= Math.min(words.size(), from + MAX_WORDS); to++) {
                if (contains(String.join(" ", words.subList(from, to)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
