package org.undersigned.reading.structure.closer.list;

import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;

/** Reports where a list of names goes on behind the end of a page. */
public record PageBreaks(FindingCollector findings) {

    /** A change between one line per block and several lines per block shows a page break. */
    public void report(Block previous, Block block, ListFormat listFormat) {
        if (previous == null
                || block.kind() != Block.Kind.PARAGRAPH
                || previous.kind() != Block.Kind.PARAGRAPH
                || previous.lines().isEmpty()
                || block.lines().isEmpty()) {
            return;
        }
        Line last = previous.lines().get(previous.lines().size() - 1);
        if (last.position().line() + 1 == block.position().line()) {
            return;
        }
        boolean cut = previous.lines().size() > 1 || block.lines().size() > 1;
        if (cut && listFormat.brokenByPages()) {
            findings.add(
                    FindingCode.PAGE_BREAK_JOINED,
                    block.position(),
                    "the list of signatories goes on here, behind a break: \"%s\""
                            .formatted(block.lines().get(0).text()),
                    null);
        }
    }
}
