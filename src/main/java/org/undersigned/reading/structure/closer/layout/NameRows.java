package org.undersigned.reading.structure.closer.layout;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameEnumeration;
import org.undersigned.reading.structure.line.WrappedText;

/** Tells rows of names from lines of one name each. */
record NameRows(NameEnumeration enumeration) {

    /** The lines below a line that show whether each is one name. */
    static final int MAX_ALIKE = 3;

    /** Lines of persons that end with commas: "Ana Ruiz, Tom Lind," / "Eva Berg, Ivo Kolar". */
    boolean isBrokenAtCommas(Block block) {
        List<Line> lines = block.lines();
        return lines.size() > 1
                && lines.subList(0, lines.size() - 1).stream()
                        .allMatch(line -> line.text().endsWith(","))
                && lines.stream().anyMatch(line -> line.text().indexOf(", ") > 0)
                && !enumeration.splitPersons(WrappedText.join(block).text()).isEmpty();
    }

    /**
     * Whether the next line has as many parts or the same marks, or the next ones are one name each, so that each line is
     * one of the list: "Ana Ruiz, Chair, Alpine Club".
     */
    boolean isLineOfList(Block block, List<Block> below) {
        if (below.isEmpty() || block.lines().size() != 1 || !isLineLike(block, below.get(0))) {
            return false;
        }
        Block next = below.get(0);
        boolean rows = hasOnlyPersons(block) && hasOnlyPersons(next);
        boolean marked = block.text().indexOf(';') > 0 && next.text().indexOf(';') > 0;
        boolean single = below.size() == MAX_ALIKE
                && below.stream()
                        .allMatch(line -> isLineLike(block, line)
                                && !SentenceHeuristics.isProse(line.text())
                                && countCommas(line) <= MAX_ALIKE
                                && !hasOnlyPersons(line));
        return !rows && (marked || single || countCommas(next) == countCommas(block));
    }

    private static boolean isLineLike(Block block, Block other) {
        return other.kind() == block.kind() && other.lines().size() == 1;
    }

    /** "Dr Ana Ruiz, Pilot, Harbour Union" / "Tom Lind, Chair, Lake Watch": each line is a person and words about that person. */
    static boolean areDescribedPersons(Block block, StructureLexicon lexicon) {
        return block.lines().size() > 1
                && block.lines().stream().allMatch(line -> isDescribedPerson(line.text(), lexicon));
    }

    private static boolean isDescribedPerson(String text, StructureLexicon lexicon) {
        List<String> parts = CommaSegments.split(text);
        return parts.size() > 1
                && !text.strip().endsWith(",")
                && (MultiLineSignature.isPersonWithoutRole(parts.get(0), lexicon)
                        || !new NameEnumeration(lexicon)
                                .splitPersons(parts.get(0))
                                .isEmpty())
                && (MultiLineSignature.startsWithRole(parts.get(1), lexicon)
                        || lexicon.hasWord("organizations", parts.get(1)));
    }

    boolean hasOnlyPersons(Block block) {
        return !enumeration.splitPersons(block.text()).isEmpty();
    }

    private static long countCommas(Block block) {
        return block.text().chars().filter(c -> c == ',').count();
    }
}
