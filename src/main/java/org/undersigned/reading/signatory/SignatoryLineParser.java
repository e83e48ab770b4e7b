package org.undersigned.reading.signatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;

/**
 * Reads one line of a list: "Asociación Pop No'j (Guatemala)", "Kids in Need of Defense (KIND)", "Dr. X, Professor of Y,
 * University of Z", "X / painter", "X, on behalf of Y". What it isn't sure of stays in the name.
 */
final class SignatoryLineParser {

    private static final Map<String, SignatoryLineParser> KNOWN = new ConcurrentHashMap<>();
    private static final int FEWEST_SHARED = 4;
    private static final int MOST_BRACKETS = 3;
    private static final SignatoryLexicon WORDS = SignatoryLexicon.ALL;

    private final CountryNames countryNames;

    private SignatoryLineParser(String language) {
        this.countryNames = CountryNames.of(language);
    }

    static SignatoryLineParser of(String language) {
        return KNOWN.computeIfAbsent(language, SignatoryLineParser::new);
    }

    CountryNames countries() {
        return countryNames;
    }

    /** Whether the letter's own word for its signatories says that they are organizations. */
    static boolean organization(String unit) {
        return unit != null && WORDS.is("singulars", unit);
    }

    ParsedSignatory read(String line, Kind otherwise, LineConvention convention) {
        int slash = line.endsWith(" /") ? line.length() - 2 : line.indexOf(" / ");
        if (slash > 0) {
            return slashed(
                    line.substring(0, slash).strip(),
                    line.substring(Math.min(slash + 3, line.length())).strip(),
                    otherwise,
                    convention);
        }
        ParsedSignatory behalf = behalf(line, otherwise);
        if (behalf != null) {
            return behalf;
        }
        int dash = dash(line);
        if (dash > 0 && WORDS.person(line.substring(0, dash)) && describes(line.substring(dash + 3))) {
            return person(line.substring(0, dash).strip(), CommaSegments.of(line.substring(dash + 3)), convention);
        }
        List<String> parts = CommaSegments.of(line);
        boolean personal = parts.size() > 1 && personal(parts, convention);
        return personal
                ? person(parts.get(0), parts.subList(1, parts.size()), convention)
                : body(line, parts, otherwise, convention);
    }

    private static int dash(String line) {
        int dash = line.indexOf(" – ");
        return dash > 0 ? dash : Math.max(line.indexOf(" — "), line.indexOf(" - "));
    }

    /** What a row says; who has a role is a person. */
    ParsedSignatory of(SignatoryLine.ColumnValues row, Kind otherwise) {
        ParsedSignatory named =
                bracketed(ParsedSignatory.named(row.name(), kind(row.name(), otherwise)), LineConvention.NONE);
        boolean person = row.role() != null || named.kind() == Kind.PERSON;
        return new ParsedSignatory(
                named.naming(),
                person ? Kind.PERSON : named.kind(),
                row.role() == null ? named.role() : row.role(),
                row.affiliation() == null ? named.affiliation() : row.affiliation(),
                null,
                row.place() == null ? named.place() : row.place());
    }

    private Kind kind(String name, Kind otherwise) {
        if (WORDS.titled(name) || WORDS.honoured(name)) {
            return Kind.PERSON;
        }
        return WORDS.among("organizations", name.replace('/', ' '), 40) ? Kind.ORGANIZATION : otherwise;
    }

    private static boolean describes(String part) {
        return WORDS.among("roles", part, 4) || WORDS.among("organizations", part, 12);
    }

    /** A person's name, and behind it what the person is: by its words, or because the list is of such lines. */
    private boolean personal(List<String> parts, LineConvention convention) {
        String first = parts.get(0);
        String second = parts.get(1);
        if (surname(first) && given(second)) {
            return true;
        }
        if (WORDS.honours(second) && WORDS.person(first)) {
            return true;
        }
        boolean role = WORDS.among("roles", second, 3) || Character.isLowerCase(second.codePointAt(0));
        return WORDS.titled(first)
                || WORDS.person(first) && (role || convention.personal() && !countryNames.has(second));
    }

    /** "QUIROGA-STEIN, Elvira": a family name in capitals, and the given name behind a comma. */
    private static boolean surname(String part) {
        long letters = part.chars().filter(Character::isLetter).count();
        return letters > 2
                && part.equals(part.toUpperCase(java.util.Locale.ROOT))
                && !part.equals(part.toLowerCase(java.util.Locale.ROOT))
                && part.chars().noneMatch(Character::isDigit)
                && WhitespaceTokenizer.of(part).size() <= 5;
    }

    private static boolean given(String part) {
        List<String> words = WhitespaceTokenizer.of(part);
        return words.size() <= 3
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                && word.length() > 1
                                && !word.equals(word.toUpperCase(java.util.Locale.ROOT))
                                && !WORDS.is("organizations", word)
                                && !WORDS.is("roles", word));
    }

    private ParsedSignatory person(String first, List<String> rest, LineConvention convention) {
        String name = first;
        List<String> parts = new ArrayList<>(rest);
        if (surname(first) && !parts.isEmpty() && given(parts.get(0))) {
            name = first + ", " + parts.remove(0);
        }
        while (!parts.isEmpty() && WORDS.honours(parts.get(0))) {
            name += ", " + parts.remove(0);
        }
        String place = null;
        if (!parts.isEmpty() && countryNames.has(parts.get(parts.size() - 1))) {
            place = parts.remove(parts.size() - 1);
        }
        ParsedSignatory named = bracketed(ParsedSignatory.named(name, Kind.PERSON), convention);
        if (parts.isEmpty()) {
            return new ParsedSignatory(named.naming(), Kind.PERSON, named.role(), named.affiliation(), null, place);
        }
        Position position = Position.of(parts);
        return new ParsedSignatory(named.naming(), Kind.PERSON, position.role(), position.affiliation(), null, place);
    }

    /** "Name / what they are". */
    private ParsedSignatory slashed(String name, String rest, Kind otherwise, LineConvention convention) {
        ParsedSignatory named = bracketed(ParsedSignatory.named(name, kind(name, otherwise)), convention);
        if (rest.isEmpty()) {
            return named;
        }
        boolean person = named.kind() == Kind.PERSON || named.kind() != Kind.ORGANIZATION && WORDS.person(name);
        if (person) {
            Position position = Position.of(CommaSegments.of(rest));
            return new ParsedSignatory(
                    named.naming(),
                    Kind.PERSON,
                    position.role() == null && position.affiliation() == null ? rest : position.role(),
                    position.affiliation(),
                    null,
                    named.place());
        }
        List<String> parts = CommaSegments.of(rest);
        boolean placed = countryNames.has(parts.get(0)) || LineConvention.town(parts.get(0));
        return placed ? named.placed(named.naming().name(), parts.get(0)) : named;
    }

    private ParsedSignatory behalf(String line, Kind otherwise) {
        String lower = SlugGenerator.fold(line);
        if (lower.length() != line.length()) {
            lower = line.toLowerCase(java.util.Locale.ROOT);
        }
        int at = 3;
        String best = null;
        while (at < lower.length() && best == null) {
            best = ", (".indexOf(lower.charAt(at - 1)) >= 0 ? WORDS.behalf(lower, at) : null;
            at += best == null ? 1 : 0;
        }
        at = best == null ? -1 : at;
        String name = at < 0
                ? ""
                : line.substring(0, at).strip().replaceFirst("[,(]\\s*$", "").strip();
        if (at < 0 || !WORDS.person(name) && CommaSegments.of(name).size() < 2 && !WORDS.titled(name)) {
            return null;
        }
        String whom = line.substring(at + best.length()).strip();
        whom = whom.endsWith(")") && whom.indexOf('(') < 0 ? whom.substring(0, whom.length() - 1) : whom;
        List<String> parts = CommaSegments.of(name);
        String role = CommaSegments.joined(parts.subList(1, parts.size()));
        return new ParsedSignatory(
                ParsedSignatory.named(parts.get(0), Kind.PERSON).naming(), Kind.PERSON, role, null, whom, null);
    }

    /** An organization, with its place behind a comma or in brackets, its abbreviation, its other name. */
    private ParsedSignatory body(String line, List<String> parts, Kind otherwise, LineConvention convention) {
        ParsedSignatory parsed = ParsedSignatory.named(line, kind(line, otherwise));
        if (parts.size() > 1) {
            String last = parts.get(parts.size() - 1);
            String before = line.substring(0, line.lastIndexOf(last))
                    .strip()
                    .replaceFirst(",$", "")
                    .strip();
            boolean country = countryNames.has(last);
            boolean town = convention.placed() && LineConvention.town(last);
            if ((country || town) && !before.isEmpty()) {
                parsed = parsed.placed(before, last);
            }
        }
        return alternate(bracketed(parsed, convention));
    }

    /** Takes what stands in brackets at the end of a name for what it is, from the last to the first. */
    private ParsedSignatory bracketed(ParsedSignatory read, LineConvention convention) {
        ParsedSignatory parsed = read;
        for (int i = 0; i < MOST_BRACKETS; i++) {
            ParsedSignatory less = bracket(parsed, convention);
            if (less == parsed) {
                return hyphenated(parsed);
            }
            parsed = less;
        }
        return parsed;
    }

    private ParsedSignatory bracket(ParsedSignatory parsed, LineConvention convention) {
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
                && (countryNames.has(inside) || convention.bracketed() && LineConvention.town(inside))) {
            return parsed.placed(before, inside);
        }
        if (OrganizationAcronyms.abbreviates(inside, before)) {
            return parsed.abbreviated(before, inside);
        }
        if (parsed.kind() == Kind.PERSON
                || WORDS.person(before) && (describes(inside) || Character.isLowerCase(inside.codePointAt(0)))) {
            Position position = Position.of(CommaSegments.of(inside));
            return new ParsedSignatory(
                    ParsedSignatory.named(before, Kind.PERSON).naming(),
                    Kind.PERSON,
                    position.role(),
                    position.affiliation(),
                    null,
                    parsed.place());
        }
        return parsed;
    }

    /** "Chicago Religious Leadership Network on Latin America-CRLN" */
    private static ParsedSignatory hyphenated(ParsedSignatory parsed) {
        String name = parsed.naming().name();
        int hyphen = Math.max(name.lastIndexOf('-'), name.lastIndexOf('–'));
        if (hyphen <= 0 || parsed.naming().abbreviation() != null) {
            return parsed;
        }
        String before = name.substring(0, hyphen).strip();
        String behind = name.substring(hyphen + 1).strip();
        boolean capitals = behind.equals(behind.toUpperCase(java.util.Locale.ROOT));
        boolean abbreviates = capitals && before.indexOf(' ') > 0 && OrganizationAcronyms.abbreviates(behind, before);
        return abbreviates ? parsed.abbreviated(before, behind) : parsed;
    }

    /** Two names of one organization, in two languages, begin alike. */
    private static ParsedSignatory alternate(ParsedSignatory parsed) {
        String name = parsed.naming().name();
        int parting = name.indexOf(';');
        if (parting < 0) {
            return parsed;
        }
        String one = name.substring(0, parting).strip();
        String other = name.substring(parting + 1).strip();
        return one.isEmpty() || other.isEmpty() || !alike(one, other) ? parsed : parsed.alsoNamed(one, other);
    }

    private static boolean alike(String one, String other) {
        String a = SlugGenerator.fold(one);
        String b = SlugGenerator.fold(other);
        int shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared >= FEWEST_SHARED;
    }
}
