package org.undersigned.reading.signatory;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.PerLanguage;
import org.undersigned.reading.signatory.convention.DashSeparator;
import org.undersigned.reading.signatory.convention.LineConvention;
import org.undersigned.reading.signatory.convention.TownAndRegion;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.signatory.name.LineCleaner;
import org.undersigned.reading.signatory.name.UnusualNames;

/**
 * Parses one line of a list: "Asociación Pop No'j (Guatemala)", "Kids in Need of Defense (KIND)", "Dr. X, Professor of
 * Y, University of Z", "X / painter", "X, on behalf of Y". Words that it cannot classify remain part of the name.
 */
final class SignatoryLineParser {

    private static final PerLanguage<SignatoryLineParser> INSTANCES = new PerLanguage<>(SignatoryLineParser::new);
    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;
    private static final String DASH = " – ";
    private final CountryNames countryNames;
    private final NameSuffixParser nameSuffixParser;

    private SignatoryLineParser(String language) {
        this.countryNames = CountryNames.forLists(language);
        this.nameSuffixParser = new NameSuffixParser(countryNames);
    }

    static SignatoryLineParser forLanguage(String language) {
        return INSTANCES.get(language);
    }

    CountryNames countryNames() {
        return countryNames;
    }

    /** Whether the letter's word for its signatories means organizations. */
    static boolean isOrganization(String unit) {
        return unit != null && LEXICON.contains("singulars", unit);
    }

    ParsedSignatory parse(String written, Kind defaultKind, LineConvention convention) {
        String clean = LineCleaner.clean(written);
        ParsedSignatory parsed =
                parseSeparated(convention.dash().normalize(DashSeparator.loosen(clean)), defaultKind, convention);
        boolean unsplit = parsed.naming().name().contains(DASH) && !clean.contains(DASH);
        return unsplit ? parseSeparated(clean, defaultKind, convention.withoutDash()) : parsed;
    }

    /** @param line a line with a dash between blanks in the place of the mark that separates a name from other words */
    private ParsedSignatory parseSeparated(String line, Kind defaultKind, LineConvention convention) {
        int placed = convention.dash().indexBeforePlace(line);
        if (placed > 0) {
            ParsedSignatory named =
                    parseSeparated(line.substring(0, placed).strip(), defaultKind, convention.withoutDash());
            return named.place() != null
                    ? named
                    : named.withPlace(
                            named.naming().name(), line.substring(placed + 3).strip());
        }
        int slash = line.endsWith(" /") ? line.length() - 2 : line.indexOf(" / ");
        if (slash > 0) {
            return parseSlashed(
                    line.substring(0, slash).strip(),
                    line.substring(Math.min(slash + 3, line.length())).strip(),
                    defaultKind,
                    convention);
        }
        ParsedSignatory named = convention.dash().beforePerson() ? parseBehindDash(line, convention) : null;
        ParsedSignatory represented = named == null ? OnBehalfParser.parseRepresented(line) : named;
        ParsedSignatory behalf = represented == null ? OnBehalfParser.parse(line) : represented;
        ParsedSignatory alone = behalf == null ? OnBehalfParser.parseAlone(line) : behalf;
        if (alone != null) {
            return alone;
        }
        int dash = DashSeparator.indexIn(line);
        boolean ended = dash > 0
                && DashSeparator.nameEndsBefore(
                        line,
                        dash,
                        convention.dash().behindPerson() && convention.dash().mark() == null);
        if (ended && convention.dash().behindPerson()) {
            int comma = line.indexOf(", ");
            return parsePerson(line.substring(0, comma), CommaSegments.split(line.substring(comma + 2)), convention);
        }
        ParsedSignatory dashed = dash > 0 && !ended ? parseAtDash(line, dash, defaultKind, convention) : null;
        if (dashed != null) {
            return dashed;
        }
        int behind = convention.surnameInCapitals() ? LineConvention.indexAfterSurname(line) : 0;
        int surname = line.startsWith(" (", behind) ? 0 : behind;
        int role = surname > 0
                ? surname
                : defaultKind == Kind.ORGANIZATION ? 0 : RoleAfterName.indexOf(line, convention.personFirst());
        if (role > 0) {
            String name = line.substring(0, role).strip();
            return parsePerson(
                    name.endsWith(",") ? name.substring(0, name.length() - 1) : name,
                    CommaSegments.split(line.substring(role)),
                    convention);
        }
        List<String> parts = CommaSegments.split(line);
        boolean personal = parts.size() > 1 && isPersonLine(parts, convention);
        return personal
                ? parsePerson(parts.get(0), parts.subList(1, parts.size()), convention)
                : parseOrganization(line, parts, defaultKind, convention);
    }

    /** "Lake Watch – Ana Ruiz, Chair": a person behind the organization; {@code null} if it is something else. */
    private ParsedSignatory parseBehindDash(String line, LineConvention convention) {
        int dash = DashSeparator.indexIn(line);
        String rest = dash > 0 ? line.substring(dash + 3).strip() : "";
        List<String> parts = CommaSegments.split(rest);
        if (rest.isEmpty() || !LEXICON.isPersonName(parts.get(0))) {
            return null;
        }
        ParsedSignatory behalf = OnBehalfParser.parse(rest);
        ParsedSignatory person =
                behalf == null ? parsePerson(parts.get(0), parts.subList(1, parts.size()), convention) : behalf;
        return person.withAffiliation(line.substring(0, dash).strip());
    }

    /** "Ana Ruiz – Lake Watch"; {@code null} if the dash belongs to the name. */
    private ParsedSignatory parseAtDash(String line, int dash, Kind defaultKind, LineConvention convention) {
        String name = line.substring(0, dash).strip();
        String rest = line.substring(dash + 3).strip();
        if (LEXICON.isPersonName(name)
                && (convention.dash().behindPerson()
                        || LEXICON.describesPerson(rest)
                        || DashSeparator.isSmallRole(rest))) {
            return parsePerson(name, CommaSegments.split(rest), convention);
        }
        return convention.dash().behindName() && !DashSeparator.isAcronym(name)
                ? parseDashed(name, rest, defaultKind, convention)
                : null;
    }

    /** The signatory of a row; one with a role is a person. */
    ParsedSignatory parseColumns(SignatoryLine.ColumnValues row, Kind defaultKind) {
        ParsedSignatory named = nameSuffixParser.parseBrackets(
                ParsedSignatory.ofName(row.name(), classify(row.name(), defaultKind)), LineConvention.NONE);
        RoleAndAffiliation mixed = row.role() == null && row.affiliation() != null && !row.asStated()
                ? RoleAndAffiliation.parseCell(row.affiliation())
                : null;
        if (mixed != null) {
            return new ParsedSignatory(
                    named.naming(), Kind.PERSON, mixed.role(), mixed.affiliation(), null, row.place());
        }
        boolean person = row.role() != null || named.kind() == Kind.PERSON;
        return new ParsedSignatory(
                named.naming(),
                person ? Kind.PERSON : named.kind(),
                row.role() == null ? named.role() : row.role(),
                row.affiliation() == null ? named.affiliation() : row.affiliation(),
                null,
                row.place() == null ? named.place() : row.place());
    }

    private Kind classify(String name, Kind defaultKind) {
        if (LEXICON.hasTitle(name) || LEXICON.hasPostnominals(name)) {
            return Kind.PERSON;
        }
        return LEXICON.containsAmongFirst("organizations", name.replace('/', ' '), 40)
                ? Kind.ORGANIZATION
                : defaultKind;
    }

    /**
     * Whether a line begins with a person's name, followed by role or affiliation, by its words or by the convention of
     * the list.
     */
    private boolean isPersonLine(List<String> parts, LineConvention convention) {
        String first = parts.get(0);
        String second = parts.get(1);
        if (UnusualNames.isSurname(first) && UnusualNames.isGivenName(second)
                || convention.familyFirst() && parts.size() == 2) {
            return true;
        }
        if (DegreeRun.count(first, parts.subList(1, parts.size())) > 0 && LEXICON.isPersonName(first)) {
            return true;
        }
        boolean role = LEXICON.hasRoleAmongFirst(second, 3) || Character.isLowerCase(second.codePointAt(0));
        boolean named =
                LEXICON.isPersonName(first) || convention.personFirst() && role && UnusualNames.mayBePerson(first);
        return LEXICON.hasTitle(first)
                || convention.personFirst()
                        && (UnusualNames.isPerson(parts)
                                || UnusualNames.isPersonWithCapitals(first) && !countryNames.contains(second))
                || named
                        && (role
                                || convention.regionLast() && (convention.personBeforePlace() || parts.size() != 3)
                                || convention.personFirst() && !countryNames.contains(second));
    }

    private ParsedSignatory parsePerson(String first, List<String> rest, LineConvention convention) {
        boolean given = UnusualNames.isFamilyFirst(first, rest);
        int end = given || convention.familyFirst() && rest.size() == 1 ? 1 : 0;
        end += DegreeRun.count(first, rest.subList(end, rest.size()));
        String name = end == 0 ? first : first + ", " + String.join(", ", rest.subList(0, end));
        List<String> parts = new ArrayList<>(rest.subList(end, rest.size()));
        String place = removePlace(parts, convention);
        ParsedSignatory person = nameSuffixParser.parseBrackets(ParsedSignatory.ofName(name, Kind.PERSON), convention);
        if (parts.isEmpty()) {
            return new ParsedSignatory(person.naming(), Kind.PERSON, person.role(), person.affiliation(), null, place);
        }
        RoleAndAffiliation roleAndAffiliation = RoleAndAffiliation.parse(parts);
        return new ParsedSignatory(
                person.naming(), Kind.PERSON, roleAndAffiliation.role(), roleAndAffiliation.affiliation(), null, place);
    }

    /** Removes the country at the end, or the town and its region; {@code null} if there is none. */
    private String removePlace(List<String> parts, LineConvention convention) {
        int last = parts.size() - 1;
        if (convention.regionLast() && TownAndRegion.isAtEnd(parts, countryNames)) {
            String region = parts.remove(last);
            return parts.remove(last - 1) + ", " + region;
        }
        return last >= 0 && convention.isCountry(parts.get(last), countryNames) ? parts.remove(last) : null;
    }

    /** "Name / role". */
    private ParsedSignatory parseSlashed(String name, String rest, Kind defaultKind, LineConvention convention) {
        int role = defaultKind == Kind.ORGANIZATION || rest.isEmpty() ? 0 : RoleAfterName.indexOf(name, true);
        if (role > 0) {
            return parsePerson(
                    name.substring(0, role).strip(),
                    List.of(name.substring(role).strip(), rest),
                    convention);
        }
        ParsedSignatory named =
                nameSuffixParser.parseBrackets(ParsedSignatory.ofName(name, classify(name, defaultKind)), convention);
        if (rest.isEmpty()) {
            return named;
        }
        boolean person = named.kind() == Kind.PERSON || named.kind() != Kind.ORGANIZATION && LEXICON.isPersonName(name);
        if (person) {
            return named.describedBy(rest);
        }
        List<String> parts = CommaSegments.split(rest);
        boolean placed = countryNames.contains(parts.get(0)) || LineConvention.isTown(parts.get(0));
        return placed ? named.withPlace(named.naming().name(), parts.get(0)) : named;
    }

    /** "Name – words about it": words behind the dash describe a person, or are left out. */
    private ParsedSignatory parseDashed(String name, String rest, Kind defaultKind, LineConvention convention) {
        ParsedSignatory named =
                nameSuffixParser.parseBrackets(ParsedSignatory.ofName(name, classify(name, defaultKind)), convention);
        boolean person = named.kind() != Kind.ORGANIZATION
                && (LEXICON.isPersonName(named.naming().name()) || LEXICON.describesPerson(rest));
        return person && !rest.isEmpty() ? named.describedBy(rest) : named;
    }

    /** "Lake Watch, Karsk, Upper Vale, Norway": the towns and regions before the country belong to the place. */
    private ParsedSignatory parseLocated(List<String> parts, Kind defaultKind, LineConvention convention) {
        int end = parts.size() - 1;
        int least = convention.countryLast() ? 1 : end - 1;
        while (end > least && LineConvention.isTown(parts.get(end - 1))) {
            end--;
        }
        if (LEXICON.isPersonName(parts.get(0)) && end > 1) {
            return parsePerson(parts.get(0), parts.subList(1, parts.size()), convention);
        }
        String name = String.join(", ", parts.subList(0, end));
        ParsedSignatory named = ParsedSignatory.ofName(name, classify(name, defaultKind))
                .withPlace(name, String.join(", ", parts.subList(end, parts.size())));
        return NameSuffixParser.parseAlternateName(nameSuffixParser.parseBrackets(named, convention));
    }

    /** Parses an organization, with its place after a comma or in brackets, its acronym and its alternate name. */
    private ParsedSignatory parseOrganization(
            String line, List<String> parts, Kind defaultKind, LineConvention convention) {
        ParsedSignatory parsed = ParsedSignatory.ofName(line, classify(line, defaultKind));
        if (parts.size() > 1) {
            String last = parts.get(parts.size() - 1);
            String before = line.substring(0, line.lastIndexOf(last))
                    .strip()
                    .replaceFirst(",$", "")
                    .strip();
            boolean country = convention.isCountry(last, countryNames);
            boolean region = convention.regionLast() && TownAndRegion.isAtEnd(parts, countryNames);
            if ((country && convention.countryLast() || region) && parts.size() > 2) {
                return parseLocated(parts, defaultKind, convention);
            }
            boolean town = convention.placeLast() && LineConvention.isTown(last);
            if ((country || town) && !before.isEmpty()) {
                parsed = parsed.withPlace(before, last);
            }
        }
        return NameSuffixParser.parseAlternateName(nameSuffixParser.parseBrackets(parsed, convention));
    }
}
