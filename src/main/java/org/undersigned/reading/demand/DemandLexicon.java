package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.language.PerLanguage;

/** The words of one language that express demands: its {@code demands.yaml}, as lists of lower-case words. */
public final class DemandLexicon {

    private static final PerLanguage<DemandLexicon> INSTANCES = new PerLanguage<>(DemandLexicon::new);

    final WordSequences writers;
    final WordSequences verbs;
    final WordSequences duties;
    final WordSequences impersonal;
    final WordSequences everyone;
    final WordSequences governments;
    final List<String> firstPersonEndings;
    final Map<String, String> demonyms;

    private DemandLexicon(String language) {
        Lexicon lexicon = Lexicon.forLanguage(language, "demands");
        this.writers = wordSequences(lexicon, "writers");
        this.verbs = wordSequences(lexicon, "verbs");
        this.duties = wordSequences(lexicon, "duties");
        this.impersonal = wordSequences(lexicon, "crucial");
        this.everyone = wordSequences(lexicon, "all");
        this.governments = wordSequences(lexicon, "governments");
        this.firstPersonEndings = lexicon.words("spoken");
        this.demonyms = lexicon.table("demonyms");
    }

    public static DemandLexicon forLanguage(String language) {
        return INSTANCES.get(Lexicon.exists(language, "demands") ? language : "en");
    }

    /** Whether the given words contain an appeal of the writers. The words are in reverse order, the nearest first. */
    public boolean containsAppeal(List<String> before) {
        List<String> words = new ArrayList<>(before);
        Collections.reverse(words);
        return verbs.indexOfFirst(words, 0) >= 0 && writers.indexOfFirst(words, 0) >= 0;
    }

    /** Whether words contain a verb by which writers ask. */
    public boolean containsVerb(List<String> words) {
        return verbs.indexOfFirst(words, 0) >= 0;
    }

    private static WordSequences wordSequences(Lexicon lexicon, String key) {
        return WordSequences.of(lexicon.words(key));
    }
}
