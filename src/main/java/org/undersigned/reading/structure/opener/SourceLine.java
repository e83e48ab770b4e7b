package org.undersigned.reading.structure.opener;

import java.util.List;
import java.util.Locale;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;

/** Recognizes lines of the opener that name who writes or publishes the letter: "From: …", "Da Redação do Farol". */
record SourceLine(StructureLexicon lexicon) {

    /** The most words of such a line without a colon, and of one with an article: "From a group of". */
    private static final int MAX_WORDS = 8;

    private static final int MAX_WORDS_WITH_ARTICLE = 20;

    boolean matches(String text) {
        return lexicon.textAfterLabel("senders", text).isPresent()
                || lexicon.startsWith("senders", text)
                        && (Character.isLowerCase(text.codePointAt(0)) || beginsWithPreposition(text));
    }

    /** "Da Redação do Farol", "From the Harbour Herald", but not the names "Von der Leyen" and "Da Silva". */
    private boolean beginsWithPreposition(String text) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        int last = words.size() - 1;
        OfficeClassifier offices = new OfficeClassifier(lexicon);
        return last > 1
                && last < (lexicon.matches("articles", words.get(1)) ? MAX_WORDS_WITH_ARTICLE : MAX_WORDS)
                && !words.subList(0, last).stream().allMatch(word -> lexicon.isParticle(word.toLowerCase(Locale.ROOT)))
                && !SentenceHeuristics.endsAsSentence(text)
                && words.stream()
                        .noneMatch(word -> offices.isRank(word) || word.length() > 3 && lexicon.isHonorific(word));
    }
}
