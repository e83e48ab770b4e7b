package org.undersigned.reading.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.GivenNames;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

/**
 * Splits a line in which persons and words about them take turns: "Ana Ruiz, Chair of the Lake Watch, Tom Lind, Harbour
 * Union, and Eva Berg, teacher". A person begins with a conjunction, or has a common given name and words about her behind
 * the name.
 */
public record AlternatingEnumeration(NameEnumeration names) {

    private static final int MAX_LENGTH = 5000;
    private static final int MAX_NAME_WORDS = 5;

    /** A longer part between commas is not searched for another person. */
    private static final int MAX_PART = 300;

    /** The fewest persons of a line that nothing introduces, if no conjunction stands before the last. */
    private static final int MIN_UNJOINED = 3;

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    private static final Pattern STOP = Pattern.compile("(?<=[\\p{L})»”])\\.\\s(?=\\p{Lu})");

    /** What separates persons, each with words behind a comma, where the comma separates those words. */
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile(";\\s"),
            STOP,
            Pattern.compile("\\s[–—-]\\s"),
            Pattern.compile("\\s?(?:\\.{3,4}|…)\\s"),
            Pattern.compile("[\\s\\u00a0]{3,}"));

    /** The persons with the words about them; empty if the line is something else. */
    List<String> split(String text) {
        return split(text, 2);
    }

    /** As {@link #split}, for a line that no label introduces, which may be one person. */
    List<String> splitUnlabelled(String text) {
        return split(text, MIN_UNJOINED);
    }

    /** The persons between semicolons, with words about them behind a comma; empty if the line is something else. */
    public List<String> splitAtSemicolons(String text) {
        return text.length() > MAX_LENGTH ? List.of() : splitAt(text, MARKS.get(0));
    }

    private List<String> split(String text, int fewest) {
        if (text.length() > MAX_LENGTH || text.indexOf(", ") < 0 && text.indexOf('(') < 0) {
            return List.of();
        }
        for (Pattern mark : MARKS) {
            List<String> parts = splitAt(text, mark);
            if (!parts.isEmpty()) {
                return parts;
            }
        }
        List<String> persons = splitAtCommas(text);
        boolean joined = names.endsWithConjunction(beforeLastComma(text)) || names.endsWithConjunction(text);
        return persons.size() >= (joined ? 2 : fewest) ? persons : List.of();
    }

    private static String beforeLastComma(String text) {
        return text.substring(0, Math.max(0, text.lastIndexOf(',')));
    }

    /** Three persons or more, each but one with a comma before words about the person. */
    private List<String> splitAt(String text, Pattern mark) {
        List<String> parts = new ArrayList<>();
        long described = 0;
        for (String written : mark.split(text)) {
            String part = names.withoutConjunction(written.strip());
            if (part.isEmpty()
                    || mark.equals(STOP) && endsWithTitle(part)
                    || !isPerson(CommaSegments.split(part).get(0))) {
                return List.of();
            }
            List<String> inside = splitAtCommas(part);
            parts.addAll(
                    inside.size() > 1 && names.endsWithConjunction(beforeLastComma(part)) ? inside : List.of(part));
            described += part.indexOf(", ") > 0 ? 1 : 0;
        }
        if (parts.size() < MIN_UNJOINED || described < 2 || described + 1 < parts.size() - 1) {
            return List.of();
        }
        int last = parts.size() - 1;
        parts.set(last, names.withoutStop(parts.get(last)));
        return parts;
    }

    /** "…, Prof" before a stop that ends no sentence. */
    private static boolean endsWithTitle(String part) {
        return LEXICON.contains("persons", part.substring(part.lastIndexOf(' ') + 1));
    }

    /** The persons; one if the commas separate nothing but words about the first. */
    private List<String> splitAtCommas(String text) {
        List<String> segments = segments(text);
        List<List<String>> groups = new ArrayList<>();
        int described = 0;
        for (int i = 0; i < segments.size(); i++) {
            String written = segments.get(i);
            String bare = names.withoutConjunction(written);
            boolean conjunction = bare.length() < written.length();
            String next = i + 1 < segments.size() ? segments.get(i + 1) : "";
            if (groups.isEmpty() ? isPerson(bare) : begins(bare, conjunction, next, described)) {
                groups.add(new ArrayList<>(List.of(bare)));
                described += bare.endsWith(")") ? 1 : 0;
            } else if (groups.isEmpty()) {
                return List.of();
            } else {
                List<String> last = groups.get(groups.size() - 1);
                described += last.size() == 1 && !last.get(0).endsWith(")") ? 1 : 0;
                last.add(written);
                if (last.size() == 2 && groups.size() < MIN_UNJOINED && !describes(written)) {
                    return List.of();
                }
            }
        }
        if (described < 2) {
            return List.of();
        }
        List<String> persons = new ArrayList<>();
        groups.forEach(group -> persons.add(textOf(group, text)));
        int last = persons.size() - 1;
        persons.set(last, names.withoutStop(persons.get(last)));
        return persons;
    }

    /** The words of a person as they stand in the line. */
    private static String textOf(List<String> group, String text) {
        String joined = String.join(", ", group);
        return text.contains(joined) ? joined : group.get(0);
    }

    /** Whether a part begins another person. */
    private boolean begins(String part, boolean conjunction, String next, int described) {
        if (!isPerson(part)) {
            return false;
        }
        boolean named = GivenNames.startPerson(head(part)) || LEXICON.hasTitle(part);
        boolean words = part.endsWith(")") || !next.isEmpty() && describes(next);
        boolean marked = part.endsWith(")") && described > 0;
        return conjunction
                ? named || described > 1
                : named && (words || described > 1) || words && (described > 1 || marked);
    }

    /** The parts between commas; one that ends with a conjunction and a person is two. */
    private List<String> segments(String text) {
        List<String> segments = new ArrayList<>();
        for (String part : CommaSegments.split(text)) {
            int at = part.length() <= MAX_PART ? indexOfJoined(part) : -1;
            if (at > 0) {
                segments.add(part.substring(0, at).strip());
            }
            segments.add(part.substring(Math.max(0, at)));
        }
        return segments;
    }

    /** The index of the conjunction before a person at the end of a part: "Harbour Union and Tom Lind"; -1 if there is none. */
    private int indexOfJoined(String part) {
        int from = 0;
        for (String word : WhitespaceTokenizer.tokenize(part)) {
            int at = part.indexOf(word, from);
            from = at + word.length();
            String rest = part.substring(from).strip();
            if (at > 0
                    && names.isConjunction(word)
                    && isPerson(rest)
                    && (GivenNames.startPerson(head(rest))
                            || part.substring(0, at).strip().endsWith(")"))) {
                return at;
            }
        }
        return -1;
    }

    private static String head(String part) {
        int open = part.indexOf(" (");
        return open > 0 ? part.substring(0, open) : part;
    }

    private boolean isPerson(String part) {
        String head = head(part);
        return names.isPerson(head)
                && WhitespaceTokenizer.tokenize(head).size() <= MAX_NAME_WORDS
                && !MultiLineSignature.startsWithRole(head, names.lexicon())
                && !LineEvidence.namesOrganization(head, names.lexicon());
    }

    /** Whether words are a role, in small letters, or the name of an organization. */
    private boolean describes(String written) {
        String part = names.withoutConjunction(written);
        return Character.isLowerCase(part.codePointAt(0)) && part.equals(written)
                || MultiLineSignature.startsWithRole(part, names.lexicon())
                || LineEvidence.namesOrganization(part, names.lexicon())
                || LEXICON.describesPerson(part) && !GivenNames.startPerson(part);
    }
}
