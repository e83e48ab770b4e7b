package org.undersigned.reading.structure.body;

import java.util.List;
import org.undersigned.reading.structure.outline.TextBlock;
import org.undersigned.reading.structure.outline.TextBlock.TextRole;

/** Takes quotations for the letter's own words where nearly all of the letter is in them: the page quotes the letter. */
final class QuotedLetter {

    /** The fewest quotations. */
    private static final int MIN_QUOTATIONS = 3;

    /** The least share of the letter that they have, in percent. */
    private static final int MIN_SHARE = 75;

    private QuotedLetter() {}

    static List<TextBlock> toOwnWords(List<TextBlock> blocks) {
        long quotations = blocks.stream().filter(QuotedLetter::isQuotation).count();
        long quoted = length(blocks, TextRole.QUOTATION);
        long own = length(blocks, TextRole.PARAGRAPH);
        return quotations >= MIN_QUOTATIONS && quoted * 100 >= (quoted + own) * MIN_SHARE
                ? blocks.stream().map(QuotedLetter::toParagraph).toList()
                : blocks;
    }

    private static boolean isQuotation(TextBlock block) {
        return block.role() == TextRole.QUOTATION;
    }

    private static long length(List<TextBlock> blocks, TextRole role) {
        return blocks.stream()
                .filter(block -> block.role() == role)
                .mapToLong(block -> block.text().length())
                .sum();
    }

    private static TextBlock toParagraph(TextBlock block) {
        return isQuotation(block)
                ? new TextBlock(TextRole.PARAGRAPH, block.level(), block.runs(), block.position(), block.label())
                : block;
    }
}
