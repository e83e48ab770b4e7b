package org.undersigned.reading.quantity.identifier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.quantity.calendar.CalendarNumbers;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.unit.CountedNoun;

/**
 * The names of a letter that end in a number: "HB 1020", "S. 2685", "Windows 11". One place may read like a count ("S.
 * 2685 fails"); the letter shows elsewhere that it is a name.
 *
 * @param names each name with its number
 */
public record NumberedNames(Set<String> names) {

    public static final NumberedNames NONE = new NumberedNames(Set.of());

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,5}|\\p{Lu}(?:\\.\\p{Lu}){1,4}");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}");

    private static final Pattern CANDIDATE =
            Pattern.compile("\\p{Lu}[\\p{L}.]{0,30}+\\s\\d{1,6}(?!\\d)|\\d{3,5} \\p{Lu}\\p{Ll}");

    private static final int MAX_DIGITS = 5;

    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{3,5}");

    /** The weight of the number of a house behind which nothing is counted; without one, no repetition suffices. */
    private static final int BARE_HOUSE = 1_000;

    /** Finds the names in the passages of a letter. */
    public static NumberedNames find(List<Passage> passages, QuantityLexicon lexicon) {
        Map<String, Integer> places = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Passage passage : passages) {
            String words = passage.words();
            if (!CANDIDATE.matcher(words).find()) {
                continue;
            }
            List<Token> tokens = lexicon.tokenize(words);
            for (int i = 1; i < tokens.size(); i++) {
                int weight = weight(tokens, i, lexicon);
                if (weight > 0 && places.merge(key(tokens, i), weight, Integer::sum) > 1) {
                    names.add(key(tokens, i));
                }
            }
            findHouses(tokens, lexicon, places, names);
        }
        return names.isEmpty() ? NONE : new NumberedNames(Set.copyOf(names));
    }

    boolean contain(List<Token> tokens, int number) {
        return !names.isEmpty()
                && (number > 0 && names.contains(key(tokens, number))
                        || number + 1 < tokens.size() && names.contains(houseKey(tokens, number)));
    }

    /** "The owners of 7609 Creekbluff": again and again the same number before a name, and once nothing to count. */
    private static void findHouses(
            List<Token> tokens, QuantityLexicon lexicon, Map<String, Integer> places, Set<String> names) {
        CountedNoun countedNoun = new CountedNoun(lexicon, tokens);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token name = tokens.get(i + 1);
            boolean house = !lexicon.nounsAreCapitalised()
                    && PLAIN_NUMBER.matcher(tokens.get(i).text()).matches()
                    && name.isCapitalized()
                    && name.text().chars().anyMatch(Character::isLowerCase)
                    && countedNoun.isSingular(i + 1)
                    && !lexicon.isMoney(tokens, i + 1)
                    && !new CalendarNumbers(lexicon, tokens).isMonth(name);
            if (house) {
                int weight = countedNoun.isMissing(i + 1) ? BARE_HOUSE : 1;
                if (places.merge(houseKey(tokens, i), weight, Integer::sum) > BARE_HOUSE) {
                    names.add(houseKey(tokens, i));
                }
            }
        }
    }

    private static String houseKey(List<Token> tokens, int at) {
        return tokens.get(at).text() + " " + tokens.get(at + 1).text();
    }

    /** How much one place tells that the number at an index ends a name: 2 is certain, 0 is nothing. */
    private static int weight(List<Token> tokens, int at, QuantityLexicon lexicon) {
        String digits = tokens.get(at).text();
        int name = nameIndex(tokens, at);
        Token word = tokens.get(name);
        if (digits.length() > MAX_DIGITS
                || !digits.chars().allMatch(Character::isDigit)
                || !word.isCapitalized()
                || isUsual(tokens, name, at, lexicon)) {
            return 0;
        }
        boolean begins = name == 0 || !tokens.get(name - 1).isWord();
        boolean dotted = name < at - 1;
        if (INITIAL.matcher(word.text()).matches()) {
            return dotted && digits.length() > 2 ? 1 : 0;
        }
        if (CAPITALS.matcher(word.text()).matches()) {
            return begins ? 2 : 1;
        }
        return begins || dotted || lexicon.nounsAreCapitalised() ? 0 : 1;
    }

    /** Whether the word before a number is no name, or what is behind the number an amount. */
    private static boolean isUsual(List<Token> tokens, int name, int at, QuantityLexicon lexicon) {
        String word = tokens.get(name).lower();
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        boolean shouted = next != null
                && next.text().length() > 1
                && next.isWord()
                && CAPITALS.matcher(tokens.get(name).text()).matches()
                && next.text().chars().noneMatch(Character::isLowerCase);
        return shouted
                || lexicon.contains("functions", word)
                || lexicon.isMoney(tokens, name)
                || lexicon.qualifiersBefore().longestBefore(tokens, at).isPresent()
                || new CalendarNumbers(lexicon, tokens).isMonth(tokens.get(name))
                || next != null
                        && (lexicon.scales().containsKey(next.lower())
                                || lexicon.lengthAt("percent", tokens, at + 1) > 0
                                || lexicon.isMoney(tokens, at + 1));
    }

    private static int nameIndex(List<Token> tokens, int at) {
        return at > 1 && tokens.get(at - 1).text().equals(".") && Token.isAdjacent(tokens, at - 1) ? at - 2 : at - 1;
    }

    private static String key(List<Token> tokens, int at) {
        return tokens.get(nameIndex(tokens, at)).text() + " " + tokens.get(at).text();
    }
}
