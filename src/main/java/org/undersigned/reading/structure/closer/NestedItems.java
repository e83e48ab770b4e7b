package org.undersigned.reading.structure.closer;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.StructureLexicon;

/**
 * Reads items with items nested below them: a person, and below who that is ("Ana Ruiz" / "Chair, Harbour Union"), or a label
 * with its names ("Norway" / "Lake Watch").
 */
record NestedItems(StructureLexicon lexicon) {

    private static final int MIN_PERSONS = 2;
    private static final int MAX_NESTED = 2;

    /** The rank of the heading that a label is. */
    private static final int LEVEL = 6;

    /** The blocks with one item for each person, and a heading for each label; the blocks themselves if they are something else. */
    List<Block> resolve(List<Block> blocks) {
        List<Block> labelled = label(blocks);
        return labelled.equals(blocks) ? join(blocks) : labelled;
    }

    /** The items of all labels, if each item that has no list above it has several below, or most are countries or groups. */
    private List<Block> label(List<Block> blocks) {
        List<Block> labelled = new ArrayList<>();
        int labels = 0;
        int nested = 0;
        int known = 0;
        for (int i = 0; i < blocks.size(); ) {
            Block block = blocks.get(i);
            int to = endOfNested(blocks, i);
            boolean item = block.kind() == Block.Kind.ITEM;
            if (item && (to == i + 1 || block.lines().size() > 1 || isPerson(block.text()) && !isKnown(block.text()))) {
                return blocks;
            }
            labels += item ? 1 : 0;
            nested += to - i - 1;
            known += item && isKnown(block.text()) ? 1 : 0;
            labelled.add(item ? new Block(Block.Kind.HEADING, LEVEL, 0, null, block.lines()) : block);
            labelled.addAll(blocks.subList(i + 1, to));
            i = to;
        }
        boolean several = nested >= labels * MIN_PERSONS;
        return labels >= MIN_PERSONS && (several || known * 2 > labels) ? labelled : blocks;
    }

    private List<Block> join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        int persons = 0;
        int items = 0;
        for (int i = 0; i < blocks.size(); ) {
            int to = endOfNested(blocks, i);
            items += blocks.get(i).kind() == Block.Kind.ITEM ? 1 : 0;
            if (to > i + 1) {
                if (to > i + 1 + MAX_NESTED || !isDescribed(blocks.subList(i, to))) {
                    return blocks;
                }
                persons++;
                List<Line> lines = new ArrayList<>();
                blocks.subList(i, to).forEach(block -> lines.addAll(block.lines()));
                joined.add(blocks.get(i).withLines(lines));
            } else {
                joined.add(blocks.get(i));
            }
            i = to;
        }
        return persons >= MIN_PERSONS && persons * 2 >= items ? joined : blocks;
    }

    /** The end of the items of a list of its own below an item, which begins there. */
    private static int endOfNested(List<Block> blocks, int at) {
        Block parent = blocks.get(at);
        int to = at + 1;
        while (parent.kind() == Block.Kind.ITEM
                && to < blocks.size()
                && blocks.get(to).kind() == Block.Kind.ITEM
                && blocks.get(to).list() > parent.list()) {
            to++;
        }
        return to;
    }

    private boolean isDescribed(List<Block> card) {
        return card.stream().allMatch(block -> block.lines().size() == 1)
                && isPerson(card.get(0).text())
                && card.stream().skip(1).allMatch(block -> isAbout(block.text()));
    }

    private boolean isKnown(String label) {
        return CountryNames.forLists(lexicon.language).contains(label) || lexicon.containsOnly("groups", label);
    }

    private boolean isPerson(String text) {
        return MultiLineSignature.isPersonWithoutRole(text, lexicon) && !LineEvidence.namesOrganization(text, lexicon);
    }

    private boolean isAbout(String text) {
        return MultiLineSignature.startsWithRole(text, lexicon)
                || LineEvidence.namesOrganization(text, lexicon)
                || !MultiLineSignature.isPersonName(MultiLineSignature.namePart(text), lexicon);
    }
}
