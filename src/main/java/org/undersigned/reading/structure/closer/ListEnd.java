package org.undersigned.reading.structure.closer;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.structure.line.FootnoteMarkers;
import org.undersigned.reading.structure.line.NameLineClassifier;
import org.undersigned.reading.structure.line.SentenceHeuristics;

/** Detects the end of a list of names: at prose that few names follow, or above a glossary below a rule. */
final class ListEnd {

    /** The most paragraphs of prose for which the names below are counted. */
    private static final int MAX_CHECKS = 20;

    private final NameLineClassifier nameLineClassifier;
    private int checks;

    ListEnd(NameLineClassifier nameLineClassifier) {
        this.nameLineClassifier = nameLineClassifier;
    }

    /** Whether the list ends at a block. Blocks have to be checked in order. */
    boolean endsAt(List<Block> blocks, int at) {
        List<Block> below = blocks.subList(at + 1, blocks.size());
        if (blocks.get(at).kind() == Block.Kind.RULE) {
            return startsWithGlossary(below);
        }
        boolean asks = checks < MAX_CHECKS && isInterruptingProse(blocks.get(at));
        checks += asks ? 1 : 0;
        return asks && !nameLineClassifier.namesOutnumberProse(List.of(), below);
    }

    /** "IAB: Internet Architecture Board": a list of abbreviations. */
    private static boolean startsWithGlossary(List<Block> blocks) {
        List<Block> items = blocks.stream()
                .takeWhile(block -> block.kind() == Block.Kind.ITEM)
                .toList();
        return items.size() > 1 && items.stream().allMatch(item -> item.text().indexOf(": ") > 0);
    }

    /** Prose below names, after which the list may continue. */
    private static boolean isInterruptingProse(Block block) {
        return block.kind() != Block.Kind.ITEM
                && block.kind() != Block.Kind.ROW
                && !FootnoteMarkers.startsWithMarker(block.text())
                && SentenceHeuristics.isProse(block.text());
    }
}
