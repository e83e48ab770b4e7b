package org.undersigned.reading.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.SourceStretch.Use;

/**
 * The words of one line of the file, in lower case.
 *
 * @param offsets where each word begins in the text
 * @param use what the whole line is for certain; {@code null} if that has to be found out
 * @param table the number of the table that it is a row of; 0 if it is none
 */
public record SourceWords(
        Position position, String text, List<String> words, List<Integer> offsets, Use use, int table) {

    static SourceWords of(Position position, String text, Use use, int table) {
        List<String> words = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        split(text, words, offsets);
        return new SourceWords(position, text, words, offsets, use, table);
    }

    /** The words of a text: runs of letters and digits, in lower case. */
    public static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        split(text, words, new ArrayList<>());
        return words;
    }

    private static void split(String text, List<String> words, List<Integer> offsets) {
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
                offsets.add(from);
                from = -1;
            }
        }
    }

    int size() {
        return words.size();
    }

    /** The position of a word. */
    Position at(int word) {
        return word == 0
                ? position
                : new Position(position.file(), position.line(), position.column() + offsets.get(word));
    }
}
