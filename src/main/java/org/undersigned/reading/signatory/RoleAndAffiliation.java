package org.undersigned.reading.signatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.convention.DashSeparator;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

/** A person's role and affiliation: "Professor of Law", "University of Oslo". Each is {@code null} if not named. */
public record RoleAndAffiliation(String role, String affiliation) {

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;
    private static final int MAX_JOINED = 300;
    private static final int MAX_ORGANIZATION_WORDS = 12;

    /**
     * Parses the parts of a line after a person's name: the role, if it is named, precedes the affiliation, or is the last
     * part behind an organization.
     */
    public static RoleAndAffiliation parse(List<String> segments) {
        List<String> parts = splitAtDash(joinContinuations(segments));
        String first = parts.get(0);
        List<String> rest = parts.subList(1, parts.size());
        boolean role = LEXICON.hasRoleAmongFirst(first, 4)
                || Character.isLowerCase(first.codePointAt(0))
                        && !LEXICON.containsAmongFirst("organizations", first, 2);
        if (!role) {
            int last = parts.size() - 1;
            boolean behind = last > 0
                    && LEXICON.containsAmongFirst("organizations", first, MAX_ORGANIZATION_WORDS)
                    && LEXICON.hasRoleAmongFirst(parts.get(last), 2)
                    && !LEXICON.containsAmongFirst("organizations", parts.get(last), MAX_ORGANIZATION_WORDS);
            return behind
                    ? new RoleAndAffiliation(parts.get(last), String.join(", ", parts.subList(0, last)))
                    : new RoleAndAffiliation(null, String.join(", ", parts));
        }
        int roles = 0;
        while (roles < rest.size() && isRole(rest.get(roles))) {
            roles++;
        }
        if (!rest.isEmpty()) {
            return new RoleAndAffiliation(
                    CommaSegments.join(parts.subList(0, roles + 1)),
                    CommaSegments.join(rest.subList(roles, rest.size())));
        }
        int where = indexOfPreposition(first);
        int organization = where < 0 ? indexOfOrganization(first) : -1;
        if (organization > 0) {
            return new RoleAndAffiliation(first.substring(0, organization).strip(), first.substring(organization));
        }
        return where < 0
                ? new RoleAndAffiliation(first, null)
                : new RoleAndAffiliation(first.substring(0, where).strip(), withoutFirstWord(first.substring(where)));
    }

    /** The role and affiliation in words that are a role in any case: all of them if none is known. */
    static RoleAndAffiliation parseRole(String words) {
        RoleAndAffiliation read = parse(CommaSegments.split(words));
        return read.role() == null ? new RoleAndAffiliation(words, null) : read;
    }

    /** The role in the plural, which the first words are, and the affiliation: "Co-Chairs", "Harbour Union". */
    public static RoleAndAffiliation parseShared(String words) {
        List<String> parts = CommaSegments.split(words);
        RoleAndAffiliation read = parse(parts);
        if (read.role() != null) {
            return read;
        }
        String first = parts.get(0);
        int where = indexOfPreposition(first);
        return parts.size() > 1 || where < 0
                ? new RoleAndAffiliation(first, CommaSegments.join(parts.subList(1, parts.size())))
                : new RoleAndAffiliation(first.substring(0, where).strip(), withoutFirstWord(first.substring(where)));
    }

    /** The role in words that describe a person, or the affiliation if they begin with the name of an organization. */
    public static RoleAndAffiliation parseDescription(String words) {
        for (String word : WhitespaceTokenizer.tokenize(words)) {
            if (LEXICON.contains("organizations", word)) {
                return parse(CommaSegments.split(words));
            }
            if (!Character.isUpperCase(word.codePointAt(0))) {
                break;
            }
        }
        return parseRole(words);
    }

    /** "Chair – Lake Watch", "cook – Karsk": the dash behind a role or small words separates, as a comma does. */
    private static List<String> splitAtDash(List<String> segments) {
        String first = segments.get(0);
        int dash = DashSeparator.indexIn(first);
        boolean role = dash > 0
                && (LEXICON.hasRoleAmongFirst(first.substring(0, dash), 4)
                        || first.substring(0, dash)
                                .equals(first.substring(0, dash).toLowerCase(Locale.ROOT)))
                && Character.isUpperCase(first.codePointAt(dash + 3));
        if (!role) {
            return segments;
        }
        List<String> parts = new ArrayList<>();
        parts.add(first.substring(0, dash).strip());
        parts.add(first.substring(dash + 3).strip());
        parts.addAll(segments.subList(1, segments.size()));
        return parts;
    }

    /** A cell with roles before the affiliation: "engineer, Lamp Works"; {@code null} if it begins with none. */
    static RoleAndAffiliation parseCell(String cell) {
        List<String> parts = CommaSegments.split(cell);
        return parts.isEmpty() || !isRole(parts.get(0)) ? null : parse(parts);
    }

    /** "Federation of pastures, of meadows": a segment that begins with a preposition continues the one before. */
    private static List<String> joinContinuations(List<String> segments) {
        List<String> parts = new ArrayList<>();
        for (String segment : segments) {
            String first = WhitespaceTokenizer.firstToken(segment);
            boolean continues = !parts.isEmpty()
                    && parts.get(parts.size() - 1).length() <= MAX_JOINED
                    && Character.isLowerCase(first.codePointAt(0))
                    && LEXICON.contains("particles", first);
            if (continues) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + segment);
            } else {
                parts.add(segment);
            }
        }
        return parts;
    }

    /** A second role behind the first: "artist, curator", "Professor of Law, Dean". */
    private static boolean isRole(String part) {
        List<String> words = WhitespaceTokenizer.tokenize(part);
        boolean organization = words.stream().anyMatch(word -> LEXICON.contains("organizations", word));
        boolean small = Character.isLowerCase(part.codePointAt(0));
        boolean capitals = LEXICON.contains("roles", words.get(0))
                && words.stream().allMatch(word -> LEXICON.contains("roles", word));
        boolean named = words.stream().skip(1).anyMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        return small && !named && (!organization || words.size() == 1) || !organization && capitals;
    }

    /** The index of a preposition that introduces an organization: "President of FFII", but not "Professor of Law". */
    private static int indexOfPreposition(String text) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            at = text.indexOf(words.get(i), at);
            if (i > 0
                    && LEXICON.contains("where", words.get(i))
                    && startsOrganization(words.subList(i + 1, words.size()))) {
                return at;
            }
            at += words.get(i).length();
        }
        return -1;
    }

    /** "Presidente Associazione del Porto": the index of the organization directly behind words that are roles; -1 if none is. */
    private static int indexOfOrganization(String text) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            at = text.indexOf(words.get(i), at);
            String word = words.get(i);
            boolean organization = LEXICON.contains("organizations", word) && !LEXICON.contains("roles", word);
            if (organization) {
                boolean role = LEXICON.contains("roles", words.get(words.size() - 1));
                boolean named = i + 1 < words.size() && Character.isUpperCase(word.codePointAt(0));
                return i > 0 && named && !role ? at : -1;
            }
            if (!LEXICON.contains("roles", word)) {
                return -1;
            }
            at += word.length();
        }
        return -1;
    }

    private static boolean startsOrganization(List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        boolean organization = words.stream().limit(8).anyMatch(word -> LEXICON.contains("organizations", word));
        String first = words.get(0);
        boolean initials = first.length() > 2
                && first.equals(first.toUpperCase(Locale.ROOT))
                && !first.equals(first.toLowerCase(Locale.ROOT));
        boolean begins = Character.isUpperCase(first.codePointAt(0))
                || words.size() > 1 && Character.isUpperCase(words.get(1).codePointAt(0));
        return initials || organization && begins;
    }

    private static String withoutFirstWord(String text) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        int from = 1;
        return String.join(" ", words.subList(from, words.size()));
    }
}
