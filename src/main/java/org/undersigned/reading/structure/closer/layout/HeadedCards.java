package org.undersigned.reading.structure.closer.layout;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/** Joins persons in headings with the lines below each that say who that is: cards of a page, no labels of groups. */
record HeadedCards(StructureLexicon lexicon) {

    private static final int MIN_CARDS = 2;
    private static final int MAX_LINES = 4;

    /** The blocks with each card as one paragraph; the blocks themselves if their headings are something else. */
    List<Block> join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        int cards = 0;
        int headings = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            headings += block.kind() == Block.Kind.HEADING ? 1 : 0;
            if (isName(block) && i + 1 < blocks.size() && isAbout(blocks.get(i + 1))) {
                List<Line> card = new ArrayList<>(block.lines());
                card.addAll(blocks.get(++i).lines());
                joined.add(blocks.get(i).withLines(card));
                cards++;
            } else {
                joined.add(block);
            }
        }
        return cards >= MIN_CARDS && cards * 5 >= headings * 4 ? joined : blocks;
    }

    private boolean isName(Block block) {
        return block.kind() == Block.Kind.HEADING && block.lines().size() == 1 && isPerson(block.text());
    }

    private boolean isAbout(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.lines().size() <= MAX_LINES
                && !isPerson(MultiLineSignature.namePart(block.lines().get(0).text()));
    }

    private boolean isPerson(String text) {
        return MultiLineSignature.isPersonWithoutRole(text, lexicon);
    }
}
