package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.reading.language.Lexicon;

/** The words by which one language asks: its {@code demands.yaml}, as lists of lower-case words. */
public final class DemandLexicon {

    private static final Map<String, DemandLexicon> KNOWN = new ConcurrentHashMap<>();

    final WordSequences writers;
    final WordSequences verbs;
    final WordSequences duties;
    final WordSequences crucial;
    final WordSequences everybody;
    final WordSequences governments;
    final List<String> spoken;
    final Map<String, String> demonyms;

    private DemandLexicon(String language) {
        Lexicon lexicon = Lexicon.of(language, "demands");
        this.writers = phrases(lexicon, "writers");
        this.verbs = phrases(lexicon, "verbs");
        this.duties = phrases(lexicon, "duties");
        this.crucial = phrases(lexicon, "crucial");
        this.everybody = phrases(lexicon, "all");
        this.governments = phrases(lexicon, "governments");
        this.spoken = lexicon.words("spoken");
        this.demonyms = lexicon.table("demonyms");
    }

    public static DemandLexicon of(String language) {
        return KNOWN.computeIfAbsent(Lexicon.exists(language, "demands") ? language : "en", DemandLexicon::new);
    }

    /** Whether the words before something, the nearest first, urge somebody to it. */
    public boolean urges(List<String> before) {
        List<String> words = new ArrayList<>(before);
        java.util.Collections.reverse(words);
        return verbs.first(words, 0) >= 0 && writers.first(words, 0) >= 0;
    }

    private static WordSequences phrases(Lexicon lexicon, String key) {
        return WordSequences.of(lexicon.words(key));
    }
}
