package org.undersigned.reading.signatory.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

/**
 * Splits names that stand side by side without a mark between them, as columns of a page do in its text: "Ana Ruiz Tom
 * Lind Eva Berg". Titles or surnames in capitals show where names begin and end; without them, each has two words.
 */
public final class SideBySideNames {

    private static final int MIN_NAMES = 3;
    private static final int MAX_WORDS = 80;
    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    private SideBySideNames() {}

    /** The names of a line; empty if it is something else, or if it can be one name. */
    public static List<String> split(String line) {
        List<String> words = WhitespaceTokenizer.tokenize(line);
        if (words.size() < 4 || words.size() > MAX_WORDS || !words.stream().allMatch(SideBySideNames::mayBeInName)) {
            return List.of();
        }
        List<String> titled = splitAtTitles(words);
        if (!titled.isEmpty()) {
            return titled;
        }
        List<String> capitals = splitBehindCapitals(words);
        return capitals.isEmpty() ? splitPairs(words) : capitals;
    }

    private static boolean mayBeInName(String word) {
        boolean letters = word.codePoints()
                .allMatch(c -> Character.isLetter(c)
                        || "-'’.‑".indexOf(c) >= 0
                        || Character.getType(c) == Character.NON_SPACING_MARK);
        return letters
                && (isParticle(word) || Character.isUpperCase(word.codePointAt(0)))
                && (isTitle(word) || isInName(word));
    }

    private static boolean isInName(String word) {
        return (isInitial(word) || !word.endsWith("."))
                && !LEXICON.contains("organizations", word)
                && !LEXICON.contains("roles", word)
                && !LEXICON.contains("conjunctions", word);
    }

    /** "Dr. Ana Ruiz Prof. Tom Lind" */
    private static List<String> splitAtTitles(List<String> words) {
        List<List<String>> names = new ArrayList<>();
        boolean title = false;
        for (String word : words) {
            boolean begins = isTitle(word) && !title;
            title = isTitle(word);
            if (begins) {
                names.add(new ArrayList<>());
            } else if (names.isEmpty()) {
                return List.of();
            }
            names.get(names.size() - 1).add(word);
        }
        boolean whole = names.size() > 1
                && names.stream().allMatch(name -> {
                    long plain = name.stream().filter(word -> !isTitle(word)).count();
                    return plain >= 2 && plain <= 4;
                });
        return whole ? join(names) : List.of();
    }

    /** "Ana RUIZ Tom LIND" */
    private static List<String> splitBehindCapitals(List<String> words) {
        List<List<String>> names = new ArrayList<>(List.of(new ArrayList<>()));
        boolean surname = false;
        for (String word : words) {
            boolean capitals = isInCapitals(word);
            if (surname && !capitals) {
                names.add(new ArrayList<>());
            }
            surname = capitals;
            names.get(names.size() - 1).add(word);
        }
        boolean whole = names.size() > 1
                && surname
                && names.stream().allMatch(name -> name.size() > 1 && name.size() <= 4 && !isInCapitals(name.get(0)));
        return whole ? join(names) : List.of();
    }

    /** Two words for each name, initials and particles not counted. */
    private static List<String> splitPairs(List<String> words) {
        List<List<String>> names = new ArrayList<>();
        int whole = 0;
        for (String word : words) {
            boolean small = isParticle(word) || isInitial(word);
            if (whole % 2 == 0 && small || isInCapitals(word)) {
                return List.of();
            }
            if (whole % 2 == 0) {
                names.add(new ArrayList<>());
            }
            names.get(names.size() - 1).add(word);
            whole += small ? 0 : 1;
        }
        return whole % 2 == 0 && names.size() >= MIN_NAMES ? join(names) : List.of();
    }

    private static boolean isTitle(String word) {
        return LEXICON.contains("persons", word) && Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isParticle(String word) {
        return LEXICON.contains("particles", word) && Character.isLowerCase(word.codePointAt(0));
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.' || word.length() == 1;
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)) && !isTitle(word);
    }

    private static List<String> join(List<List<String>> names) {
        return names.stream().map(name -> String.join(" ", name)).toList();
    }
}
