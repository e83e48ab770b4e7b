package org.undersigned.reading.quantity.numeral;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.language.PerLanguage;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.numeral.DigitParser.Digits;
import org.undersigned.reading.quantity.unit.CountedNoun;

/**
 * The decimal mark of a letter: as its own figures show it, else as in its country.
 *
 * @param shown the decimal mark that unambiguous figures show; 0 if they show none, or both
 * @param local the decimal mark of the country of the letter; 0 if it is unknown
 */
public record DecimalMarks(char shown, char local) {

    public static final DecimalMarks UNKNOWN = new DecimalMarks('\0', '\0');

    private static final Pattern MARKED = Pattern.compile("\\d[.,]\\d");

    /** The decimal marks of the countries that speak a language, by the country's name in that language. */
    private static final PerLanguage<Map<String, Character>> BY_COUNTRY = new PerLanguage<>(DecimalMarks::byCountry);

    /** Finds the decimal mark in the passages of a letter, and in the countries that its whole text names. */
    public static DecimalMarks find(List<Passage> passages, QuantityLexicon lexicon) {
        boolean point = false;
        boolean comma = false;
        for (Passage passage : passages) {
            String words = passage.words();
            if (!MARKED.matcher(words).find()) {
                continue;
            }
            List<Token> tokens = lexicon.tokenize(words);
            for (int i = 0; i < tokens.size(); i++) {
                char mark = tokens.get(i).isNumber() ? decimalMark(tokens, i, lexicon) : '\0';
                point |= mark == '.';
                comma |= mark == ',';
            }
        }
        char shown = point == comma ? '\0' : point ? '.' : ',';
        return new DecimalMarks(shown, lexicon.marksVary() ? localMark(passages, lexicon) : '\0');
    }

    /** The decimal mark that one number shows; 0 if it shows none. */
    private static char decimalMark(List<Token> tokens, int at, QuantityLexicon lexicon) {
        String text = tokens.get(at).text();
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        Digits digits = point < 0 && comma < 0 ? null : DigitParser.parse(text);
        if (digits == null) {
            return '\0';
        }
        if (point >= 0 && comma >= 0) {
            return point > comma ? '.' : ',';
        }
        char mark = point >= 0 ? '.' : ',';
        char other = point >= 0 ? ',' : '.';
        if (digits.isAmbiguous()) {
            return new CountedNoun(lexicon, tokens).follows(at + 1) ? other : '\0';
        }
        if (text.indexOf(mark) != text.lastIndexOf(mark)) {
            return other;
        }
        return measures(tokens, at, lexicon) ? mark : '\0';
    }

    /** Whether a number with decimals is no time of day, no version and no number of a section. */
    private static boolean measures(List<Token> tokens, int at, QuantityLexicon lexicon) {
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
        return at > 0 && tokens.get(at - 1).isCurrencySymbol()
                || lexicon.contains("percent", next)
                || lexicon.scales().containsKey(next)
                || lexicon.contains("measures", next)
                || lexicon.isMoney(tokens, at + 1);
    }

    private static char localMark(List<Passage> passages, QuantityLexicon lexicon) {
        List<Character> named = BY_COUNTRY.get(lexicon.language()).entrySet().stream()
                .filter(country -> !passages.isEmpty() && passages.get(0).text().contains(country.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return named.size() == 1 ? named.get(0) : '\0';
    }

    private static Map<String, Character> byCountry(String language) {
        ULocale speaker = ULocale.forLanguageTag(language);
        return Arrays.stream(ULocale.getAvailableLocales())
                .filter(locale -> locale.getLanguage().equals(language)
                        && locale.getCountry().length() == 2
                        && locale.getScript().isEmpty())
                .collect(Collectors.toMap(
                        locale -> locale.getDisplayCountry(speaker),
                        locale -> DecimalFormatSymbols.getInstance(locale).getDecimalSeparator(),
                        (one, other) -> one));
    }
}
