package org.undersigned.reading.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a number counts: the first plural noun behind it, in the singular. */
final class UnitRecognizer {

    /** How many words may stand between a number and what it counts: "270 serious and credible allegations". */
    private static final int REACH = 4;

    /** A symbol over a symbol: "l/s", "km/h", "Mbit/s". */
    private static final Pattern RATE = Pattern.compile("\\p{L}{1,5}[23²³]?/(?:s|h|d|m|km|l|kg|t|ha)[23²³]?");

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;

    UnitRecognizer(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** A unit in the singular, and the token behind it; the word is {@code null} where nothing is counted. */
    record Unit(String word, int end) {}

    Unit after(int at) {
        if (hyphenated(at)) {
            return compound(at);
        }
        int from = at;
        while (from < tokens.size()
                && from - at < 3
                && lexicon.lists("of", tokens.get(from).lower())) {
            from++;
        }
        int first = -1;
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            Token token = tokens.get(i);
            if (!token.word() || lexicon.lists("functions", token.lower())) {
                break;
            }
            boolean adjective = lexicon.lists("adjectives", token.lower());
            first = first < 0 && !adjective && noun(token) ? i : first;
            if (!adjective && (rate(token.text()) || lexicon.irregular.containsKey(token.lower()) || plural(token))) {
                return new Unit(singular(token.text()), i + 1);
            }
        }
        return first < 0 || lexicon.language.equals("en")
                ? new Unit(null, at)
                : new Unit(singular(tokens.get(first).text()), first + 1);
    }

    /** Where each noun has a capital, nothing else is counted; Russian adjectives stand before their noun. */
    private boolean noun(Token token) {
        return lexicon.nounsAreCapitalised ? token.capital() : !token.lower().matches(".*(?:ых|их|ого|его|ный|ной)");
    }

    /** "90-day", "78-year-old": a number that a hyphen binds to what it measures. */
    private boolean hyphenated(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).text().equals("-")
                && tokens.get(at).start() == tokens.get(at - 1).end()
                && tokens.get(at + 1).start() == tokens.get(at).end()
                && tokens.get(at + 1).word();
    }

    private Unit compound(int at) {
        String word = tokens.get(at + 1).lower().split("-")[0];
        boolean measures = lexicon.lists("measures", word)
                || lexicon.lists("counted", word)
                || lexicon.lists("spans", word)
                || lexicon.lists("percent", word);
        return measures ? new Unit(singular(word), at + 2) : new Unit(null, at);
    }

    private static boolean rate(String word) {
        return RATE.matcher(word).matches();
    }

    private boolean plural(Token token) {
        String word = token.lower();
        if (lexicon.nounsAreCapitalised && !token.capital()) {
            return false;
        }
        return word.length() > 3
                && !word.equals(singular(word))
                && (word.endsWith("s") || !lexicon.language.equals("en"));
    }

    /** "allegations" is "allegation", "Haitians" is "Haitian", "agencies" is "agency". */
    String singular(String plural) {
        if (rate(plural)) {
            return plural;
        }
        String known = lexicon.irregular.get(plural.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        for (String rule : lexicon.plurals) {
            Map.Entry<String, String> ending = ending(rule);
            if (plural.endsWith(ending.getKey())
                    && plural.length() > ending.getKey().length() + 1) {
                return plural.substring(0, plural.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        return plural;
    }

    private static Map.Entry<String, String> ending(String rule) {
        int equals = rule.indexOf('=');
        return Map.entry(rule.substring(0, equals), rule.substring(equals + 1));
    }
}
