package org.undersigned.reading.demand;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.reading.language.Abbreviations;
import org.undersigned.reading.language.Lexicon;

/** Tells the end of a sentence from the full stop of an abbreviation, an ordinal or a reference, in one language. */
final class SentenceEnds {

    /** The most characters of an abbreviation. */
    private static final int MAX_ABBREVIATION = 12;

    /** The most letters of an unknown abbreviation before a number: "Rs. 500". */
    private static final int MAX_UNIT = 3;

    /** The length of "(12.) ". */
    private static final int MAX_LABEL = 6;

    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\(?\\d{1,2}\\.\\d{1,2}\\.");

    private final String words;
    private final String language;
    private final boolean ordinalsHaveStops;
    private final Set<String> references;
    private final Set<String> frequent;
    private final Set<String> quantities = new HashSet<>();

    SentenceEnds(String words, String language) {
        Lexicon figures = Lexicon.forLanguage(Lexicon.exists(language, "figures") ? language : "en", "figures");
        this.words = words;
        this.language = language;
        this.ordinalsHaveStops = figures.words("ordinalSuffixes").contains(".");
        this.references = new HashSet<>(figures.words("references"));
        this.frequent =
                new HashSet<>(Lexicon.forLanguage(Lexicon.exists(language, "letter") ? language : "en", "letter")
                        .words("frequent"));
        quantities.addAll(figures.table("scales").keySet());
        quantities.addAll(figures.table("money").keySet());
    }

    /** "4 Mio. Menschen": the full stop of a scale or a currency, if no common word begins a sentence after it. */
    private boolean endsInQuantity(int from, int end, int to) {
        int start = end;
        while (start > from && end - start < MAX_ABBREVIATION && !Character.isWhitespace(words.charAt(start - 1))) {
            start--;
        }
        return quantities.contains(words.substring(start, end).toLowerCase(Locale.ROOT))
                && (ordinalsHaveStops || !Character.isUpperCase(words.charAt(to)))
                && !frequent.contains(wordAt(to));
    }

    private String wordAt(int at) {
        int end = at;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return words.substring(at, end).toLowerCase(Locale.ROOT);
    }

    /** Whether a sentence that began at one offset ends before another. */
    boolean isEnd(int from, int to) {
        if (to >= words.length()) {
            return true;
        }
        int end = withoutSpace(from, to);
        return end < to
                && end > from
                && !isLabel(from, to)
                && !endsInAbbreviation(from, end)
                && !endsInQuantity(from, end, to)
                && !endsInOrdinal(from, end, to);
    }

    /** "1." at the beginning of a passage is the label of an item. */
    private boolean isLabel(int from, int to) {
        return from == 0 && to <= MAX_LABEL && words.substring(0, to).chars().noneMatch(Character::isAlphabetic);
    }

    /** The next offset from which a sentence can begin with a number; the limit if there is none. */
    int nextNumber(int from, int at, int limit) {
        for (int i = at + 1; i < limit; i++) {
            if (Character.isDigit(words.charAt(i)) && Character.isWhitespace(words.charAt(i - 1)) && stops(from, i)) {
                return i;
            }
        }
        return limit;
    }

    private boolean stops(int from, int number) {
        int end = withoutSpace(from, number);
        while (end > from && "»”“\"’)]".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > from
                && (words.charAt(end - 1) == '!'
                        || words.charAt(end - 1) == '?'
                        || words.charAt(end - 1) == '.' && !isReference(from, end - 1));
    }

    /** "Art. 12", "Rs. 500": the word before the full stop takes a number. */
    private boolean isReference(int from, int stop) {
        int start = stop;
        while (start > from && Character.isLetterOrDigit(words.charAt(start - 1))) {
            start--;
        }
        String word = words.substring(start, stop);
        boolean unit = !word.isEmpty()
                && word.length() <= MAX_UNIT
                && Character.isUpperCase(word.charAt(0))
                && !word.equals(word.toUpperCase(Locale.ROOT));
        boolean digits = !word.isEmpty() && word.chars().allMatch(Character::isDigit) && word.length() <= 2;
        return unit || digits || references.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean endsInAbbreviation(int from, int end) {
        int start = end;
        while (start > from && end - start < MAX_ABBREVIATION && !Character.isWhitespace(words.charAt(start - 1))) {
            start--;
        }
        boolean whole = start == from || Character.isWhitespace(words.charAt(start - 1));
        String word = words.substring(start, end);
        return whole && !isNumber(word) && Abbreviations.isAbbreviation(word, language);
    }

    /** "2.1).", "89.000.": a number with a full stop inside, and no date without its year, "3.5.". */
    private boolean isNumber(String word) {
        return word.chars().noneMatch(Character::isLetter)
                && !(ordinalsHaveStops && DAY_AND_MONTH.matcher(word).matches());
    }

    /** "Am 3. März": in a language that writes ordinals with a full stop, if no common word begins a sentence after it. */
    private boolean endsInOrdinal(int from, int end, int to) {
        int digits = end - 1;
        while (digits > from && Character.isDigit(words.charAt(digits - 1))) {
            digits--;
        }
        return ordinalsHaveStops
                && words.charAt(end - 1) == '.'
                && digits < end - 1
                && end - 1 - digits <= 2
                && (digits == from || Character.isWhitespace(words.charAt(digits - 1)))
                && !frequent.contains(wordAt(to));
    }

    private int withoutSpace(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
