package org.undersigned.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.Finding;

/**
 * The sentences of findings in another language. The reader, the database and the API have them in English; as in a gettext
 * catalogue, the English sentence with its placeholders is the key, in {@code messages/findings_es.tsv}.
 */
public final class FindingSentences {

    private static final String ENGLISH = "en";
    private static final Pattern PLACEHOLDER = Pattern.compile("%,?[sd]");
    private static final Map<String, FindingSentences> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final String language;
    private final List<Entry> entries;

    private FindingSentences(String language, List<Entry> entries) {
        this.language = language;
        this.entries = entries;
    }

    /** A sentence in both languages. */
    private record Entry(Pattern english, String start, String translated) {

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
                    line.substring(tab + 1));
        }
    }

    /** What a person reads, and in which language. */
    public record Sentence(String message, String hint, String language) {}

    public static FindingSentences of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, FindingSentences::load);
    }

    private static FindingSentences load(String language) {
        InputStream catalogue =
                FindingSentences.class.getResourceAsStream("/messages/findings_%s.tsv".formatted(language));
        if (catalogue == null) {
            return new FindingSentences(ENGLISH, List.of());
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(catalogue, StandardCharsets.UTF_8))) {
            return new FindingSentences(language, lines.lines().map(Entry::of).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sentences of a finding, in English if one of them is not in the catalogue. */
    public Sentence say(Finding finding) {
        Optional<String> message = translate(finding.message());
        Optional<String> hint = finding.hint() == null ? Optional.of("") : translate(finding.hint());
        return message.isPresent() && hint.isPresent()
                ? new Sentence(message.get(), finding.hint() == null ? null : hint.get(), language)
                : new Sentence(finding.message(), finding.hint(), ENGLISH);
    }

    /** The finding with these sentences. */
    public Finding translate(Finding finding) {
        Sentence said = say(finding);
        return new Finding(finding.code(), finding.position(), said.message(), said.hint());
    }

    /** The findings with these sentences. */
    public List<Finding> translate(List<Finding> findings) {
        return findings.stream().map(this::translate).toList();
    }

    private Optional<String> translate(String english) {
        for (Entry entry : entries) {
            Matcher matcher = entry.english.matcher(english);
            if (english.startsWith(entry.start) && matcher.matches()) {
                Object[] values = new Object[matcher.groupCount()];
                for (int i = 0; i < values.length; i++) {
                    // A reason, or words of the letter.
                    values[i] = translateWhole(matcher.group(i + 1));
                }
                return Optional.of(entry.translated.formatted(values));
            }
        }
        return Optional.empty();
    }

    private String translateWhole(String words) {
        return entries.stream()
                .filter(entry -> entry.start.equals(words))
                .map(Entry::translated)
                .findFirst()
                .orElse(words);
    }
}
