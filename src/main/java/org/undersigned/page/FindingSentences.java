package org.undersigned.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.letter.Finding;

/**
 * The sentences of findings in another language. The reader, the database and the API have them in English; as in a gettext
 * catalogue, the English sentence with its placeholders is the key, in {@code messages/findings_es.tsv}.
 */
public final class FindingSentences {

    private static final String ENGLISH = "en";
    private static final Map<String, FindingSentences> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final String language;
    private final SentenceCatalogue catalogue;

    /** @param catalogue {@code null} in English */
    private FindingSentences(String language, SentenceCatalogue catalogue) {
        this.language = language;
        this.catalogue = catalogue;
    }

    /** What a person reads, and in which language. */
    public record Sentence(String message, String hint, String language) {}

    public static FindingSentences of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, FindingSentences::load);
    }

    private static FindingSentences load(String language) {
        return SentenceCatalogue.load("findings", language)
                .map(catalogue -> new FindingSentences(language, catalogue))
                .orElseGet(() -> new FindingSentences(ENGLISH, null));
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

    /** A value is a reason, or words of the letter. */
    private Optional<String> translate(String english) {
        return catalogue == null ? Optional.empty() : catalogue.translate(english, catalogue::translateWhole);
    }
}
