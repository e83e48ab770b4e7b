package org.undersigned.reading.annotation.quote;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Span;
import org.undersigned.reading.annotation.yaml.YamlMapping;

/** Values of {@code letter.yaml} that quote: their lines are words of the letter, or of its files. */
public final class QuotedValues {

    /** So many characters around a part are searched first: its values are mostly there. */
    private static final int NEAR = 400;

    private final PlainText text;
    private final QuoteResolver quotes;
    private final QuoteResolver files;
    private final Set<String> known = new HashSet<>();

    /** @param files the words of the letter's files, some of which may be left out of the letter */
    public QuotedValues(PlainText text, QuoteResolver quotes, QuoteResolver files) {
        this.text = text;
        this.quotes = quotes;
        this.files = files;
    }

    /** Whether the words of a key occur; a finding with the nearest words if they don't. */
    public boolean check(YamlMapping mapping, String key, String words) {
        boolean occurs = Arrays.stream(words.split("\n")).map(String::strip).allMatch(this::occurs);
        if (!occurs) {
            quotes.reportMissing(mapping, key, words);
        }
        return occurs;
    }

    /**
     * Whether the value of a key occurs: words, each of a list of words, or none.
     *
     * @param part the words of the part that has the value
     */
    public boolean check(YamlMapping mapping, String key, Object value, Span part) {
        List<?> all = value instanceof List<?> list ? list : List.of(value);
        boolean occur = true;
        for (Object words : all) {
            occur &= isNear((String) words, part) || check(mapping, key, (String) words);
        }
        return occur;
    }

    /** A letter of many names is not searched from its beginning for the words of each. */
    private boolean isNear(String words, Span part) {
        int from = Math.max(0, text.charIndex(part.start()) - NEAR);
        int to = Math.min(text.length(), text.charIndex(part.end()) + NEAR);
        return known.contains(words) || text.substring(from, to).contains(words);
    }

    private boolean occurs(String line) {
        boolean occurs = known.contains(line) || quotes.contains(line) || files.contains(line);
        if (occurs) {
            known.add(line);
        }
        return occurs;
    }
}
