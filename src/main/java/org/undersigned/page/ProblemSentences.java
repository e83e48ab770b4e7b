package org.undersigned.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;

/**
 * What problems say, in another language: {@code messages/problems_es.tsv}. The API has it in English unless a request asks for
 * another language, as the editor does in Spanish.
 */
public final class ProblemSentences {

    private static final Map<String, ProblemSentences> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final String language;
    private final Optional<SentenceCatalogue> catalogue;

    private ProblemSentences(String language) {
        this.language = language;
        this.catalogue = SentenceCatalogue.load("problems", language);
    }

    public static ProblemSentences of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, ProblemSentences::new);
    }

    /** The title or the detail of a problem; in English if the catalogue lacks it. */
    public String say(String english) {
        return english == null
                ? null
                : catalogue
                        .flatMap(sentences -> sentences.translate(english, this::value))
                        .orElse(english);
    }

    /** What is in a sentence: a sentence before another one, a noun, what a finding says, or words of the request. */
    private String value(String words) {
        String said = say(words);
        Finding finding = new Finding(FindingCode.ANNOTATIONS_MALFORMED, Position.NOWHERE, words, null);
        return said.equals(words) ? FindingSentences.of(language).say(finding).message() : said;
    }
}
