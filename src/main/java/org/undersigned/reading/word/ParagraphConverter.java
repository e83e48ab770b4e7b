package org.undersigned.reading.word;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;

/** Converts a complete paragraph to blocks: heading, list item, note, quotation, rule or plain paragraph. */
final class ParagraphConverter {

    private final WordStyles styles;
    private final Numbering numbering;
    private final ListIds listIds;

    ParagraphConverter(WordStyles styles, Numbering numbering, ListIds listIds) {
        this.styles = styles;
        this.numbering = numbering;
        this.listIds = listIds;
    }

    /** @param note the label of the note that the paragraph belongs to, or {@code null} */
    List<Block> convert(WordParagraph paragraph, String note) {
        WordStyles.ResolvedStyle style = styles.resolve(paragraph.style);
        if (paragraph.isEmpty()) {
            return rule(paragraph, style);
        }
        int list = firstSet(paragraph.list, style.list);
        int level = firstSet(paragraph.level, style.level);
        String marker = list == 0 || note != null ? null : numbering.nextLabel(list, level);
        int heading = paragraph.headingLevel(style);
        boolean numbered = heading > 0 && marker != null && !marker.equals("-");
        WordParagraph content = numbered ? paragraph.withNumber(marker) : paragraph;
        return content.toBlocks(template(style, heading, marker, list, level, note));
    }

    private static int firstSet(Integer direct, Integer inherited) {
        return direct != null ? direct : inherited != null ? inherited : 0;
    }

    /** An empty paragraph with a bottom border is a horizontal rule. */
    private List<Block> rule(WordParagraph paragraph, WordStyles.ResolvedStyle style) {
        if (!paragraph.hasRule && !style.hasRule) {
            return List.of();
        }
        listIds.endLists();
        return List.of(Block.rule(paragraph.at()));
    }

    private Block template(
            WordStyles.ResolvedStyle style, int heading, String marker, int list, int level, String note) {
        List<Line> none = List.of();
        if (note != null) {
            return new Block(Block.Kind.NOTE, 0, 0, note, none);
        }
        if (heading == 0 && marker != null) {
            return new Block(Block.Kind.ITEM, 0, listIds.idOf(list, level), marker, none);
        }
        listIds.endLists();
        if (heading > 0) {
            return new Block(Block.Kind.HEADING, heading, 0, null, none);
        }
        Block.Kind plain =
                style.quotation ? Block.Kind.QUOTATION : style.literal ? Block.Kind.LITERAL : Block.Kind.PARAGRAPH;
        return new Block(plain, 0, 0, null, none);
    }
}
