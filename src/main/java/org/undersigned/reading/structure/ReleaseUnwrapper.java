package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.omission.OmissionFindings;
import org.undersigned.reading.structure.opener.salutation.SalutationDetector;

/** Removes a press release above the letter: it ends with "###", or begins with "For immediate release". */
final class ReleaseUnwrapper {

    private static final Pattern MARK = Pattern.compile("#(?:\\s?#)*|[-–—]\\s?30\\s?[-–—]");

    /** The most blocks between the release and the salutation. */
    private static final int MAX_BLOCKS_BEFORE_SALUTATION = 8;

    /** The most blocks above the label of a release. */
    private static final int MAX_BLOCKS_BEFORE_LABEL = 4;

    /** The fewest paragraphs of prose of a letter without a salutation. */
    private static final int MIN_PROSE_BELOW = 2;
    /** How many times longer than the letter a release can be. */
    private static final int MAX_RELEASE_FACTOR = 5;

    private final StructureLexicon lexicon;
    private final FindingCollector findings;

    ReleaseUnwrapper(StructureLexicon lexicon, FindingCollector findings) {
        this.lexicon = lexicon;
        this.findings = findings;
    }

    List<Block> unwrap(List<Block> blocks) {
        int found =
                blocks.stream().anyMatch(this::mayEndRelease) ? Math.max(findStart(blocks), findEnclosed(blocks)) : 0;
        int start = isLetter(blocks, found) ? found : 0;
        if (start > 0) {
            OmissionFindings.reportAround("above", blocks.subList(0, start), findings);
        }
        return blocks.subList(start, blocks.size()).stream()
                .map(ReleaseUnwrapper::toRule)
                .toList();
    }

    /** Whether what follows a release has prose, and not far less than the release. */
    private static boolean isLetter(List<Block> blocks, int from) {
        int below = SentenceHeuristics.proseLength(blocks.subList(from, blocks.size()));
        return below > 0 && SentenceHeuristics.proseLength(blocks.subList(0, from)) <= below * MAX_RELEASE_FACTOR;
    }

    private boolean mayEndRelease(Block block) {
        return isMark(block) || block.kind() == Block.Kind.RULE || isLabel(block);
    }

    /** The first block of the letter below the release; 0 if there is no release. */
    private int findStart(List<Block> blocks) {
        SalutationDetector detector = new SalutationDetector(lexicon);
        SalutationDetector.Salutation greeting = detector.detect(blocks);
        boolean labelled = blocks.stream().limit(MAX_BLOCKS_BEFORE_LABEL).anyMatch(this::isLabel);
        int last = greeting == null ? blocks.size() : greeting.first();
        int prose = -1;
        int mark = -1;
        for (int i = 0; i < last; i++) {
            boolean ends = isMark(blocks.get(i)) || labelled && blocks.get(i).kind() == Block.Kind.RULE;
            mark = ends && prose >= 0 && mark < 0 ? i : mark;
            prose = SentenceHeuristics.isProse(blocks.get(i)) && mark < 0 ? i : prose;
        }
        boolean greeted = greeting != null && last - mark <= MAX_BLOCKS_BEFORE_SALUTATION;
        boolean titled = mark >= 0
                && startsWithTitle(blocks, mark + 1)
                && countProse(blocks, mark, blocks.size()) >= MIN_PROSE_BELOW;
        if (mark >= 0 && (greeted || titled)) {
            return mark + 1;
        }
        boolean above = labelled && greeting != null && mark < 0 && prose >= 0;
        return above && last - prose <= MAX_BLOCKS_BEFORE_SALUTATION ? prose + 1 : 0;
    }

    /** The first block below a rule that parts a mail, with salutation and closing, from the letter in it; else 0. */
    private int findEnclosed(List<Block> blocks) {
        SalutationDetector detector = new SalutationDetector(lexicon);
        SalutationDetector.Salutation greeting = detector.detect(blocks);
        for (int i = greeting == null ? blocks.size() : greeting.block() + 1; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == Block.Kind.RULE) {
                SalutationDetector.Salutation next = detector.detect(
                        blocks.subList(i + 1, Math.min(blocks.size(), i + 2 + MAX_BLOCKS_BEFORE_SALUTATION)));
                boolean closed = blocks.subList(greeting.block() + 1, i).stream()
                        .anyMatch(block -> lexicon.matches("closings", block.text()));
                return next != null && closed && countProse(blocks, i, blocks.size()) >= 2 ? i + 1 : 0;
            }
        }
        return 0;
    }

    private static long countProse(List<Block> blocks, int from, int to) {
        return blocks.subList(from, to).stream()
                .filter(SentenceHeuristics::isProse)
                .count();
    }

    private boolean startsWithTitle(List<Block> blocks, int from) {
        return blocks.stream()
                .skip(from)
                .limit(2)
                .anyMatch(block ->
                        lexicon.startsWith("opens", block.text()) && !SentenceHeuristics.endsAsSentence(block.text()));
    }

    private boolean isLabel(Block block) {
        return block.lines().stream().limit(2).anyMatch(line -> lexicon.matches("releases", line.text()))
                || lexicon.textAfterLabel("releases", block.text()).isPresent();
    }

    private static boolean isMark(Block block) {
        String text = block.text();
        return text.length() <= 9 && text.length() >= 3 && MARK.matcher(text).matches();
    }

    /** A mark separates, as a rule does. */
    private static Block toRule(Block block) {
        return isMark(block)
                ? new Block(
                        Block.Kind.RULE, 0, 0, null, new ArrayList<>(List.of(new Line(List.of(), block.position()))))
                : block;
    }
}
