package org.undersigned.reading.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.reading.language.WhitespaceTokenizer;

/** Splits a line of persons with words about most of them. */
record DescribedEnumeration(NameEnumeration names) {

    private static final int MIN_NAMES = 6;
    private static final int MAX_PERSON_WORDS = 6;
    private static final int MAX_LAST_PART = 300;
    private static final Pattern COMMA = Pattern.compile(",[\\s\\u00a0]+");

    /**
     * "Ana Ruiz – Chair of the Lake Watch, Tom Lind (Alpine Club), …": persons with words about most of them; empty if the
     * line is something else.
     */
    List<String> split(String text) {
        List<String> persons = new ArrayList<>();
        int marked = 0;
        for (String part : parts(text)) {
            String head = MultiLineSignature.namePart(names.withoutConjunction(part.strip()))
                    .strip();
            boolean person =
                    names.isPerson(head) && WhitespaceTokenizer.tokenize(head).size() <= MAX_PERSON_WORDS;
            boolean one = !persons.isEmpty()
                    && persons.get(persons.size() - 1).endsWith(")")
                    && isOneDescribedWord(part.strip(), head);
            if (person || one) {
                persons.add(names.withoutConjunction(part.strip()));
                marked += head.length() < part.strip().length() ? 1 : 0;
            } else if (persons.isEmpty()
                    || persons.get(persons.size() - 1).length() > MAX_LAST_PART
                    || names.endsWithConjunction(head)
                            && head.length() < part.strip().length()) {
                return List.of();
            } else {
                int last = persons.size() - 1;
                persons.set(last, persons.get(last) + ", " + part.strip());
            }
        }
        if (persons.size() < MIN_NAMES || marked * 10 < persons.size() * 6) {
            return List.of();
        }
        int last = persons.size() - 1;
        String end = persons.get(last);
        persons.set(last, end.endsWith(").") ? end.substring(0, end.length() - 1) : names.withoutStop(end));
        return persons;
    }

    /** "Emma (illustrator)" behind another bracket. */
    private static boolean isOneDescribedWord(String part, String head) {
        return !head.isEmpty()
                && head.indexOf(' ') < 0
                && Character.isUpperCase(head.codePointAt(0))
                && part.startsWith(head + " (")
                && part.endsWith(")");
    }

    /** The parts between commas, and those that a conjunction or nothing separates: "Ana Ruiz (poet) and Tom Lind". */
    private List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : COMMA.split(text)) {
            String rest = part;
            int from = part.length() <= MAX_LAST_PART ? rest.indexOf(") ") : -1;
            for (int at = from; at >= 0; at = rest.indexOf(") ", at + 1)) {
                String behind = rest.substring(at + 2);
                if (!names.withoutConjunction(behind).equals(behind) || isDescribedPerson(behind)) {
                    parts.add(rest.substring(0, at + 1));
                    rest = behind;
                    at = -1;
                }
            }
            parts.add(rest);
        }
        return new JoinedNames(names).split(parts);
    }

    /** "Ana Ruiz (poet)" */
    private boolean isDescribedPerson(String text) {
        int open = text.indexOf(" (");
        return open > 0 && names.isPerson(text.substring(0, open));
    }
}
