package org.undersigned.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences in another language. As in a gettext catalogue, the English sentence with its placeholders is the key; where several
 * rows fit, the first one counts.
 */
final class SentenceCatalogue {

    private static final Pattern PLACEHOLDER = Pattern.compile("%,?[sd]");

    private final List<Entry> entries;

    private SentenceCatalogue(List<Entry> entries) {
        this.entries = entries;
    }

    /** A sentence in both languages. */
    private record Entry(Pattern english, String start, String translated, boolean whole) {

        static Entry of(String line) {
            int tab = line.indexOf('\t');
            String english = line.substring(0, tab);
            StringBuilder pattern = new StringBuilder();
            Matcher placeholder = PLACEHOLDER.matcher(english);
            int from = 0;
            for (; placeholder.find(); from = placeholder.end()) {
                boolean number = placeholder.group().endsWith("d");
                pattern.append(Pattern.quote(english.substring(from, placeholder.start())))
                        .append(number ? "([\\d.,]+)" : "(.*)");
            }
            pattern.append(Pattern.quote(english.substring(from)));
            return new Entry(
                    Pattern.compile(pattern.toString(), Pattern.DOTALL),
                    english.split("%", 2)[0],
                    line.substring(tab + 1),
                    from == 0);
        }
    }

    /** @param name of the catalogue: {@code messages/findings_es.tsv} has the name "findings"; empty in English */
    static Optional<SentenceCatalogue> load(String name, String language) {
        InputStream catalogue =
                SentenceCatalogue.class.getResourceAsStream("/messages/%s_%s.tsv".formatted(name, language));
        if (catalogue == null) {
            return Optional.empty();
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(catalogue, StandardCharsets.UTF_8))) {
            return Optional.of(
                    new SentenceCatalogue(lines.lines().map(Entry::of).toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A sentence in the other language; empty if the catalogue has none.
     *
     * @param value says a value of the sentence in the other language
     */
    Optional<String> translate(String english, UnaryOperator<String> value) {
        for (Entry entry : entries) {
            Matcher matcher = entry.english.matcher(english);
            if (english.startsWith(entry.start) && matcher.matches()) {
                Object[] values = new Object[matcher.groupCount()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = value.apply(matcher.group(i + 1));
                }
                return Optional.of(entry.translated.formatted(values));
            }
        }
        return Optional.empty();
    }

    /** Words of a row without values; the same words if there is none. */
    String translateWhole(String words) {
        return entries.stream()
                .filter(entry -> entry.whole && entry.start.equals(words))
                .map(Entry::translated)
                .findFirst()
                .orElse(words);
    }
}
