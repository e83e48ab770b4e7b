package org.undersigned.reading.structure.closer.signature;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameEnumeration;

/** Splits the first line below a closing if it has several persons: "Ana Ruiz, Tom Lind, Eva Berg". */
final class PersonRows {

    private static final int MIN_PERSONS = 3;
    private static final int MAX_LINE = 2_000;
    private static final int MAX_NAME_WORDS = 4;

    private final StructureLexicon lexicon;
    private final NameEnumeration enumeration;

    PersonRows(StructureLexicon lexicon) {
        this.lexicon = lexicon;
        this.enumeration = new NameEnumeration(lexicon);
    }

    /**
     * The persons of a block of one line; empty if it is something else, or the next line has as many parts and so each
     * line is one signatory.
     *
     * @param next the block below; {@code null} if there is none
     * @param apart whether the other lines of the list are of another kind
     */
    List<Line> split(Block block, Block next, boolean apart) {
        String text = block.lines().size() == 1 ? block.text() : "";
        if (text.isEmpty() || text.length() > MAX_LINE) {
            return List.of();
        }
        List<String> persons = enumeration.splitPersons(text);
        boolean alike = next != null && next.lines().stream().limit(1).anyMatch(line -> hasParts(line, persons.size()));
        boolean names =
                persons.size() >= (apart ? 2 : MIN_PERSONS) && persons.stream().allMatch(this::isPlain) && !alike;
        return names ? block.lines().get(0).cut(persons) : titled(block.lines().get(0));
    }

    private boolean hasParts(Line line, int size) {
        return line.text().split(", ").length == size && size < MIN_PERSONS * 2;
    }

    private boolean isPlain(String name) {
        return WhitespaceTokenizer.tokenize(name).size() <= MAX_NAME_WORDS
                && MultiLineSignature.isPersonWithoutRole(name, lexicon);
    }

    /** "Prof. Ana Ruiz, Karsk Prof. Tom Lind, Oslo": a title begins each person. */
    private List<Line> titled(Line line) {
        List<String> words = WhitespaceTokenizer.tokenize(line.text());
        String title = words.isEmpty() ? "" : words.get(0);
        long times = words.stream().filter(title::equals).count();
        boolean titles = times >= 2 && title.length() > 1 && lexicon.matches("persons", title);
        List<String> persons = new ArrayList<>();
        int from = 0;
        String text = line.text();
        for (int at = titles ? text.indexOf(" " + title + " ") : -1;
                at >= 0;
                at = text.indexOf(" " + title + " ", at + 1)) {
            if (!isTitled(text.substring(at + title.length() + 2))) {
                return List.of();
            }
            persons.add(text.substring(from, at).strip());
            from = at + 1;
        }
        if (persons.isEmpty()) {
            return List.of();
        }
        persons.add(text.substring(from).strip());
        return line.cut(persons);
    }

    /** Whether two capitalised words follow a title. */
    private static boolean isTitled(String rest) {
        return WhitespaceTokenizer.tokenize(rest).stream()
                        .limit(2)
                        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                        .count()
                == 2;
    }
}
