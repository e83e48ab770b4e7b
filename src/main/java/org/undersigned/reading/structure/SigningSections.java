package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.line.PrivateData;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.omission.OmissionFindings;

/** Removes headed sections that tell readers how to sign. */
final class SigningSections {

    /** The most blocks and characters of such a section. */
    private static final int MAX_BLOCKS = 15;

    private static final int MAX_LENGTH = 2000;

    private static final int MIN_NAMES = 2;

    private final StructureLexicon lexicon;
    private final FindingCollector findings;

    SigningSections(StructureLexicon lexicon, FindingCollector findings) {
        this.lexicon = lexicon;
        this.findings = findings;
    }

    List<Block> remove(List<Block> blocks) {
        List<Block> rest = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            int end = isLabel(blocks.get(at)) ? findEnd(blocks, at) : at;
            if (end > at + 1 && isRemovable(blocks, at, end)) {
                OmissionFindings.reportAround("below", blocks.subList(at, end), findings);
                at = end;
            } else {
                rest.add(blocks.get(at++));
            }
        }
        return rest;
    }

    private boolean isLabel(Block block) {
        boolean marked = block.kind() == Block.Kind.HEADING
                || block.kind() == Block.Kind.PARAGRAPH
                        && block.lines().size() == 1
                        && (block.isEmphasized() || block.text().endsWith(":"));
        return marked && lexicon.matches("howToSign", block.text());
    }

    /** The end of the section: at a heading of the same rank, a rule, a list of names, or a closing. */
    private int findEnd(List<Block> blocks, int label) {
        Block head = blocks.get(label);
        int end = label + 1;
        while (end < blocks.size() && end - label <= MAX_BLOCKS && !endsAt(head, blocks.get(end))) {
            end++;
        }
        return end;
    }

    private boolean endsAt(Block head, Block block) {
        boolean heading = block.kind() == Block.Kind.HEADING
                && (head.kind() != Block.Kind.HEADING || block.level() <= head.level());
        boolean label = head.kind() != Block.Kind.HEADING && block.lines().size() == 1 && block.isEmphasized();
        return heading
                || label
                || block.kind() == Block.Kind.RULE
                || block.kind() == Block.Kind.ROW
                || block.kind() == Block.Kind.NOTE
                || lexicon.matches("lists", SentenceHeuristics.stripFinalMarks(block.text()))
                || lexicon.matches("closings", block.text());
    }

    /** Whether a section says where to sign, holds no names, and other prose remains. */
    private boolean isRemovable(List<Block> blocks, int label, int end) {
        List<Block> section = blocks.subList(label + 1, end);
        int length = section.stream().mapToInt(block -> block.text().length()).sum();
        return section.size() <= MAX_BLOCKS
                && length <= MAX_LENGTH
                && section.stream().anyMatch(this::saysWhere)
                && !hasNames(section)
                && (blocks.subList(0, label).stream().anyMatch(SentenceHeuristics::isProse)
                        || blocks.subList(end, blocks.size()).stream().anyMatch(SentenceHeuristics::isProse));
    }

    private boolean hasNames(List<Block> section) {
        List<Line> lines = section.stream()
                .filter(block -> !AfterwordClassifier.isMostlyLinks(block))
                .flatMap(block -> block.lines().stream())
                .toList();
        long names = lines.stream()
                .filter(line -> MultiLineSignature.isWrittenAsName(line.text(), lexicon))
                .count();
        return names >= MIN_NAMES && names * 2 >= lines.size();
    }

    private boolean saysWhere(Block block) {
        return block.lines().stream()
                        .flatMap(line -> line.runs().stream())
                        .map(Run::link)
                        .anyMatch(link -> link != null && !link.startsWith("#"))
                || block.text().contains("://")
                || block.text().contains("www.")
                || PrivateData.occursIn(block.text())
                || lexicon.startsWith("calls", block.text());
    }
}
