package org.undersigned.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.representation.NumberFormats;

/**
 * Sentences in another language. As in a gettext catalogue, the English sentence with its placeholders is the key; where several
 * rows fit, the first one counts. Numbers of things, {@code %,d}, get the separators of the other language.
 */
final class SentenceCatalogue {

    private static final Pattern PLACEHOLDER = Pattern.compile("%,?[sd]");

    /** The placeholder of a number of things; that of a number that names something is {@code %d}. */
    private static final String COUNT = "%,d";

    /** A number with separators between its thousands, or without. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+|\\d+");

    private static final int MAX_FRACTION_DIGITS = 3;

    private final Locale locale;
    private final List<Entry> entries;

    private SentenceCatalogue(Locale locale, List<Entry> entries) {
        this.locale = locale;
        this.entries = entries;
    }

    /**
     * A sentence in both languages.
     *
     * @param counts which of its values are numbers of things, by their places
     */
    private record Entry(Pattern english, String start, String translated, boolean whole, Set<Integer> counts) {

        static Entry of(String line) {
            int tab = line.indexOf('\t');
            String english = line.substring(0, tab);
            StringBuilder pattern = new StringBuilder();
            Matcher placeholder = PLACEHOLDER.matcher(english);
            Set<Integer> counts = new HashSet<>();
            int from = 0;
            for (int i = 0; placeholder.find(); from = placeholder.end(), i++) {
                boolean number = placeholder.group().endsWith("d");
                if (placeholder.group().equals(COUNT)) {
                    counts.add(i);
                }
                pattern.append(Pattern.quote(english.substring(from, placeholder.start())))
                        .append(number ? "([\\d.,]+)" : "(.*)");
            }
            pattern.append(Pattern.quote(english.substring(from)));
            return new Entry(
                    Pattern.compile(pattern.toString(), Pattern.DOTALL),
                    english.split("%", 2)[0],
                    line.substring(tab + 1),
                    from == 0,
                    counts);
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
            return Optional.of(new SentenceCatalogue(
                    Locale.forLanguageTag(language),
                    lines.lines().map(Entry::of).toList()));
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
                    String words = matcher.group(i + 1);
                    values[i] = entry.counts.contains(i) ? count(words) : value.apply(words);
                }
                return Optional.of(entry.translated.formatted(values));
            }
        }
        return Optional.empty();
    }

    /** A number as the other language writes it: 10.318 for 10,318. */
    private String count(String english) {
        String digits = GROUPED.matcher(english).matches()
                ? english.replaceAll("\\D", "")
                : english.replace(",", "").replaceAll("\\.+$", "");
        try {
            return NumberFormats.format(new BigDecimal(digits), locale, MAX_FRACTION_DIGITS);
        } catch (NumberFormatException unknown) {
            return english;
        }
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
