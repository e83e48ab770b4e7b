package org.undersigned.reading.account;

import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.SourceStretch.Use;

/** A part of the letter whose words are found in the file one after the other. */
final class LetterPart {

    private static final int MAX_AHEAD = 12;

    private static final int MIN_MATCHES = 4;

    final Use use;
    final Integer number;

    /** Where it begins in the file; {@code null} if that is not known. */
    final Position position;

    private final List<String> words;
    private int next;

    LetterPart(Use use, Integer number, Position position, String text) {
        this.use = use;
        this.number = number;
        this.position = position;
        this.words = SourceWords.split(text);
    }

    boolean isComplete() {
        return next == words.size();
    }

    String nextWord() {
        return words.get(next);
    }

    /** How many of its next words are those of a line from a word on, at most twelve. */
    int countMatches(List<String> line, int from) {
        int count = 0;
        while (count < MAX_AHEAD
                && from + count < line.size()
                && next + count < words.size()
                && line.get(from + count).equals(words.get(next + count))) {
            count++;
        }
        return count;
    }

    /** Whether so many matches are no accident: some words, or the rest of the line or the part. */
    boolean isEnough(int matches, List<String> line, int from) {
        int some = position == null ? MAX_AHEAD : MIN_MATCHES;
        return matches >= Math.min(some, Math.min(line.size() - from, words.size() - next));
    }

    /** Whether it has begun, or may begin in a line. */
    boolean mayBeIn(Position line) {
        return next > 0 || position == null || !position.file().equals(line.file()) || position.line() <= line.line();
    }

    /** Takes its next word if a line has it, or the one after. */
    boolean take(String word) {
        int at = next < words.size() && words.get(next).equals(word)
                ? next
                : next + 1 < words.size() && words.get(next + 1).equals(word) ? next + 1 : -1;
        next = at < 0 ? next : at + 1;
        return at >= 0;
    }
}
