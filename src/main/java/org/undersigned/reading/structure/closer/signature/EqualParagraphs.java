package org.undersigned.reading.structure.closer.signature;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.structure.closer.list.AlphabeticalOrder;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/**
 * Paragraphs of a list that all have the same few lines, each line read as a signatory: each paragraph may be a person and
 * an organization.
 */
final class EqualParagraphs {

    private static final int MIN_PARAGRAPHS = 3;
    private static final int MAX_LINES = 3;

    private final StructureLexicon lexicon;
    private final List<Block> paragraphs = new ArrayList<>();

    EqualParagraphs(StructureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds a paragraph whose lines are read as a signatory each. */
    void add(Block paragraph) {
        paragraphs.add(paragraph);
    }

    /** Reports them if each begins with a person's name. */
    void report(FindingCollector findings) {
        if (paragraphs.size() < MIN_PARAGRAPHS) {
            return;
        }
        Block first = paragraphs.get(0);
        int lines = first.lines().size();
        boolean equal = lines > 1
                && lines <= MAX_LINES
                && paragraphs.stream().allMatch(block -> block.lines().size() == lines);
        List<String> texts = paragraphs.stream()
                .flatMap(block -> block.lines().stream())
                .map(line -> line.text())
                .toList();
        boolean named = equal
                && paragraphs.stream()
                        .allMatch(block -> MultiLineSignature.isPersonWithoutRole(
                                block.lines().get(0).text(), lexicon));
        if (named && !AlphabeticalOrder.isSorted(texts)) {
            findings.add(
                    FindingCode.SIGNATORY_UNCERTAIN,
                    first.position(),
                    "each paragraph of the list has %d lines, which are read as a signatory each".formatted(lines),
                    "If a paragraph is one signatory, put the names into signatories.csv.");
        }
    }
}
