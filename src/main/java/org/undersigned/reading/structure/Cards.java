package org.undersigned.reading.structure;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;

/** Tells several lines that are one signatory's (name, function, organization) from a list of names. */
final class Cards {

    private static final int MOST_LINES = 5;

    /** The small words in names of organizations have so many letters at most. */
    private static final int SMALL = 4;

    private Cards() {}

    /** Whether a block is one signatory: a person's name first, and below it what this person is. */
    static boolean card(Block block, Wording wording, Names names) {
        List<Line> lines = block.lines();
        if (lines.size() < 2 || lines.size() > MOST_LINES) {
            return false;
        }
        String second = lines.get(1).text();
        boolean named = person(lines.get(0).text(), wording)
                && lines.stream()
                        .allMatch(line -> names.name(line.text())
                                || WhitespaceTokenizer.of(line.text()).size() < 12);
        boolean strong = lines.get(0).marked() && lines.stream().skip(1).noneMatch(Line::marked);
        return named
                && (strong || role(second, wording))
                && lines.stream().skip(2).noneMatch(line -> strong && line.marked());
    }

    /** Whether a strong name stands over what this person is, in a block of a few lines. */
    static boolean strong(Block block, Wording wording) {
        List<Line> lines = block.lines();
        return block.kind() == Block.Kind.PARAGRAPH
                && lines.size() > 1
                && lines.size() <= MOST_LINES
                && lines.get(0).marked()
                && lines.stream().skip(1).noneMatch(Line::marked)
                && person(lines.get(0).text(), wording)
                && !wording.has("groups", lines.get(0).text())
                && role(lines.get(1).text(), wording);
    }

    /** Two to five words that are all capitalised, initials and particles aside, and none an organization's. */
    static boolean person(String text, Wording wording) {
        List<String> words = WhitespaceTokenizer.of(Phrasing.bare(text).replaceFirst(",.*$", ""));
        long written = words.stream()
                .filter(word -> !wording.particle(word) && !wording.honorific(word))
                .count();
        return written >= 2
                && words.size() <= 7
                && words.stream()
                        .allMatch(word -> wording.particle(word)
                                || wording.honorific(word)
                                || Character.isUpperCase(word.codePointAt(0))
                                        && !wording.is("organizations", word)
                                        && word.chars().noneMatch(Character::isDigit));
    }

    /** What stands before the first comma, bracket or dash. */
    static String named(String text) {
        return text.replaceFirst("[,(–—].*$", "");
    }

    /** Whether a line's name is written as names are, of persons or of others: with capitals. */
    static boolean written(String text, Wording wording) {
        List<String> words = WhitespaceTokenizer.of(named(text));
        return !words.isEmpty()
                && words.stream()
                        .allMatch(word -> wording.particle(word)
                                || word.length() <= SMALL
                                || !Character.isLowerCase(word.codePointAt(0)));
    }

    /** Whether a line begins with what a person is: "Executive Director", "Professor of Law". */
    static boolean role(String text, Wording wording) {
        List<String> words = WhitespaceTokenizer.of(text);
        for (int i = 0; i < Math.min(3, words.size()); i++) {
            if (wording.is("roles", words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
