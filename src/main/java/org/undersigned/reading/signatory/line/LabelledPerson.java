package org.undersigned.reading.signatory.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.language.WhitespaceTokenizer;

/**
 * A person behind a colon: "Chair: Ana Ruiz", "Harbour Union: Tom Lind, secretary".
 *
 * @param label the words before the colon
 * @param words the person, with what else is said about her
 * @param kind what the label says
 */
public record LabelledPerson(String label, String words, Kind kind) {

    /** What a label says of the person: her role, her organization, or something that only the other lines of a list tell. */
    public enum Kind {
        ROLE,
        ORGANIZATION,
        OTHER
    }

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;
    private static final int MAX_LABEL = 80;
    private static final int MAX_LABEL_WORDS = 10;
    private static final int ROLE_WORDS = 3;

    /** The person of a line; empty if it names none behind a colon. */
    public static Optional<LabelledPerson> of(String line) {
        int colon = line.indexOf(": ");
        if (colon <= 0 || colon > MAX_LABEL || line.endsWith(":")) {
            return Optional.empty();
        }
        String label = line.substring(0, colon).strip();
        String words = line.substring(colon + 2).strip();
        String before = label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
        boolean signed = LEXICON.contains("proxies", label) || LEXICON.contains("proxies", before);
        boolean labelled = !signed
                && !LEXICON.contains("fields", label)
                && Character.isUpperCase(label.codePointAt(0))
                && WhitespaceTokenizer.tokenize(label).size() <= MAX_LABEL_WORDS
                && label.indexOf(',') < 0
                && words.indexOf(": ") < 0
                && words.indexOf(';') < 0;
        return labelled && startsWithPerson(words)
                ? Optional.of(new LabelledPerson(label, words, kindOf(label)))
                : Optional.empty();
    }

    private static boolean startsWithPerson(String words) {
        int comma = words.indexOf(", ");
        String name = withoutConjunction(comma < 0 ? words : words.substring(0, comma));
        return LEXICON.isPersonName(name) && (LEXICON.hasTitle(name) || !LEXICON.hasRoleAmongFirst(name, ROLE_WORDS));
    }

    /** The words before " and " */
    private static String withoutConjunction(String words) {
        int at = 0;
        for (String word : WhitespaceTokenizer.tokenize(words)) {
            at = words.indexOf(word, at);
            if (at > 0 && LEXICON.contains("conjunctions", word) && Character.isLowerCase(word.codePointAt(0))) {
                return words.substring(0, at).strip();
            }
            at += word.length();
        }
        return words;
    }

    private static Kind kindOf(String label) {
        if (LEXICON.hasRoleAmongFirst(label, ROLE_WORDS)) {
            return Kind.ROLE;
        }
        return LEXICON.containsAmongFirst("organizations", label, MAX_LABEL_WORDS) ? Kind.ORGANIZATION : Kind.OTHER;
    }

    /** The persons behind the label, if nothing else is said of any: "Harbour Union: Ana Ruiz, Tom Lind and Eva Berg". */
    public List<String> names() {
        return namesIn(words);
    }

    /** The persons whom words name, if they say nothing else: "Ana Ruiz, Tom Lind and Eva Berg"; empty if they do. */
    public static List<String> namesIn(String words) {
        List<String> names = new ArrayList<>();
        for (String part : CommaSegments.split(words)) {
            int from = 0;
            int at = 0;
            for (String word : WhitespaceTokenizer.tokenize(part)) {
                at = part.indexOf(word, at);
                if (LEXICON.contains("conjunctions", word) && Character.isLowerCase(word.codePointAt(0))) {
                    names.add(part.substring(from, at).strip());
                    from = at + word.length();
                }
                at += word.length();
            }
            names.add(part.substring(from).strip());
        }
        names.removeIf(String::isEmpty);
        boolean persons =
                names.stream().allMatch(name -> startsWithPerson(name) && !LEXICON.hasRoleAmongFirst(name, ROLE_WORDS));
        return persons && names.stream().filter(GivenNames::startPerson).count() * 2 >= names.size()
                ? names
                : List.of();
    }

    /** Whether the person's given name is a common one, or a form of address stands before it. */
    public boolean isCertain() {
        return GivenNames.startPerson(words) || LEXICON.hasTitle(words);
    }
}
