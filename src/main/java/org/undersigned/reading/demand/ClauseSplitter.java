package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.ListLabels;

/**
 * Splits a sentence of several demands at its semicolons ("We ask that the line stays open; that the drivers are paid.")
 * or at its numbers ("We ask you to (1) open the line, (2) pay the drivers.").
 */
record ClauseSplitter(DemandLexicon lexicon) {

    /** The fewest words of a demand. */
    private static final int MIN_WORDS = 2;

    /** The most letters of a conjunction: "and". */
    private static final int MAX_CONJUNCTION = 3;

    /** The most words between a verb of asking and the number of the first demand: "Sie auf,". */
    private static final int MAX_LEAD_WORDS = 2;

    private static final Pattern MARK = Pattern.compile(
            "(?<=[\\s:,;])\\(?(?:(" + RequestBounds.LABEL + ")\\)(?=\\s?\\p{L})|(\\d{1,2})(?:\\.|[°º])(?=\\s\\p{Ll}))");

    /**
     * The demands of a sentence, each with its number: the first with the words that lead in to it.
     *
     * @param request what the sentence asks for, in the sentence
     */
    List<SentenceSplitter.Sentence> split(String text, SentenceSplitter.Sentence sentence, RequestBounds request) {
        List<Integer> marks = marks(text.substring(sentence.from(), sentence.to()), request);
        if (marks.size() < 2) {
            return splitAtSemicolons(text, sentence);
        }
        List<SentenceSplitter.Sentence> clauses = new ArrayList<>();
        int from = sentence.from();
        for (int i = 1; i <= marks.size(); i++) {
            int next = i < marks.size() ? sentence.from() + marks.get(i) : sentence.to();
            SentenceSplitter.Sentence clause = new SentenceSplitter.Sentence(from, endBefore(text, from, next));
            if (!saysDemand(text.substring(sentence.from() + marks.get(i - 1), clause.to()))) {
                return List.of(sentence);
            }
            clauses.add(clause);
            from = next;
        }
        return clauses;
    }

    /** The offsets of numbers or letters that follow each other from the first one on. */
    private List<Integer> marks(String sentence, RequestBounds request) {
        List<Integer> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(sentence);
        while (mark.find()) {
            String label = mark.group(1) == null ? mark.group(2) : mark.group(1);
            if (!labels(marks.size() + 1).contains(label)) {
                continue;
            }
            if (marks.isEmpty() && !leadsIn(sentence, request, mark.start())) {
                return List.of();
            }
            if (marks.isEmpty() || mark.group(1) != null || followsMark(sentence, mark.start())) {
                marks.add(mark.start());
            }
        }
        return marks;
    }

    /** "1. keep the line; 2. pay": a number with a full stop or as an ordinal stands behind a mark, if it begins a demand. */
    private static boolean followsMark(String sentence, int at) {
        int before = at - 1;
        while (before > 0 && Character.isWhitespace(sentence.charAt(before))) {
            before--;
        }
        return before >= 0 && ":;,".indexOf(sentence.charAt(before)) >= 0;
    }

    /** Whether a clause has words of its own behind its number: "(2) pay them", but not "(a) and". */
    private boolean saysDemand(String clause) {
        long words = SentenceWords.tokenize(clause.replaceFirst("^\\(?[^\\s.)°º]{1,4}[.)°º]\\s?", "")).words().stream()
                .filter(word -> Character.isLetter(word.codePointAt(0)) && !lexicon.conjunctions.contains(word))
                .count();
        return words >= MIN_WORDS;
    }

    /** Whether a demand follows the words of a request before a mark: "you to", "the following:", but not "this, because". */
    private boolean leadsIn(String sentence, RequestBounds request, int mark) {
        if (mark < request.from() || mark >= request.to()) {
            return false;
        }
        SentenceWords lead = SentenceWords.tokenize(sentence.substring(request.from(), mark));
        String last = lead.at(lead.size() - 1);
        long count = lead.words().stream().filter(word -> !word.equals(",")).count();
        return count <= MAX_LEAD_WORDS || last.equals(":") || lexicon.openers.contains(last);
    }

    /** How a number may be written: "2", "b", "ii", "б". */
    private static List<String> labels(int number) {
        return List.of(
                Integer.toString(number),
                ListLabels.alphabetic(number),
                ListLabels.roman(number),
                Character.toString('а' + number - 1));
    }

    /** The end of the words before an offset, without a conjunction that leads on. */
    private int endBefore(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int word = text.lastIndexOf(' ', end - 1);
        boolean joins = to > end
                && word > from
                && end - word - 1 <= MAX_CONJUNCTION
                && lexicon.conjunctions.contains(text.substring(word + 1, end));
        return joins ? word : end;
    }

    /** Whether a paragraph goes on with a sentence of demands that the one above left open: "that the line be opened,". */
    boolean continues(String paragraph) {
        return !paragraph.isEmpty() && Character.isLowerCase(paragraph.codePointAt(0)) && beginsDemand(paragraph);
    }

    /** The clauses of a demand if each after the first begins like a demand; otherwise the whole sentence. */
    private List<SentenceSplitter.Sentence> splitAtSemicolons(String text, SentenceSplitter.Sentence sentence) {
        List<SentenceSplitter.Sentence> clauses = new ArrayList<>();
        int from = sentence.from();
        int depth = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' && depth <= 0 || i == sentence.to() - 1) {
                if (from > sentence.from() && !beginsDemand(text.substring(from, i + 1))) {
                    return List.of(sentence);
                }
                clauses.add(new SentenceSplitter.Sentence(from, i + 1));
                from = skipSpace(text, i + 1);
            }
        }
        return clauses;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether one of the first two words, the first of which may be a conjunction, begins a demand. */
    boolean beginsDemand(String clause) {
        SentenceWords words = SentenceWords.tokenize(clause);
        boolean conjunction = words.at(0).length() <= MAX_CONJUNCTION;
        return words.size() >= MIN_WORDS && (isOpener(words.at(0)) || conjunction && isOpener(words.at(1)));
    }

    private boolean isOpener(String word) {
        return lexicon.openers.contains(word) || lexicon.isInfinitive(word);
    }
}
