package org.undersigned.reading.quantity.unit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;

/** Recognises the unit of a number: the plural noun that it counts, in the singular. */
public final class UnitRecognizer {

    /** The most words from a number to the end of its unit: "270 serious allegations". */
    private static final int MAX_WORDS = 4;

    /** The same, where all modifiers precede their noun: "25 leading river water institutes". */
    private static final int MAX_PRECEDING_WORDS = 5;

    /** Currencies that are weights in compounds: "5-Pfund-Brot". */
    private static final Set<String> WEIGHTS = Set.of("pfund");

    /** Rates in symbols: "l/s", "km/h", "Mbit/s". */
    private static final Pattern RATE = Pattern.compile("\\p{L}{1,5}[23²³]?/(?:s|h|d|m|km|l|dl|ml|kg|g|t|ha)[23²³]?");

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final int maxWords;

    public UnitRecognizer(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.maxWords = lexicon.compoundsPrecede() ? MAX_PRECEDING_WORDS : MAX_WORDS;
    }

    /** A unit in the singular and the index of the token after it; the word is {@code null} if there is no unit. */
    public record UnitMention(String word, int end) {}

    public UnitMention unitAfter(int at) {
        if (Token.isHyphenated(tokens, at)) {
            return compoundUnitAt(at);
        }
        if (isArticle(at)) {
            return new UnitMention(null, at);
        }
        int from = at + lexicon.lengthAt("amongOwn", tokens, at);
        while (from < tokens.size()
                && from - at < 3
                && lexicon.contains("of", tokens.get(from).lower())) {
            from++;
        }
        if (isMeasuredAttribute(from)) {
            return new UnitMention(tokens.get(from).lower(), from + 1);
        }
        int first = -1;
        int modifier = -1;
        for (int i = from; i < Math.min(tokens.size(), from + maxWords) && isPartOfPhrase(i); i++) {
            Token token = tokens.get(i);
            boolean adjective = lexicon.contains("adjectives", token.lower());
            first = first < 0 && !adjective && isNoun(token) ? i : first;
            if (!adjective && isPluralForm(token)) {
                return unitAt(headOfCompound(i));
            }
            modifier = modifier < 0 && adjective && lexicon.compoundsPrecede() && isPlural(token) ? i : modifier;
        }
        if (modifier >= 0) {
            return unitAt(modifier);
        }
        return first < 0 || lexicon.compoundsPrecede() ? new UnitMention(null, at) : unitAt(first);
    }

    /**
     * "Negli anni '60 i morti", "4 mila l'anno": an article begins another noun phrase, unless the number is told of it
     * ("sono 60 i morti"); German "12 der Boote" is a genitive.
     */
    private boolean isArticle(int at) {
        boolean told = at > 1
                && at + 1 < tokens.size()
                && (lexicon.contains("states", tokens.get(at - 2).lower())
                        || lexicon.qualifiersBefore()
                                .longestBefore(tokens, at - 1)
                                .isPresent())
                && !lexicon.contains("spans", tokens.get(at + 1).lower());
        return at < tokens.size()
                && !told
                && !lexicon.nounsAreCapitalised()
                && lexicon.lengthAt("amongOwn", tokens, at) == 0
                && lexicon.contains("articles", tokens.get(at).lower());
    }

    /** The plural noun in the phrase that starts at a token; its word is {@code null} if there is none. */
    public UnitMention pluralAfter(int at) {
        for (int i = at; i < Math.min(tokens.size(), at + maxWords) && isPartOfPhrase(i); i++) {
            if (!lexicon.contains("adjectives", tokens.get(i).lower()) && isPluralForm(tokens.get(i))) {
                return unitAt(headOfCompound(i));
            }
        }
        return new UnitMention(null, at);
    }

    private UnitMention unitAt(int at) {
        return new UnitMention(singular(tokens.get(at).text()), at + 1);
    }

    private boolean isPartOfPhrase(int at) {
        Token token = tokens.get(at);
        return token.isWord()
                && !lexicon.contains("functions", token.lower())
                && !isVerbAt(at)
                && lexicon.lengthAt("comparatives", tokens, at) == 0;
    }

    /** "40 renunciaron": a verb, where its ending cannot be that of a participle before a noun. */
    public boolean isVerbAt(int at) {
        String word = at < tokens.size() ? tokens.get(at).lower() : "";
        return !lexicon.compoundsPrecede()
                && !lexicon.nounsAreCapitalised()
                && lexicon.hasVerbEnding(word)
                && word.equals(singular(word));
    }

    private boolean isPluralForm(Token token) {
        return isRate(token.text()) || lexicon.irregular().containsKey(token.lower()) || isPlural(token);
    }

    /** "Women's groups", "sports clubs": in English, the last of adjoining plural nouns is counted. */
    private int headOfCompound(int at) {
        int head = at;
        while (lexicon.compoundsPrecede()
                && head + 1 < Math.min(tokens.size(), at + maxWords)
                && isPartOfPhrase(head + 1)
                && isPluralForm(tokens.get(head + 1))
                && (tokens.get(head).isCapitalized() || !tokens.get(head + 1).isCapitalized())
                && !isMeasure(tokens.get(head))) {
            head++;
        }
        return head;
    }

    private boolean isMeasure(Token token) {
        return lexicon.contains("measures", singular(token.lower()))
                || lexicon.contains("spans", token.lower())
                || isRate(token.text());
    }

    /** In languages that capitalise nouns, only capitalised words are nouns; Russian adjectives precede their noun. */
    private boolean isNoun(Token token) {
        return lexicon.nounsAreCapitalised()
                ? token.isCapitalized()
                : !token.lower().matches(".*(?:ых|их|ого|его|ный|ной)");
    }

    /** "Three year visas", "17 year old boys": in English, a measure in the singular before what it describes. */
    private boolean isMeasuredAttribute(int at) {
        return at + 1 < tokens.size()
                && lexicon.contains("timeUnits", tokens.get(at).lower())
                && isPartOfPhrase(at + 1);
    }

    private UnitMention compoundUnitAt(int at) {
        String word = tokens.get(at + 1).lower().split("-")[0];
        boolean measures = lexicon.contains("measures", word)
                || lexicon.contains("counted", word)
                || lexicon.contains("spans", word)
                || lexicon.contains("percent", word);
        String currency = WEIGHTS.contains(word) ? null : lexicon.currencyOf(word);
        if (currency != null && !lexicon.contains("measures", word)) {
            return new UnitMention(currency, at + 2);
        }
        return measures ? new UnitMention(singular(word), at + 2) : new UnitMention(null, at);
    }

    private static boolean isRate(String word) {
        return RATE.matcher(word).matches();
    }

    private boolean isPlural(Token token) {
        String word = token.lower();
        if (lexicon.nounsAreCapitalised() && !token.isCapitalized()) {
            return false;
        }
        return word.length() > 3
                && !word.equals(singular(word))
                && (word.endsWith("s") || !lexicon.language().equals("en"));
    }

    /** "allegations" becomes "allegation", "Haitians" becomes "Haitian", "agencies" becomes "agency". */
    public String singular(String plural) {
        if (isRate(plural)) {
            return plural;
        }
        String known = lexicon.irregular().get(plural.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        for (String rule : lexicon.plurals()) {
            Map.Entry<String, String> ending = parseRule(rule);
            if (plural.endsWith(ending.getKey())
                    && plural.length() > ending.getKey().length() + 1) {
                return plural.substring(0, plural.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        return plural;
    }

    private static Map.Entry<String, String> parseRule(String rule) {
        int equals = rule.indexOf('=');
        return Map.entry(rule.substring(0, equals), rule.substring(equals + 1));
    }
}
