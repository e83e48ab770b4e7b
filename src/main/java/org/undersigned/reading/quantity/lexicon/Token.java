package org.undersigned.reading.quantity.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A word, number or punctuation mark of a passage, with its offsets in {@code char}s. */
public record Token(String text, String lower, int start, int end) {

    /** The most letters of a scale word. */
    private static final int LONGEST_SCALE = 16;

    /** The fewest letters of a noun that is joined to its number. */
    private static final int SHORTEST_NOUN = 5;

    /**
     * The rules of a language for the end of a token.
     *
     * @param elisions elided words before an apostrophe: "d'" in "d'euros"
     * @param suffixes what may follow digits without a space and is no part of the number: "bn" in "3.5bn"
     * @param scales what multiplies a number: "million" in "2.5-million-euro"
     * @param currencies words for money, which a hyphen may join to a scale
     * @param qualifiers words that a hyphen joins to a number: "thousand-odd"
     * @param joinedNouns endings of nouns that a missing space joins to their number: "30families"
     * @param abbreviations words whose full stop is a part of them within a sentence: "mio" in "4 Mio. Menschen"
     */
    record TokenizerRules(
            Set<String> elisions,
            Set<String> suffixes,
            Set<String> scales,
            Set<String> currencies,
            Set<String> qualifiers,
            Set<String> joinedNouns,
            AbbreviationRules abbreviations) {}

    /** Splits a passage into tokens in linear time. */
    static List<Token> tokenize(String words, TokenizerRules tokenizerRules) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < words.length()) {
            int joined =
                    tokens.isEmpty() ? i : hyphenatedScaleEnd(words, i, tokens.get(tokens.size() - 1), tokenizerRules);
            if (joined > i) {
                tokens.add(token(words, i + 1, joined));
                i = joined;
                continue;
            }
            int end = tokenizerRules.abbreviations().end(words, i, tokenEnd(words, i, tokenizerRules));
            if (!Character.isWhitespace(words.charAt(i))
                    && words.charAt(i) != '\u00a0'
                    && words.charAt(i) != '\u202f') {
                tokens.add(token(words, i, end));
            }
            i = end;
        }
        return tokens;
    }

    private static Token token(String words, int start, int end) {
        String text = words.substring(start, end);
        return new Token(text, compose(text.toLowerCase(Locale.ROOT).replace('’', '\'')), start, end);
    }

    /** Letters with their accents in one character, as the lexicons have them: "milhões" may be written with two. */
    private static String compose(String word) {
        return Normalizer.isNormalized(word, Normalizer.Form.NFC)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFC);
    }

    /** The end of a scale word or a currency that a hyphen joins to a number: "2.5-million-euro"; the start if none is. */
    private static int hyphenatedScaleEnd(String words, int start, Token before, TokenizerRules tokenizerRules) {
        boolean scaled = tokenizerRules.scales().contains(before.lower());
        boolean joined =
                "-‑".indexOf(words.charAt(start)) >= 0 && before.end() == start && (before.isNumber() || scaled);
        int end = start + 1;
        while (joined && end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        String word = words.substring(start + 1, Math.max(start + 1, end)).toLowerCase(Locale.ROOT);
        Set<String> known = scaled ? tokenizerRules.currencies() : tokenizerRules.scales();
        return word.length() > 2 && known.contains(word) ? end : start;
    }

    private static int tokenEnd(String words, int start, TokenizerRules tokenizerRules) {
        char first = words.charAt(start);
        if (!Character.isLetterOrDigit(first)) {
            return start + 1;
        }
        int elided = elisionEnd(words, start, tokenizerRules);
        if (elided > start) {
            return elided;
        }
        int grouped = Character.isDigit(first) ? groupedDigitsEnd(words, start) : start;
        int i = Math.max(start + 1, grouped);
        while (i < words.length() && (isWordCharacter(words, i) || joinsWord(words, i))) {
            if (endsBefore(words, start, i, tokenizerRules) || isJoinedScale(words, start, i, tokenizerRules)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** "1.5 million-euro": a hyphen between a scale word and a currency. */
    private static boolean isJoinedScale(String words, int start, int i, TokenizerRules tokenizerRules) {
        if ("-‑".indexOf(words.charAt(i)) < 0
                || i - start > LONGEST_SCALE
                || !tokenizerRules.scales().contains(words.substring(start, i).toLowerCase(Locale.ROOT))) {
            return false;
        }
        int end = i + 1;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        String rest = words.substring(i + 1, end).toLowerCase(Locale.ROOT);
        return tokenizerRules.currencies().contains(rest)
                || tokenizerRules.qualifiers().contains(rest);
    }

    /** The end of an elided word: "d'" in "d'euros". */
    private static int elisionEnd(String words, int start, TokenizerRules tokenizerRules) {
        int i = start;
        while (i < words.length() && i - start < 8 && Character.isLetter(words.charAt(i))) {
            i++;
        }
        boolean leans = i < words.length() && i > start && (words.charAt(i) == '\'' || words.charAt(i) == '’');
        String word =
                leans ? words.substring(start, i + 1).toLowerCase(Locale.ROOT).replace('’', '\'') : "";
        return leans && tokenizerRules.elisions().contains(word) ? i + 1 : start;
    }

    private static boolean isWordCharacter(String words, int i) {
        return Character.isLetterOrDigit(words.charAt(i))
                || Character.getType(words.charAt(i)) == Character.NON_SPACING_MARK;
    }

    /** "3 300" and "1 250 000" are one number each, with any kind of space between the groups. */
    private static int groupedDigitsEnd(String words, int start) {
        int end = start;
        while (end < words.length() && end - start < 3 && Character.isDigit(words.charAt(end))) {
            end++;
        }
        boolean begins = start == 0
                || !Character.isLetterOrDigit(words.charAt(start - 1)) && ".,-/".indexOf(words.charAt(start - 1)) < 0;
        boolean any = false;
        while (begins
                && end + 3 < words.length()
                && isGroupingSpace(words.charAt(end))
                && isDigitGroup(words, end + 1)) {
            end += 4;
            any = true;
        }
        if (begins
                && end + 4 == words.length()
                && isGroupingSpace(words.charAt(end))
                && hasThreeDigitsAt(words, end + 1)) {
            return words.length();
        }
        return any ? end : start;
    }

    private static boolean isGroupingSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    private static boolean hasThreeDigitsAt(String words, int at) {
        return Character.isDigit(words.charAt(at))
                && Character.isDigit(words.charAt(at + 1))
                && Character.isDigit(words.charAt(at + 2));
    }

    private static boolean isDigitGroup(String words, int at) {
        return at + 2 < words.length()
                && hasThreeDigitsAt(words, at)
                && (at + 3 >= words.length() || !Character.isLetterOrDigit(words.charAt(at + 3)));
    }

    /** A token of digits ends before a hyphen and before a known suffix. */
    private static boolean endsBefore(String words, int start, int i, TokenizerRules tokenizerRules) {
        if (!Character.isDigit(words.charAt(start)) || !Character.isDigit(words.charAt(i - 1))) {
            return false;
        }
        char c = words.charAt(i);
        if (c == '-' || c == '–') {
            return true;
        }
        if (!Character.isLetter(c)) {
            return false;
        }
        if (startsPowerOrDegree(words, i)) {
            return true;
        }
        int end = i;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return isJoinedNoun(words, start, i, end, tokenizerRules)
                || tokenizerRules.suffixes().contains(words.substring(i, end))
                || tokenizerRules.suffixes().contains(words.substring(i, end).toLowerCase(Locale.ROOT)) && end - i > 1;
    }

    /** "30families": a long noun in the plural behind two digits or more, without a space. */
    private static boolean isJoinedNoun(String words, int start, int i, int end, TokenizerRules tokenizerRules) {
        boolean capital = Character.isUpperCase(words.charAt(i));
        if (i - start < 2
                || end - i < SHORTEST_NOUN
                || capital != tokenizerRules.abbreviations().nounsAreCapitalised()
                || end < words.length() && isWordCharacter(words, end)) {
            return false;
        }
        String noun = words.substring(i, end);
        return noun.chars().skip(1).allMatch(Character::isLowerCase)
                && tokenizerRules.joinedNouns().stream().anyMatch(noun::endsWith);
    }

    /** "4.5x10^6", "20ºC". */
    private static boolean startsPowerOrDegree(String words, int i) {
        return "xXхХ".indexOf(words.charAt(i)) >= 0 && words.startsWith("10", i + 1)
                || words.startsWith("ºC", i)
                || words.startsWith("ºF", i);
    }

    /** Marks inside a token: 10,318 and 1.2, tz'itz'iki, COVID-19, U.S. */
    private static boolean joinsWord(String words, int i) {
        if (i + 1 >= words.length() || !Character.isLetterOrDigit(words.charAt(i + 1))) {
            return false;
        }
        char mark = words.charAt(i);
        boolean digits = Character.isDigit(words.charAt(i - 1)) && Character.isDigit(words.charAt(i + 1));
        return switch (mark) {
            case '.', ',' ->
                digits || mark == '.' && !Character.isDigit(words.charAt(i - 1)) && !isSentenceEnd(words, i);
            case '\'', '’' -> true;
            case '-', '/', '@', '_', '·' -> true;
            default -> false;
        };
    }

    /** "Towns.Then": a full stop between a word in lower case and a capitalised one, without a space. */
    private static boolean isSentenceEnd(String words, int stop) {
        return stop > 1
                && stop + 2 < words.length()
                && Character.isLowerCase(words.charAt(stop - 1))
                && Character.isLowerCase(words.charAt(stop - 2))
                && Character.isUpperCase(words.charAt(stop + 1))
                && Character.isLowerCase(words.charAt(stop + 2));
    }

    /**
     * The words of a passage from a token to one before another.
     *
     * @param words the passage that the tokens are of
     * @param to the index behind the last token
     */
    public static String textBetween(String words, List<Token> tokens, int from, int to) {
        return words.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Whether a token follows the previous one without a space. */
    public static boolean isAdjacent(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    /** "90-day", "78-year-old": whether a hyphen joins the token before it to a word. */
    public static boolean isHyphenated(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).text().equals("-")
                && isAdjacent(tokens, at)
                && isAdjacent(tokens, at + 1)
                && tokens.get(at + 1).isWord();
    }

    public boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    public boolean isCurrencySymbol() {
        return Character.getType(text.charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    public boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean isPunctuation() {
        return !Character.isLetterOrDigit(text.codePointAt(0));
    }
}
