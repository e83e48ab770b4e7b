package org.undersigned.reading.signatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.PerLanguage;
import org.undersigned.reading.language.WhitespaceTokenizer;

/**
 * Reads one line of a list: "Asociación Pop No'j (Guatemala)", "Kids in Need of Defense (KIND)", "Dr. X, Professor of Y,
 * University of Z", "X / painter", "X, on behalf of Y". What it isn't sure of stays in the name.
 */
final class SignatoryLineParser {

    private static final PerLanguage<SignatoryLineParser> INSTANCES = new PerLanguage<>(SignatoryLineParser::new);
    private static final int MIN_COMMON_PREFIX = 4;
    private static final int MAX_BRACKETS = 3;
    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    private final CountryNames countryNames;

    private SignatoryLineParser(String language) {
        this.countryNames = CountryNames.of(language);
    }

    static SignatoryLineParser forLanguage(String language) {
        return INSTANCES.get(language);
    }

    CountryNames countryNames() {
        return countryNames;
    }

    /** Whether the letter's own word for its signatories says that they are organizations. */
    static boolean isOrganization(String unit) {
        return unit != null && LEXICON.contains("singulars", unit);
    }

    ParsedSignatory parse(String line, Kind otherwise, LineConvention convention) {
        int slash = line.endsWith(" /") ? line.length() - 2 : line.indexOf(" / ");
        if (slash > 0) {
            return parseSlashed(
                    line.substring(0, slash).strip(),
                    line.substring(Math.min(slash + 3, line.length())).strip(),
                    otherwise,
                    convention);
        }
        ParsedSignatory behalf = parseOnBehalf(line, otherwise);
        if (behalf != null) {
            return behalf;
        }
        int dash = indexOfDash(line);
        if (dash > 0 && LEXICON.isPersonName(line.substring(0, dash)) && describesPerson(line.substring(dash + 3))) {
            return parsePerson(
                    line.substring(0, dash).strip(), CommaSegments.split(line.substring(dash + 3)), convention);
        }
        List<String> parts = CommaSegments.split(line);
        boolean personal = parts.size() > 1 && isPersonLine(parts, convention);
        return personal
                ? parsePerson(parts.get(0), parts.subList(1, parts.size()), convention)
                : parseOrganization(line, parts, otherwise, convention);
    }

    private static int indexOfDash(String line) {
        int dash = line.indexOf(" – ");
        return dash > 0 ? dash : Math.max(line.indexOf(" — "), line.indexOf(" - "));
    }

    /** What a row says; who has a role is a person. */
    ParsedSignatory parseColumns(SignatoryLine.ColumnValues row, Kind otherwise) {
        ParsedSignatory named =
                parseBrackets(ParsedSignatory.ofName(row.name(), classify(row.name(), otherwise)), LineConvention.NONE);
        boolean person = row.role() != null || named.kind() == Kind.PERSON;
        return new ParsedSignatory(
                named.naming(),
                person ? Kind.PERSON : named.kind(),
                row.role() == null ? named.role() : row.role(),
                row.affiliation() == null ? named.affiliation() : row.affiliation(),
                null,
                row.place() == null ? named.place() : row.place());
    }

    private Kind classify(String name, Kind otherwise) {
        if (LEXICON.hasTitle(name) || LEXICON.hasPostnominals(name)) {
            return Kind.PERSON;
        }
        return LEXICON.containsAmongFirst("organizations", name.replace('/', ' '), 40) ? Kind.ORGANIZATION : otherwise;
    }

    private static boolean describesPerson(String part) {
        return LEXICON.containsAmongFirst("roles", part, 4) || LEXICON.containsAmongFirst("organizations", part, 12);
    }

    /** A person's name, and behind it what the person is: by its words, or because the list is of such lines. */
    private boolean isPersonLine(List<String> parts, LineConvention convention) {
        String first = parts.get(0);
        String second = parts.get(1);
        if (isSurname(first) && isGivenName(second)) {
            return true;
        }
        if (LEXICON.isPostnominals(second) && LEXICON.isPersonName(first)) {
            return true;
        }
        boolean role = LEXICON.containsAmongFirst("roles", second, 3) || Character.isLowerCase(second.codePointAt(0));
        return LEXICON.hasTitle(first)
                || LEXICON.isPersonName(first) && (role || convention.personFirst() && !countryNames.has(second));
    }

    /** "QUIROGA-STEIN, Elvira": a family name in capitals, and the given name behind a comma. */
    private static boolean isSurname(String part) {
        long letters = part.chars().filter(Character::isLetter).count();
        return letters > 2
                && part.equals(part.toUpperCase(Locale.ROOT))
                && !part.equals(part.toLowerCase(Locale.ROOT))
                && part.chars().noneMatch(Character::isDigit)
                && WhitespaceTokenizer.of(part).size() <= 5;
    }

    private static boolean isGivenName(String part) {
        List<String> words = WhitespaceTokenizer.of(part);
        return words.size() <= 3
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                && word.length() > 1
                                && !word.equals(word.toUpperCase(Locale.ROOT))
                                && !LEXICON.contains("organizations", word)
                                && !LEXICON.contains("roles", word));
    }

    private ParsedSignatory parsePerson(String first, List<String> rest, LineConvention convention) {
        String name = first;
        List<String> parts = new ArrayList<>(rest);
        if (isSurname(first) && !parts.isEmpty() && isGivenName(parts.get(0))) {
            name = first + ", " + parts.remove(0);
        }
        while (!parts.isEmpty() && LEXICON.isPostnominals(parts.get(0))) {
            name += ", " + parts.remove(0);
        }
        String place = null;
        if (!parts.isEmpty() && countryNames.has(parts.get(parts.size() - 1))) {
            place = parts.remove(parts.size() - 1);
        }
        ParsedSignatory named = parseBrackets(ParsedSignatory.ofName(name, Kind.PERSON), convention);
        if (parts.isEmpty()) {
            return new ParsedSignatory(named.naming(), Kind.PERSON, named.role(), named.affiliation(), null, place);
        }
        RoleAndAffiliation roleAndAffiliation = RoleAndAffiliation.parse(parts);
        return new ParsedSignatory(
                named.naming(), Kind.PERSON, roleAndAffiliation.role(), roleAndAffiliation.affiliation(), null, place);
    }

    /** "Name / what they are". */
    private ParsedSignatory parseSlashed(String name, String rest, Kind otherwise, LineConvention convention) {
        ParsedSignatory named = parseBrackets(ParsedSignatory.ofName(name, classify(name, otherwise)), convention);
        if (rest.isEmpty()) {
            return named;
        }
        boolean person = named.kind() == Kind.PERSON || named.kind() != Kind.ORGANIZATION && LEXICON.isPersonName(name);
        if (person) {
            RoleAndAffiliation roleAndAffiliation = RoleAndAffiliation.parse(CommaSegments.split(rest));
            return new ParsedSignatory(
                    named.naming(),
                    Kind.PERSON,
                    roleAndAffiliation.role() == null && roleAndAffiliation.affiliation() == null
                            ? rest
                            : roleAndAffiliation.role(),
                    roleAndAffiliation.affiliation(),
                    null,
                    named.place());
        }
        List<String> parts = CommaSegments.split(rest);
        boolean placed = countryNames.has(parts.get(0)) || LineConvention.isTown(parts.get(0));
        return placed ? named.withPlace(named.naming().name(), parts.get(0)) : named;
    }

    private ParsedSignatory parseOnBehalf(String line, Kind otherwise) {
        String lower = SlugGenerator.fold(line);
        if (lower.length() != line.length()) {
            lower = line.toLowerCase(Locale.ROOT);
        }
        int at = 3;
        String best = null;
        while (at < lower.length() && best == null) {
            best = ", (".indexOf(lower.charAt(at - 1)) >= 0 ? LEXICON.onBehalfPhraseAt(lower, at) : null;
            at += best == null ? 1 : 0;
        }
        at = best == null ? -1 : at;
        String name = at < 0
                ? ""
                : line.substring(0, at).strip().replaceFirst("[,(]\\s*$", "").strip();
        if (at < 0 || !LEXICON.isPersonName(name) && CommaSegments.split(name).size() < 2 && !LEXICON.hasTitle(name)) {
            return null;
        }
        String whom = line.substring(at + best.length()).strip();
        whom = whom.endsWith(")") && whom.indexOf('(') < 0 ? whom.substring(0, whom.length() - 1) : whom;
        List<String> parts = CommaSegments.split(name);
        String role = CommaSegments.join(parts.subList(1, parts.size()));
        return new ParsedSignatory(
                ParsedSignatory.ofName(parts.get(0), Kind.PERSON).naming(), Kind.PERSON, role, null, whom, null);
    }

    /** An organization, with its place behind a comma or in brackets, its abbreviation, its other name. */
    private ParsedSignatory parseOrganization(
            String line, List<String> parts, Kind otherwise, LineConvention convention) {
        ParsedSignatory parsed = ParsedSignatory.ofName(line, classify(line, otherwise));
        if (parts.size() > 1) {
            String last = parts.get(parts.size() - 1);
            String before = line.substring(0, line.lastIndexOf(last))
                    .strip()
                    .replaceFirst(",$", "")
                    .strip();
            boolean country = countryNames.has(last);
            boolean town = convention.placeLast() && LineConvention.isTown(last);
            if ((country || town) && !before.isEmpty()) {
                parsed = parsed.withPlace(before, last);
            }
        }
        return parseAlternateName(parseBrackets(parsed, convention));
    }

    /** Takes what stands in brackets at the end of a name for what it is, from the last to the first. */
    private ParsedSignatory parseBrackets(ParsedSignatory read, LineConvention convention) {
        ParsedSignatory parsed = read;
        for (int i = 0; i < MAX_BRACKETS; i++) {
            ParsedSignatory less = parseLastBracket(parsed, convention);
            if (less == parsed) {
                return parseHyphenatedAcronym(parsed);
            }
            parsed = less;
        }
        return parsed;
    }

    private ParsedSignatory parseLastBracket(ParsedSignatory parsed, LineConvention convention) {
        String name = parsed.naming().name();
        int open = name.lastIndexOf('(');
        if (open <= 0 || !name.endsWith(")")) {
            return parsed;
        }
        String before = name.substring(0, open).strip();
        String inside = name.substring(open + 1, name.length() - 1).strip();
        if (inside.isEmpty() || before.isEmpty()) {
            return parsed;
        }
        if (parsed.place() == null
                && (countryNames.has(inside) || convention.placeInBrackets() && LineConvention.isTown(inside))) {
            return parsed.withPlace(before, inside);
        }
        if (OrganizationAcronyms.isAcronymOf(inside, before)) {
            return parsed.withAcronym(before, inside);
        }
        if (parsed.kind() == Kind.PERSON
                || LEXICON.isPersonName(before)
                        && (describesPerson(inside) || Character.isLowerCase(inside.codePointAt(0)))) {
            RoleAndAffiliation roleAndAffiliation = RoleAndAffiliation.parse(CommaSegments.split(inside));
            return new ParsedSignatory(
                    ParsedSignatory.ofName(before, Kind.PERSON).naming(),
                    Kind.PERSON,
                    roleAndAffiliation.role(),
                    roleAndAffiliation.affiliation(),
                    null,
                    parsed.place());
        }
        return parsed;
    }

    /** "Chicago Religious Leadership Network on Latin America-CRLN" */
    private static ParsedSignatory parseHyphenatedAcronym(ParsedSignatory parsed) {
        String name = parsed.naming().name();
        int hyphen = Math.max(name.lastIndexOf('-'), name.lastIndexOf('–'));
        if (hyphen <= 0 || parsed.naming().abbreviation() != null) {
            return parsed;
        }
        String before = name.substring(0, hyphen).strip();
        String behind = name.substring(hyphen + 1).strip();
        boolean capitals = behind.equals(behind.toUpperCase(Locale.ROOT));
        boolean abbreviates = capitals && before.indexOf(' ') > 0 && OrganizationAcronyms.isAcronymOf(behind, before);
        return abbreviates ? parsed.withAcronym(before, behind) : parsed;
    }

    /** Two names of one organization, in two languages, begin alike. */
    private static ParsedSignatory parseAlternateName(ParsedSignatory parsed) {
        String name = parsed.naming().name();
        int parting = name.indexOf(';');
        if (parting < 0) {
            return parsed;
        }
        String one = name.substring(0, parting).strip();
        String other = name.substring(parting + 1).strip();
        return one.isEmpty() || other.isEmpty() || !haveCommonPrefix(one, other)
                ? parsed
                : parsed.withAlternateName(one, other);
    }

    private static boolean haveCommonPrefix(String one, String other) {
        String a = SlugGenerator.fold(one);
        String b = SlugGenerator.fold(other);
        int shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared >= MIN_COMMON_PREFIX;
    }
}
