package org.undersigned.reading.language;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.reading.context.SlugGenerator;

/** The names of all countries in one language or in several, from CLDR. */
public final class CountryNames {

    private static final int MAX_WORDS = 5;
    private static final String ENGLISH = "en";
    private static final String ARTICLE = "the ";
    private static final PerLanguage<CountryNames> BY_LANGUAGE =
            new PerLanguage<>(language -> new CountryNames(List.of(language)));
    private static final PerLanguage<CountryNames> FOR_LISTS =
            new PerLanguage<>(language -> new CountryNames(List.of(language, ENGLISH)));

    private static final CountryNames IN_ALL_LANGUAGES = new CountryNames(Languages.ALL);

    private final Set<String> names = new HashSet<>();

    private CountryNames(List<String> languages) {
        for (String language : languages) {
            ULocale locale = ULocale.forLanguageTag(language);
            for (String code : Locale.getISOCountries()) {
                String name = SlugGenerator.fold(new ULocale("", code).getDisplayCountry(locale));
                names.add(name);
                names.add(name.replace(" & ", " and "));
            }
        }
    }

    /** The names in a letter's language and in English, as lists of signatories of all countries have them. */
    public static CountryNames forLists(String language) {
        return FOR_LISTS.get(language);
    }

    /** The names in all languages of the word lists together. */
    public static CountryNames forAllLanguages() {
        return IN_ALL_LANGUAGES;
    }

    public static CountryNames forLanguage(String language) {
        return BY_LANGUAGE.get(language);
    }

    public boolean contains(String name) {
        String folded = SlugGenerator.fold(name.strip());
        return names.contains(folded)
                || folded.startsWith(ARTICLE) && names.contains(folded.substring(ARTICLE.length()));
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
