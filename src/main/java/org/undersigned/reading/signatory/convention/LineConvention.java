package org.undersigned.reading.signatory.convention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.signatory.name.NameAdditions;
import org.undersigned.reading.signatory.name.OrganizationAcronyms;

/**
 * The convention of one list, decided by the majority of its lines: "Name, role, organization", "Organization, town",
 * "Name, town, ST", "Family, Given". A line alone could be read in several of these ways.
 *
 * @param personFirst whether lines begin with a person's name, followed by role or affiliation
 * @param placeLast whether lines end with a place
 * @param placeInBrackets whether the last brackets of a line contain a place
 * @param personBeforePlace whether it is persons whose lines end so: a line of another kind may have its other name there
 * @param regionLast whether lines end with a town and its region or the two letters of its state
 * @param codeLast whether lines end with countries, so that two letters are one
 * @param familyFirst whether lines have the family name before the comma and the given name behind it
 * @param handleInBrackets whether brackets contain the names of accounts
 * @param describedInBrackets whether brackets contain words about the person before them
 * @param surnameInCapitals whether the surname in capitals ends the name, and other words follow
 * @param dash what dashes mean
 * @param countryLast whether lines end with the country, behind towns and regions
 * @param affiliationInBrackets whether brackets behind persons contain for whom they speak
 * @param anyInBrackets whether brackets contain words about the name before them, of whatever kind
 */
public record LineConvention(
        boolean personFirst,
        boolean placeLast,
        boolean placeInBrackets,
        boolean personBeforePlace,
        boolean regionLast,
        boolean codeLast,
        boolean familyFirst,
        boolean handleInBrackets,
        boolean describedInBrackets,
        boolean surnameInCapitals,
        DashConvention dash,
        boolean countryLast,
        boolean affiliationInBrackets,
        boolean anyInBrackets) {

    private static final int MAX_NAME_WORDS = 7;

    /** The convention of a single line. */
    public static final LineConvention NONE = new LineConvention(
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            DashConvention.NONE,
            false,
            false,
            false);

    public static LineConvention detect(List<SignatoryLine> lines, CountryNames countryNames) {
        List<String> texts = lines.stream()
                .filter(line -> line.columns() == null)
                .map(line -> DashSeparator.loosen(NameAdditions.strip(line.text())))
                .toList();
        String mark = FieldSeparator.detect(texts);
        LineForms forms = new LineForms(countryNames, mark);
        texts.forEach(forms::add);
        return forms.decide();
    }

    /** The same convention for what stands before the place at the end of a line. */
    public LineConvention withoutDash() {
        return new LineConvention(
                personFirst,
                placeLast,
                placeInBrackets,
                personBeforePlace,
                regionLast,
                codeLast,
                familyFirst,
                handleInBrackets,
                describedInBrackets,
                surnameInCapitals,
                DashConvention.NONE,
                countryLast,
                affiliationInBrackets,
                anyInBrackets);
    }

    /** Whether a part is a country, by its name or by its code where lines end with countries. */
    public boolean isCountry(String part, CountryNames countryNames) {
        return countryNames.contains(part) || codeLast && CountryCodes.contains(part);
    }

    /** "Ana RUIZ Alpine Club": the index behind the surname in capitals; 0 if there is none, or nothing behind it. */
    public static int indexAfterSurname(String line) {
        List<String> words = WhitespaceTokenizer.tokenize(line);
        int at = 0;
        int end = 0;
        boolean given = false;
        for (int i = 0; i < Math.min(words.size(), MAX_NAME_WORDS); i++) {
            String word = words.get(i);
            at = line.indexOf(word, at) + word.length();
            boolean surname = given && isInCapitals(word);
            if (end > 0 && !surname) {
                return end;
            }
            end = surname ? at : 0;
            given |= word.length() > 1 && Character.isUpperCase(word.codePointAt(0)) && !isInCapitals(word);
            if (surname && word.endsWith(",")) {
                return end;
            }
        }
        return 0;
    }

    private static boolean isInCapitals(String word) {
        return Character.isLetter(word.codePointAt(0))
                && word.chars().filter(Character::isLetter).count() > 2
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT))
                && word.chars().noneMatch(Character::isDigit);
    }

    /** One to three capitalised words that are neither an organization nor a role. */
    public static boolean isTown(String part) {
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

    /** The place in the brackets behind a name; a person's may be the letters of a province. */
    public boolean isPlaceInBrackets(String name, String inside) {
        boolean person = SignatoryLexicon.ALL.isPersonName(name);
        return placeInBrackets
                && (personBeforePlace ? person && (isTown(inside) || isProvince(name, inside)) : isTown(inside));
    }

    /** Two letters, or three that do not abbreviate the name. */
    private static boolean isProvince(String name, String inside) {
        return isPlaceCode(inside) && (inside.length() == 2 || !OrganizationAcronyms.isAcronymOf(inside, name));
    }

    /** Two or three capitals: "MI", "RM"; not a degree. */
    static boolean isPlaceCode(String part) {
        return part.length() >= 2
                && part.length() <= 3
                && part.chars().allMatch(Character::isUpperCase)
                && !SignatoryLexicon.ALL.isPostnominals(part);
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
