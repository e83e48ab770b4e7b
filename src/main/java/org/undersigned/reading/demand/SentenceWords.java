package org.undersigned.reading.demand;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a sentence in lower case, with its punctuation marks as words of their own.
 *
 * @param acronyms those of the words that have several capital letters: "EU", "TfL"; none if most of the sentence is in them
 */
record SentenceWords(List<String> words, Set<String> acronyms) {

    /** The most words of a phrase that names an addressee. */
    private static final int MAX_NAME_WORDS = 14;

    /** The most words of a clause. */
    private static final int MAX_CLAUSE_WORDS = 30;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{Mn}.'’-]*+|[,;:.—()?]");

    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}['’])?\\p{Lu}\\p{L}?\\p{Lu}[\\p{Lu}\\d]{0,6}");

    private static final Pattern TOP_LEVEL_DOMAIN = Pattern.compile("[a-z]{2,}+");

    static SentenceWords tokenize(String sentence) {
        List<String> written =
                WORD.matcher(sentence).results().map(MatchResult::group).toList();
        Set<String> acronyms = written.stream()
                .filter(word -> ACRONYM.matcher(word).matches())
                .map(SentenceWords::normalize)
                .collect(Collectors.toSet());
        List<String> words = written.stream().map(SentenceWords::normalize).toList();
        return new SentenceWords(words, acronyms.size() * 2 > words.size() ? Set.of() : acronyms);
    }

    /** The offsets of the words in the sentence. */
    static List<Integer> offsets(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::start).toList();
    }

    /** Removes the final full stop of a sentence's last word; "U.S." keeps its own. */
    private static String normalize(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        String lower = Normalizer.isNormalized(small, Normalizer.Form.NFC)
                ? small
                : Normalizer.normalize(small, Normalizer.Form.NFC);
        boolean stop = lower.length() > 1 && lower.endsWith(".") && lower.indexOf('.') == lower.length() - 1;
        return stop ? lower.substring(0, lower.length() - 1) : lower;
    }

    int size() {
        return words.size();
    }

    /** The word at an index; empty beyond the sentence. */
    String at(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index);
    }

    boolean isQuestion() {
        return words.contains("?");
    }

    /** Whether the sentence sends its readers to a website: "go here: example.org". */
    boolean pointsToSite() {
        for (int i = 0; i < words.size(); i++) {
            if (isSite(words.get(i)) && (i == words.size() - 1 || isBreak(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSite(String word) {
        int dot = word.lastIndexOf('.');
        return word.startsWith("http")
                || dot > 1 && TOP_LEVEL_DOMAIN.matcher(word.substring(dot + 1)).matches();
    }

    /** The words after an index that may name the addressee, of the next clause if the index is at a comma. */
    List<String> afterComma(int from) {
        return after(",".equals(at(from)) ? from + 1 : from);
    }

    /** The words after an index that may name the addressee: up to a punctuation mark or "to". */
    List<String> after(int from) {
        int to = Math.min(from, words.size());
        while (to < words.size() && to - from < MAX_NAME_WORDS && !"to".equals(words.get(to)) && !isBreak(to)) {
            to++;
        }
        return words.subList(Math.min(from, to), to);
    }

    /** The words after an index up to a punctuation mark, but no more than a clause has. */
    List<String> clauseAfter(int from) {
        int to = Math.min(from, words.size());
        while (to < words.size() && to - from < MAX_CLAUSE_WORDS && !isBreak(to)) {
            to++;
        }
        return words.subList(Math.min(from, to), to);
    }

    /** The words before an index that may name the addressee: back to a punctuation mark. */
    List<String> before(int to) {
        int from = to;
        while (from > 0 && to - from < MAX_NAME_WORDS && !isBreak(from - 1)) {
            from--;
        }
        return words.subList(from, to);
    }

    /** The clause before an index, without what stands between commas before it: "The Board, as a rule, must". */
    List<String> subjectBefore(int to) {
        List<String> nearest = before(to);
        int comma = to - nearest.size() - 1;
        if (nearest.size() > 3 || !",".equals(at(comma))) {
            return nearest;
        }
        int opening = comma - 1;
        while (opening > 0 && comma - opening < MAX_NAME_WORDS && !isBreak(opening)) {
            opening--;
        }
        List<String> subject = new ArrayList<>(",".equals(at(opening)) ? before(opening) : before(comma));
        subject.addAll(nearest);
        return subject;
    }

    private boolean isBreak(int index) {
        String word = at(index);
        return word.length() == 1 && ",;:.—()?".contains(word);
    }
}
