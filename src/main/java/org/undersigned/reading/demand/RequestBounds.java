package org.undersigned.reading.demand;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where in a sentence stands what it demands: "We ask you to | hire 40 drivers | because 30 are ill". */
record RequestBounds(int from, int to) {

    /** The number or letter of a demand: "2", "b", "ii". */
    static final String LABEL = "\\d{1,2}|\\p{Ll}|[ivx]{1,4}";

    /** The label of a demand within its sentence: "(2) …", "1. …", "3° …". */
    private static final Pattern MARK = Pattern.compile("\\((?:" + LABEL + ")\\)|:\\s(?:" + LABEL + ")[.)°º]\\s");

    private static final Set<String> ASIDES = Set.of(":", "(", "—");

    /** @param appeals the appeals of the sentence; none if it is an item of a list of demands */
    static RequestBounds of(String sentence, SentenceWords words, List<Appeal> appeals, DemandLexicon lexicon) {
        List<Integer> offsets = SentenceWords.offsets(sentence);
        int first = appeals.stream().mapToInt(Appeal::end).min().orElse(0);
        int end = first;
        while (end < words.size() && !endsRequest(sentence, offsets.get(end), words, end, lexicon)) {
            end++;
        }
        return new RequestBounds(
                first < offsets.size() ? offsets.get(first) : sentence.length(),
                end < offsets.size() ? offsets.get(end) : sentence.length());
    }

    /** A reason, an aside, or a relative clause behind a comma. */
    private static boolean endsRequest(
            String sentence, int offset, SentenceWords words, int at, DemandLexicon lexicon) {
        String word = words.at(at);
        return ASIDES.contains(word)
                        && !MARK.matcher(sentence)
                                .region(offset, sentence.length())
                                .lookingAt()
                || lexicon.reasons.lengthAt(words.words(), at) > 0
                || ",".equals(words.at(at - 1)) && lexicon.relatives.contains(word) && !lexicon.articles.contains(word);
    }
}
