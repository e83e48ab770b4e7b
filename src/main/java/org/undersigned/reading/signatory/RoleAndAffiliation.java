package org.undersigned.reading.signatory;

import java.util.List;
import java.util.Locale;
import org.undersigned.reading.language.WhitespaceTokenizer;

/** A person's role and affiliation: "Professor of Law", "University of Oslo". Each is {@code null} if not named. */
record RoleAndAffiliation(String role, String affiliation) {

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    /** Parses the parts of a line after a person's name: the role, if it is named, precedes the affiliation. */
    static RoleAndAffiliation parse(List<String> parts) {
        String first = parts.get(0);
        List<String> rest = parts.subList(1, parts.size());
        boolean role = LEXICON.containsAmongFirst("roles", first, 4)
                || Character.isLowerCase(first.codePointAt(0))
                        && !LEXICON.containsAmongFirst("organizations", first, 2);
        if (!role) {
            return new RoleAndAffiliation(null, String.join(", ", parts));
        }
        if (!rest.isEmpty()) {
            return new RoleAndAffiliation(first, String.join(", ", rest));
        }
        int where = indexOfPreposition(first);
        return where < 0
                ? new RoleAndAffiliation(first, null)
                : new RoleAndAffiliation(first.substring(0, where).strip(), withoutFirstWord(first.substring(where)));
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
