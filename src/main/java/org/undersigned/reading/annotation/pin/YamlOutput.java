package org.undersigned.reading.annotation.pin;

import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.reading.annotation.quote.QuoteLocator;
import org.undersigned.reading.annotation.quote.QuoteLocator.LocatedQuote;

/** Writes keys and values of {@code letter.yaml}. Values are written as JSON, which is YAML, too. */
final class YamlOutput {

    private final StringBuilder yaml = new StringBuilder();

    void comment(String words) {
        yaml.append("# ").append(words).append('\n');
    }

    /** A key at the left margin, with its value. */
    void key(String key, String value) {
        yaml.append(key).append(": ").append(value).append('\n');
    }

    void list(String key) {
        yaml.append(key).append(":\n");
    }

    /** An item of a list: a value, or the first key of an entry. */
    void item(int depth, String value) {
        yaml.append("  ".repeat(depth)).append("- ").append(value).append('\n');
    }

    /** A further key of an entry. */
    void entry(int depth, String key, String value) {
        yaml.append("  ".repeat(depth + 1)).append(key).append(':');
        yaml.append(value.isEmpty() ? "" : " ").append(value).append('\n');
    }

    /** The keys that name a range. */
    void quote(int depth, LocatedQuote quote) {
        item(depth, "quote: " + QuoteLocator.yamlString(quote.words()));
        if (quote.occurrence() > 0) {
            entry(depth, "occurrence", Integer.toString(quote.occurrence()));
        }
        if (quote.to() != null) {
            entry(depth, "to", QuoteLocator.yamlString(quote.to()));
        }
    }

    /** A value as its codec writes it. */
    static <V> String value(ValueCodec<V> codec, V value) {
        String json = JsonMapping.write(codec, value);
        StringBuilder safe = new StringBuilder(json.length());
        json.codePoints().forEach(c -> safe.append(c > '~' ? QuoteLocator.escape(c) : Character.toString(c)));
        return safe.toString();
    }

    @Override
    public String toString() {
        return yaml.toString();
    }
}
