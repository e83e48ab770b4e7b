package org.undersigned.reading.structure;

import java.util.List;
import java.util.stream.IntStream;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.LineEvidence;

/** Finds the end of the list of signatories below a quoted letter, which belongs to the letter although it is not quoted. */
final class QuotedListEnd {

    /** The most blocks between the quotation and the first name: a heading, a note. */
    private static final int MAX_ABOVE = 4;

    private static final int MIN_LINES = 3;

    private final StructureLexicon lexicon;
    private final LineEvidence evidence;

    QuotedListEnd(StructureLexicon lexicon) {
        this.lexicon = lexicon;
        this.evidence = new LineEvidence(lexicon);
    }

    /** The block behind the list that begins at a block; that block if no list does. */
    int find(List<Block> blocks, int from) {
        boolean headed = false;
        int sum = 0;
        int lines = 0;
        int best = 0;
        int end = from;
        for (int i = from; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int weight = IntStream.of(evidence.weigh(block)).sum();
            boolean head = evidence.isListHead(block.text());
            if (lines == 0 && weight <= 0) {
                headed |= head;
                if (i - from >= MAX_ABOVE) {
                    return from;
                }
                continue;
            }
            if (block.kind() == Block.Kind.HEADING && !head || SentenceHeuristics.isProse(block) && weight <= 0) {
                break;
            }
            sum += weight;
            lines += weight > 0 ? block.lines().size() : 0;
            end = sum > best ? i + 1 : end;
            best = Math.max(best, sum);
        }
        boolean closed = isClosed(blocks, from);
        return (headed || closed) && lines >= MIN_LINES && best >= lines ? end : from;
    }

    /** Whether a closing or the label of a list is among the last blocks of the quotation. */
    private boolean isClosed(List<Block> blocks, int to) {
        return blocks.subList(Math.max(0, to - MAX_ABOVE), to).stream()
                .anyMatch(block -> block.lines().stream().anyMatch(line -> lexicon.endsBody(line.text())));
    }
}
