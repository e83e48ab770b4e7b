package org.undersigned.reading.structure.body;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.signatory.line.PrivateData;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.FootnoteMarkers;
import org.undersigned.reading.structure.line.NameLineClassifier;
import org.undersigned.reading.structure.outline.TextBlock;

/** Parses footnotes and endnotes. */
public final class NoteParser {

    private NoteParser() {}

    /** Converts blocks to notes, without the headings above them. */
    public static List<TextBlock> toNotes(List<Block> blocks, StructureLexicon lexicon) {
        NameLineClassifier nameLineClassifier = new NameLineClassifier(lexicon);
        return blocks.stream()
                .filter(block -> block.kind() != Block.Kind.RULE
                        && block.kind() != Block.Kind.HEADING
                        && !nameLineClassifier.isNotesHeading(block)
                        && !PrivateData.occursIn(block.text()))
                .flatMap(block -> FootnoteMarkers.split(block).stream())
                .map(TextBlock::note)
                .toList();
    }
}
