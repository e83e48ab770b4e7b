package org.undersigned.reading.quantity.numeral;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.undersigned.reading.language.PerLanguage;

/** The spelled numbers of a language in all genders and cases, as ICU formats them. */
public final class SpelledNumbers {

    private static final PerLanguage<SpelledNumbers> INSTANCES = new PerLanguage<>(SpelledNumbers::new);
    private static final long MAX_LISTED = 1100;

    private final RuleBasedNumberFormat spelling;
    private static final long THOUSAND = 1000;

    private final Map<String, Long> valuesBySpelling = new HashMap<>();

    /** What a thousand is in a compound: "mila" in "duemila"; {@code null} in languages that write it apart. */
    private final String thousand;

    private final Set<String> words = new HashSet<>();

    private SpelledNumbers(String language) {
        this.spelling = new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
        for (String rules : spelling.getRuleSetNames()) {
            boolean cardinal = rules.contains("cardinal") || rules.endsWith("numbering");
            for (long n = 0; n < MAX_LISTED && cardinal; n++) {
                valuesBySpelling.putIfAbsent(normalize(spelling.format(n, rules)), n);
            }
        }
        for (long n : new long[] {1_000_000L, 2_000_000L, 1_000_000_000L}) {
            valuesBySpelling.putIfAbsent(normalize(spelling.format(n)), n);
        }
        String two = normalize(spelling.format(2));
        String thousands = normalize(spelling.format(2 * THOUSAND));
        this.thousand = thousands.startsWith(two) && thousands.indexOf(' ') < 0 && thousands.length() > two.length()
                ? thousands.substring(two.length())
                : null;
        valuesBySpelling.keySet().forEach(number -> words.addAll(List.of(number.split("[ -]"))));
    }

    public static SpelledNumbers forLanguage(String language) {
        return INSTANCES.get(language);
    }

    /** The value of a small or round spelled number, or of one word; else {@code null}. */
    Long lookUp(String spelled) {
        Long known = valuesBySpelling.get(spelled);
        return known == null && thousand != null ? lookUpCompound(spelled) : known;
    }

    /** "Quindicimila", "duemilacinquecento", "zweihunderttausend": thousands and the rest in one word. */
    private Long lookUpCompound(String word) {
        int at = word.indexOf(thousand);
        Long thousands = at > 0 ? valuesBySpelling.get(word.substring(0, at)) : null;
        String end = at > 0 ? word.substring(at + thousand.length()) : "";
        Long rest = end.isEmpty() ? Long.valueOf(0) : valuesBySpelling.get(end);
        boolean compound = thousands != null && rest != null && thousands < THOUSAND && rest < THOUSAND;
        return compound ? Long.valueOf(thousands * THOUSAND + rest) : null;
    }

    /** Whether a word is a number above one: "two", "deux". */
    public boolean isPlural(String word) {
        Long number = lookUp(normalize(word));
        return number != null && number > 1;
    }

    /** Whether a word occurs in spelled numbers. */
    boolean containsWord(String word) {
        return words.contains(word) || thousand != null && lookUpCompound(word) != null;
    }

    /**
     * The value of any spelled number; {@code null} if the words are none. Synchronised, because ICU formats are not
     * thread-safe.
     */
    synchronized BigDecimal parse(String spelled) {
        ParsePosition position = new ParsePosition(0);
        Number value = spelling.parse(spelled, position);
        return value == null || position.getIndex() < spelled.length() ? null : new BigDecimal(value.toString());
    }

    /** Removes soft hyphens and replaces the Russian letter ё, which is often written as е. */
    static String normalize(String number) {
        return number.replace("\u00ad", "").toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
