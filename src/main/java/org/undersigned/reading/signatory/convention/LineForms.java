package org.undersigned.reading.signatory.convention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.signatory.name.AccountNames;
import org.undersigned.reading.signatory.name.OrganizationAcronyms;
import org.undersigned.reading.signatory.name.UnusualNames;

/** Counts how many lines of a list can be read in each form, and decides for the form of the majority. */
final class LineForms {

    private static final int MIN_LINES = 3;

    private static final int MIN_COUNTRIES = 5;

    /** The words of a name in which one for an organization is looked for. */
    private static final int MAX_WORDS = 12;

    private final CountryNames countryNames;
    private final Set<String> seconds = new HashSet<>();
    private int all;
    private int separated;
    private int named;
    private int collective;
    private int persons;
    private int places;
    private int regions;
    private int organizations;
    private int countries;
    private int locatedTowns;
    private int locatedPersons;
    private int codes;
    private int families;
    private int singles;
    private int bracketed;
    private int bracketedTowns;
    private int bracketedPersons;
    private int bracketedTokens;
    private int handles;
    private int described;
    private int surnames;
    private int dashes;
    private int dashedPersons;
    private int firstPersons;
    private int namedInBrackets;
    private int dashedRoles;
    private int dashedPlaces;
    private int dashedNames;
    private int describedNames;
    private final String mark;

    /** @param mark the mark that lines have in the place of a dash; {@code null} if they have none */
    LineForms(CountryNames countryNames, String mark) {
        this.countryNames = countryNames;
        this.mark = mark;
    }

    void add(String written) {
        String line = mark == null ? written : FieldSeparator.toDash(written, mark);
        all++;
        addBrackets(line);
        surnames += LineConvention.indexAfterSurname(line) > 0 ? 1 : 0;
        addDash(line);
        List<String> parts = CommaSegments.split(line);
        String first = parts.isEmpty() ? "" : parts.get(0);
        boolean name = SignatoryLexicon.ALL.isPersonName(first);
        boolean person = name || UnusualNames.isInitialed(first);
        boolean organization = SignatoryLexicon.ALL.containsAmongFirst("organizations", first, MAX_WORDS);
        named += person ? 1 : 0;
        collective += organization || SignatoryLexicon.ALL.containsAmongFirst("causes", first, MAX_WORDS) ? 1 : 0;
        if (parts.size() < 2) {
            return;
        }
        separated++;
        String last = parts.get(parts.size() - 1);
        persons += name && describesPerson(parts.get(1)) ? 1 : 0;
        firstPersons += person ? 1 : 0;
        organizations += organization ? 1 : 0;
        places += countryNames.contains(last) || LineConvention.isTown(last) ? 1 : 0;
        countries += countryNames.contains(last) ? 1 : 0;
        boolean located = parts.size() > 2 && LineConvention.isTown(parts.get(parts.size() - 2));
        regions += located && TownAndRegion.isRegion(last) ? 1 : 0;
        locatedTowns += located && countryNames.contains(last) ? 1 : 0;
        locatedPersons += located && parts.size() == 3 && isPersonInTown(first, parts.get(1)) ? 1 : 0;
        codes += LineConvention.CountryCodes.contains(last) ? 1 : 0;
        boolean family = parts.size() == 2 && isFamily(first) && isGiven(last) && !countryNames.contains(last);
        families += family && seconds.add(last) ? 1 : 0;
        singles += family && first.indexOf(' ') < 0 ? 1 : 0;
    }

    /** "Ana Ruiz" and "Madrid": a full name, and one word that may be a town. */
    private static boolean isPersonInTown(String name, String town) {
        return SignatoryLexicon.ALL.isPersonName(name) && name.indexOf(' ') > 0 && town.indexOf(' ') < 0;
    }

    private void addDash(String line) {
        int dash = DashSeparator.indexIn(line);
        dashes += dash > 0 ? 1 : 0;
        dashedPersons += dash > 0 && SignatoryLexicon.ALL.isPersonName(line.substring(0, dash)) ? 1 : 0;
        dashedNames += dash > 0 && isDescribedPerson(line.substring(dash + 3)) ? 1 : 0;
        dashedRoles += dash > 0 && DashSeparator.nameEndsBefore(line, dash, false) ? 1 : 0;
        int last = DashSeparator.lastIndexIn(line);
        String tail = last > 0 ? line.substring(last + 3).strip() : "";
        dashedPlaces += countryNames.contains(tail) || LineConvention.CountryCodes.contains(tail) ? 1 : 0;
    }

    private void addBrackets(String line) {
        int open = line.endsWith(")") ? line.lastIndexOf('(') : -1;
        if (open < 0) {
            return;
        }
        bracketed++;
        String inside = line.substring(open + 1, line.length() - 1).strip();
        boolean person = open > 0 && SignatoryLexicon.ALL.isPersonName(line.substring(0, open));
        boolean coded = person
                && LineConvention.isPlaceCode(inside)
                && !(inside.length() > 2 && OrganizationAcronyms.isAcronymOf(inside, line.substring(0, open)));
        bracketedTowns += open > 0 && (coded || LineConvention.isTown(inside)) ? 1 : 0;
        bracketedPersons += person && (coded || isPlace(inside)) ? 1 : 0;
        described += person && isDescription(inside) && !isPlace(inside) ? 1 : 0;
        namedInBrackets += person ? 1 : 0;
        boolean words = inside.indexOf(' ') > 0 || SignatoryLexicon.ALL.contains("organizations", inside);
        describedNames += open > 0
                        && words
                        && !countryNames.contains(inside)
                        && !OrganizationAcronyms.isAcronymOf(inside, line.substring(0, open))
                ? 1
                : 0;
        boolean token = AccountNames.isToken(inside);
        bracketedTokens += token ? 1 : 0;
        handles += token && AccountNames.belongsTo(inside, line.substring(0, open)) ? 1 : 0;
    }

    private boolean isPlace(String inside) {
        return countryNames.contains(inside) || LineConvention.isTown(inside);
    }

    /** Several words, one of them in small letters: "member since 2011". */
    private static boolean isDescription(String inside) {
        List<String> words = WhitespaceTokenizer.tokenize(inside);
        return words.size() > 1 && words.stream().anyMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    }

    LineConvention decide() {
        boolean familyFirst = families >= MIN_LINES
                && families * 10 >= separated * 7
                && separated * 10 >= all * 7
                && singles * 10 >= families * 6;
        boolean regionLast = regions >= 2 && regions * 2 >= separated;
        boolean placed = !regionLast && separated >= MIN_LINES && places * 3 >= separated * 2;
        boolean personal = !familyFirst && (separated >= 2 && persons * 2 >= separated || !placed && arePersons());
        boolean placeLast = !personal && !familyFirst && placed;
        boolean countryLast = countries >= MIN_COUNTRIES && countries * 10 >= all * 6 && locatedTowns * 3 >= countries
                || countries > 1 && countries == all && locatedPersons == all;
        boolean placeInBrackets = all >= MIN_LINES && bracketedTowns >= 2 && bracketedTowns * 3 >= bracketed * 2;
        boolean personBeforePlace = placeInBrackets && bracketedPersons * 3 >= bracketed * 2
                || regionLast && organizations * 10 < separated;
        boolean codeLast = !regionLast
                && (countries > 0 ? countries + codes >= 2 : codes >= MIN_LINES)
                && (countries + codes) * 2 >= separated;
        boolean handleInBrackets = handles > 0 && handles * 2 >= bracketedTokens;
        return new LineConvention(
                personal,
                placeLast,
                placeInBrackets,
                personBeforePlace,
                regionLast,
                codeLast,
                familyFirst,
                handleInBrackets,
                described >= MIN_LINES && described * 2 >= bracketed,
                surnames >= MIN_LINES && surnames * 10 >= all * 7,
                decideDash(),
                countryLast,
                !placeInBrackets
                        && !handleInBrackets
                        && (namedInBrackets >= MIN_COUNTRIES || namedInBrackets >= MIN_LINES && bracketed == all)
                        && namedInBrackets * 10 >= bracketed * 8
                        && bracketed * 2 >= all,
                bracketed >= MIN_COUNTRIES && bracketed * 10 >= all * 8 && describedNames * 10 >= bracketed * 7);
    }

    private DashConvention decideDash() {
        int persons = dashedPersons + dashedRoles;
        boolean most = dashes >= MIN_LINES && dashes * 10 >= all * 7;
        boolean places = most && dashedPlaces * 2 >= dashes;
        return new DashConvention(
                most && !places && dashedPersons * 10 >= dashes * 6,
                !places && persons >= MIN_LINES && persons * 10 >= dashes * 6,
                places,
                most && dashedPersons * 2 < dashes && dashedNames * 10 >= dashes * 6,
                mark);
    }

    /** "Ana Ruiz, Chair": a person and a comma. */
    private static boolean isDescribedPerson(String words) {
        int comma = words.indexOf(", ");
        return comma > 0 && SignatoryLexicon.ALL.isPersonName(words.substring(0, comma));
    }

    /** Whether most lines begin with a person, and words for roles or organizations follow some. */
    private boolean arePersons() {
        boolean described = separated > MIN_LINES && firstPersons * 10 >= separated * 8 && persons * 5 >= separated;
        boolean plain = named * 10 >= all * 8 && persons > 0 && collective * 10 < all;
        return described || plain;
    }

    private static boolean describesPerson(String part) {
        boolean small = Character.isLowerCase(part.codePointAt(0))
                && !SignatoryLexicon.ALL.contains("particles", WhitespaceTokenizer.firstToken(part));
        return small
                || SignatoryLexicon.ALL.hasRoleAmongFirst(part, 4)
                || SignatoryLexicon.ALL.containsAmongFirst("organizations", part, 8);
    }

    /** One capitalised word, or two with a particle or hyphen, that names no organization. */
    private static boolean isFamily(String part) {
        List<String> words = WhitespaceTokenizer.tokenize(part);
        long capitalised = words.stream()
                .filter(word -> !SignatoryLexicon.ALL.contains("particles", word) || isCapital(word))
                .count();
        return capitalised >= 1 && capitalised <= 2 && words.size() <= 4 && isGiven(words.get(words.size() - 1));
    }

    /** One to three capitalised words or initials that are neither an organization nor a role. */
    private static boolean isGiven(String part) {
        List<String> words = WhitespaceTokenizer.tokenize(part);
        return !words.isEmpty()
                && words.size() <= 3
                && words.stream()
                        .allMatch(word -> isCapital(word)
                                && word.chars().noneMatch(Character::isDigit)
                                && !SignatoryLexicon.ALL.isPostnominals(word)
                                && !SignatoryLexicon.ALL.contains("organizations", word)
                                && !SignatoryLexicon.ALL.contains("roles", word));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
