package org.undersigned.reading.signatory;

import java.util.List;
import java.util.Locale;
import org.undersigned.reading.language.WhitespaceTokenizer;

/** What a person is and where: "Professor of Law", "University of Oslo". Either is {@code null} where not said. */
record Position(String role, String affiliation) {

    private static final SignatoryLexicon WORDS = SignatoryLexicon.ALL;

    /** The parts behind a person's name: a function first, if one is said, then where. */
    static Position of(List<String> parts) {
        String first = parts.get(0);
        List<String> rest = parts.subList(1, parts.size());
        boolean role = WORDS.among("roles", first, 4)
                || Character.isLowerCase(first.codePointAt(0)) && !WORDS.among("organizations", first, 2);
        if (!role) {
            return new Position(null, String.join(", ", parts));
        }
        if (!rest.isEmpty()) {
            return new Position(first, String.join(", ", rest));
        }
        int where = where(first);
        return where < 0
                ? new Position(first, null)
                : new Position(first.substring(0, where).strip(), behind(first.substring(where)));
    }

    /** Where "of", "at" and the like lead on to a body: "President of FFII", never "Professor of Law". */
    private static int where(String text) {
        List<String> words = WhitespaceTokenizer.of(text);
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            at = text.indexOf(words.get(i), at);
            if (i > 0 && WORDS.is("where", words.get(i)) && body(words.subList(i + 1, words.size()))) {
                return at;
            }
            at += words.get(i).length();
        }
        return -1;
    }

    private static boolean body(List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        boolean organization = words.stream().limit(8).anyMatch(word -> WORDS.is("organizations", word));
        String first = words.get(0);
        boolean initials = first.length() > 2
                && first.equals(first.toUpperCase(Locale.ROOT))
                && !first.equals(first.toLowerCase(Locale.ROOT));
        boolean begins = Character.isUpperCase(first.codePointAt(0))
                || words.size() > 1 && Character.isUpperCase(words.get(1).codePointAt(0));
        return initials || organization && begins;
    }

    private static String behind(String text) {
        List<String> words = WhitespaceTokenizer.of(text);
        int from = 1;
        return String.join(" ", words.subList(from, words.size()));
    }
}
