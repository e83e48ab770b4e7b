package org.undersigned.reading.signatory;

import java.util.Locale;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.signatory.convention.LineConvention;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.signatory.name.AccountNames;
import org.undersigned.reading.signatory.name.OrganizationAcronyms;

/**
 * Parses what follows a name in brackets, behind a hyphen or behind a semicolon: a place, an acronym, a role, another name.
 *
 * <p>"Asociación Pop No'j (Guatemala)", "Kids in Need of Defense (KIND)".
 */
final class NameSuffixParser {

    private static final int MIN_COMMON_PREFIX = 4;
    private static final int MAX_BRACKETS = 3;
    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    private final CountryNames countryNames;

    NameSuffixParser(CountryNames countryNames) {
        this.countryNames = countryNames;
    }

    /** Parses the brackets at the end of a name, from the last to the first. */
    ParsedSignatory parseBrackets(ParsedSignatory read, LineConvention convention) {
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
                && (convention.isCountry(inside, countryNames) || convention.isPlaceInBrackets(before, inside))) {
            return parsed.withPlace(before, inside);
        }
        if (AccountNames.isMarked(inside) || convention.handleInBrackets() && AccountNames.isToken(inside)) {
            return parsed.withName(before);
        }
        if (OrganizationAcronyms.isAcronymOf(inside, before)) {
            return parsed.withAcronym(before, inside);
        }
        boolean affiliated = convention.affiliationInBrackets() && LEXICON.isPersonName(before);
        boolean described =
                affiliated || convention.anyInBrackets() || convention.describedInBrackets() && inside.indexOf(' ') > 0;
        if (parsed.kind() == Kind.PERSON
                || LEXICON.isPersonName(before)
                        && (LEXICON.describesPerson(inside)
                                || Character.isLowerCase(inside.codePointAt(0))
                                || described && parsed.kind() != Kind.ORGANIZATION)) {
            RoleAndAffiliation roleAndAffiliation = RoleAndAffiliation.parse(CommaSegments.split(inside));
            return new ParsedSignatory(
                    ParsedSignatory.ofName(before, Kind.PERSON).naming(),
                    Kind.PERSON,
                    roleAndAffiliation.role(),
                    roleAndAffiliation.affiliation(),
                    null,
                    parsed.place());
        }
        if (!described) {
            return parsed;
        }
        return parsed.place() == null && LineConvention.isTown(inside)
                ? parsed.withPlace(before, inside)
                : withAffiliation(parsed, before, inside);
    }

    private static ParsedSignatory withAffiliation(ParsedSignatory parsed, String name, String affiliation) {
        return new ParsedSignatory(
                ParsedSignatory.ofName(name, parsed.kind()).naming(),
                parsed.kind(),
                null,
                affiliation,
                null,
                parsed.place());
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

    /** "Name; other name": two names of one organization in two languages begin alike. */
    static ParsedSignatory parseAlternateName(ParsedSignatory parsed) {
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
