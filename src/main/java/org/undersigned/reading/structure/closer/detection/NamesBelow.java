package org.undersigned.reading.structure.closer.detection;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.FootnoteMarkers;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameLineClassifier;

/** Tells whether names are below a line that may introduce them. */
record NamesBelow(
        List<Block> blocks,
        StructureLexicon lexicon,
        NameLineClassifier nameLineClassifier,
        AfterwordClassifier afterwords) {

    /** The most lines after a sentence that are examined to decide whether it introduces a list. */
    private static final int MAX_LINES_CHECKED = 20;

    private static final int MIN_DEMAND_WORDS = 3;

    boolean areFollowedByNames(int from) {
        return from < blocks.size()
                && nameLineClassifier.namesOutnumberProse(List.of(), blocks.subList(from, blocks.size()))
                && nameLineClassifier.anyName(blocks.subList(from, blocks.size()));
    }

    /** Whether most of the next lines are written as names. */
    boolean areMostWrittenAsNames(int from) {
        List<Line> lines = blocks.subList(from, blocks.size()).stream()
                .takeWhile(block -> block.kind() != Block.Kind.QUOTATION
                        && block.kind() != Block.Kind.NOTE
                        && !FootnoteMarkers.startsWithMarker(block.text())
                        && !nameLineClassifier.isNotesHeading(block))
                .filter(block -> !afterwords.isAfterword(block))
                .limit(MAX_LINES_CHECKED)
                .flatMap(block -> block.lines().stream())
                .limit(MAX_LINES_CHECKED)
                .toList();
        long written = lines.stream()
                .filter(line -> MultiLineSignature.isWrittenAsName(line.text(), lexicon) || line.startsStrong())
                .count();
        return written * 10 >= lines.size() * 6;
    }

    /** "We, the undersigned, ask the board to:" above items in small letters introduces these. */
    boolean areDemands(int from) {
        List<Block> items = blocks.subList(from, blocks.size()).stream()
                .takeWhile(block -> block.kind() == Block.Kind.ITEM)
                .toList();
        long small = items.stream()
                .filter(item -> !item.text().isEmpty()
                        && Character.isLowerCase(item.text().codePointAt(0))
                        && WhitespaceTokenizer.tokenize(item.text()).size() > MIN_DEMAND_WORDS)
                .count();
        return !items.isEmpty() && small * 10 >= items.size() * 8;
    }
}
