package org.undersigned.reading.signatory;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;

/**
 * The convention of one list, decided by the majority of its lines: "Name, role, organization", "Organization, town",
 * "Name, town, ST", "Family, Given". A line alone could be read in several of these ways.
 *
 * @param personFirst whether lines begin with a person's name, followed by role or affiliation
 * @param placeLast whether lines end with a place
 * @param placeInBrackets whether the last brackets of a line contain a place
 * @param stateLast whether lines end with a town and the two letters of its state
 * @param codeLast whether lines end with countries, so that two letters are one
 * @param familyFirst whether lines have the family name before the comma and the given name behind it
 * @param handleInBrackets whether brackets contain the names of accounts
 */
record LineConvention(
        boolean personFirst,
        boolean placeLast,
        boolean placeInBrackets,
        boolean stateLast,
        boolean codeLast,
        boolean familyFirst,
        boolean handleInBrackets) {

    /** The convention of a single line. */
    static final LineConvention NONE = new LineConvention(false, false, false, false, false, false, false);

    static LineConvention detect(List<SignatoryLine> lines, CountryNames countryNames) {
        LineForms forms = new LineForms(countryNames);
        lines.stream().filter(line -> line.columns() == null).forEach(line -> forms.add(line.text()));
        return forms.decide();
    }

    /** Whether a part is a country, by its name or by its code where lines end with countries. */
    boolean isCountry(String part, CountryNames countryNames) {
        return countryNames.contains(part) || codeLast && CountryCodes.contains(part);
    }

    /** One to three capitalised words that are neither an organization nor a role. */
    static boolean isTown(String part) {
        List<String> words = WhitespaceTokenizer.tokenize(part);
        return !words.isEmpty()
                && words.size() <= 3
                && !part.equals(part.toUpperCase(Locale.ROOT))
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                || SignatoryLexicon.ALL.contains("particles", word))
                && words.stream()
                        .noneMatch(word -> SignatoryLexicon.ALL.contains("organizations", word)
                                || SignatoryLexicon.ALL.contains("roles", word)
                                || word.chars().anyMatch(Character::isDigit));
    }

    /** The two letters of a state: "CA". */
    static boolean isState(String part) {
        return part.length() == 2
                && Character.isUpperCase(part.charAt(0))
                && Character.isUpperCase(part.charAt(1))
                && !SignatoryLexicon.ALL.isPostnominals(part);
    }

    /** Codes of countries as they stand in lists: "US", "UK", "USA". */
    static final class CountryCodes {

        private static final Set<String> CODES = load();

        private CountryCodes() {}

        static boolean contains(String part) {
            return CODES.contains(part.replace(".", ""));
        }

        private static Set<String> load() {
            Set<String> codes = new HashSet<>(Set.of(Locale.getISOCountries()));
            codes.addAll(Set.of("UK", "EU", "USA", "UAE", "DRC"));
            return codes;
        }
    }
}
