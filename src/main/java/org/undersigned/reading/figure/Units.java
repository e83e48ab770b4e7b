package org.undersigned.reading.figure;

import java.util.List;
import java.util.Map;

/** What a number counts: the first plural noun behind it, in the singular. */
final class Units {

    /** How many words may stand between a number and what it counts: "270 serious and credible allegations". */
    private static final int REACH = 4;

    private final Style style;
    private final List<Token> tokens;

    Units(Style style, List<Token> tokens) {
        this.style = style;
        this.tokens = tokens;
    }

    /** A unit in the singular, and the token behind it; the word is {@code null} where nothing is counted. */
    record Unit(String word, int end) {}

    Unit after(int at) {
        int from = at;
        while (from < tokens.size()
                && from - at < 3
                && style.lists("of", tokens.get(from).lower())) {
            from++;
        }
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            Token token = tokens.get(i);
            if (!token.word() || style.lists("functions", token.lower())) {
                break;
            }
            if (style.irregular.containsKey(token.lower()) || plural(token)) {
                return new Unit(singular(token.text()), i + 1);
            }
        }
        return new Unit(null, at);
    }

    private boolean plural(Token token) {
        String word = token.lower();
        return word.length() > 3 && word.endsWith("s") && !word.equals(singular(word));
    }

    /** "allegations" is "allegation", "Haitians" is "Haitian", "agencies" is "agency". */
    String singular(String plural) {
        String known = style.irregular.get(plural.toLowerCase(java.util.Locale.ROOT));
        if (known != null) {
            return known;
        }
        for (String rule : style.plurals) {
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
