package org.undersigned.reading.structure.body;

import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.FootnoteMarkers;
import org.undersigned.reading.structure.line.NameLineClassifier;

/**
 * Tells headings of notes from those of sections that have the same words: below "Background", a letter may begin to tell
 * its story, or end with notes for editors.
 */
record NotesHeadings(List<Block> blocks, StructureLexicon lexicon, NameLineClassifier nameLineClassifier) {

    /** What notes have: an address, or the number of the note. */
    private static final Pattern CITES = Pattern.compile("://|\\bwww\\.|^\\s*\\[?\\d{1,2}[\\].)]\\s");

    /** Whether notes follow a block. */
    boolean isAt(int i) {
        return nameLineClassifier.isNotesHeading(blocks.get(i)) && !isTheme(i);
    }

    /** Whether a heading that may be the name of a section has prose below it and goes before other sections. */
    private boolean isTheme(int i) {
        return lexicon.matches(
                        "themes",
                        SentenceHeuristics.stripFinalMarks(blocks.get(i).text()))
                && i + 1 < blocks.size()
                && tells(blocks.get(i + 1))
                && (i * 2 < blocks.size() || isFollowedBySection(i + 1));
    }

    private static boolean tells(Block block) {
        return SentenceHeuristics.isProse(block)
                && !FootnoteMarkers.startsWithMarker(block.text())
                && !CITES.matcher(block.text()).find();
    }

    private boolean isFollowedBySection(int from) {
        return blocks.subList(from, blocks.size()).stream()
                .anyMatch(block -> block.kind() == Block.Kind.HEADING && !nameLineClassifier.isNotesHeading(block));
    }
}
