package org.undersigned.reading.structure.closer.list;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.FootnoteMarkers;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameLineClassifier;

/** Collects the footnotes and endnotes among and below the names. */
public final class ListNotes {

    private final StructureLexicon lexicon;
    private final NameLineClassifier nameLineClassifier;
    private final AfterwordClassifier afterwords;
    private final List<Block> notes = new ArrayList<>();
    private boolean headed;

    public ListNotes(StructureLexicon lexicon, NameLineClassifier nameLineClassifier, AfterwordClassifier afterwords) {
        this.lexicon = lexicon;
        this.nameLineClassifier = nameLineClassifier;
        this.afterwords = afterwords;
    }

    /** Whether a block is a note, which is then kept. Blocks have to be passed in order. */
    public boolean accept(List<Block> blocks, int at, boolean belowNames) {
        Block block = blocks.get(at);
        headed = (headed || nameLineClassifier.isNotesHeading(block)) && !resumesList(blocks, at);
        boolean marked =
                belowNames && block.kind() == Block.Kind.PARAGRAPH && FootnoteMarkers.startsWithMarker(block.text());
        boolean belowNote = at > 0 && !notes.isEmpty() && notes.get(notes.size() - 1) == blocks.get(at - 1);
        boolean note = headed
                || block.kind() == Block.Kind.NOTE
                || marked
                || belowNote && continuesNote(block)
                || belowNames && isReference(block);
        if (note) {
            notes.add(block);
        }
        return note;
    }

    /** A quotation, or a paragraph of links. */
    private static boolean continuesNote(Block block) {
        return block.kind() == Block.Kind.QUOTATION
                || block.kind() == Block.Kind.PARAGRAPH && AfterwordClassifier.hasLink(block);
    }

    /** "More about the lamps: https://lamps.example/en": a sentence with a link below the names. */
    private boolean isReference(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.lines().size() == 1
                && AfterwordClassifier.hasLink(block)
                && !AfterwordClassifier.isMostlyLinks(block)
                && !afterwords.isAfterword(block)
                && SentenceHeuristics.isReference(block.text());
    }

    /** "[More names]" among the notes, above names: the list goes on. */
    private boolean resumesList(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        Block next = at + 1 < blocks.size() ? blocks.get(at + 1) : null;
        boolean bracketed = block.text().startsWith("[") && block.text().endsWith("]");
        return next != null
                && block.lines().size() == 1
                && (bracketed || lexicon.matches("lists", block.text()) || lexicon.containsOnly("groups", block.text()))
                && next.lines().stream()
                        .allMatch(line ->
                                MultiLineSignature.isPersonName(MultiLineSignature.namePart(line.text()), lexicon));
    }

    public List<Block> all() {
        return List.copyOf(notes);
    }
}
