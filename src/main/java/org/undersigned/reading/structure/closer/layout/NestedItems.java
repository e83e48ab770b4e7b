package org.undersigned.reading.structure.closer.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.line.MultiLineSignature;

/**
 * Reads items with items nested below them: a person, and below who that is ("Ana Ruiz" / "Chair, Harbour Union"), or a label
 * with its names ("Norway" / "Lake Watch").
 */
record NestedItems(StructureLexicon lexicon) {

    private static final int MIN_PERSONS = 2;
    private static final int MIN_LABELS = 2;
    private static final int MAX_NESTED = 2;

    /** The blocks with one item for each person, and a heading for each label; the blocks themselves if they are something else. */
    List<Block> resolve(List<Block> blocks) {
        Set<Integer> outer = outerLists(blocks);
        return outer.isEmpty() ? blocks : label(blocks, outer).orElseGet(() -> join(blocks, outer));
    }

    /** The items of all labels, if each item that has no list above it is a country or a group; else empty. */
    private Optional<List<Block>> label(List<Block> blocks, Set<Integer> outer) {
        List<Block> labelled = new ArrayList<>();
        int labels = 0;
        for (int i = 0; i < blocks.size(); ) {
            Block block = blocks.get(i);
            int to = endOfNested(blocks, i, outer);
            boolean item = block.kind() == Block.Kind.ITEM;
            if (item && (to == i + 1 || !isKnown(block.text()))) {
                return Optional.empty();
            }
            labels += item ? 1 : 0;
            labelled.add(item ? Block.label(block.lines()) : block);
            labelled.addAll(blocks.subList(i + 1, to));
            i = to;
        }
        return labels >= MIN_LABELS ? Optional.of(labelled) : Optional.empty();
    }

    private List<Block> join(List<Block> blocks, Set<Integer> outer) {
        List<Block> joined = new ArrayList<>();
        int persons = 0;
        int items = 0;
        for (int i = 0; i < blocks.size(); ) {
            int to = endOfNested(blocks, i, outer);
            items += blocks.get(i).kind() == Block.Kind.ITEM ? 1 : 0;
            if (to > i + 1) {
                if (to > i + 1 + MAX_NESTED || !isDescribed(blocks.subList(i, to))) {
                    return blocks;
                }
                persons++;
                joined.add(blocks.get(i).withLines(List.of(joined(blocks.subList(i, to)))));
            } else {
                joined.add(blocks.get(i));
            }
            i = to;
        }
        return persons >= MIN_PERSONS && persons * 2 >= items ? joined : blocks;
    }

    /** "Ana Ruiz, chair, Harbour Union" */
    private static Line joined(List<Block> card) {
        return Line.join(card.stream().map(block -> block.lines().get(0)).toList(), ", ");
    }

    /** The lists that go on behind items of a list that begins below one of theirs: those are nested. */
    private static Set<Integer> outerLists(List<Block> blocks) {
        Set<Integer> outer = new HashSet<>();
        int last = 0;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.ITEM) {
                if (block.list() < last) {
                    outer.add(block.list());
                }
                last = block.list();
            } else {
                last = 0;
            }
        }
        return outer;
    }

    /** The end of the items of a list of its own below an item, which begins there. */
    private static int endOfNested(List<Block> blocks, int at, Set<Integer> outer) {
        Block parent = blocks.get(at);
        int to = at + 1;
        while (parent.kind() == Block.Kind.ITEM
                && outer.contains(parent.list())
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
                && card.stream().skip(1).allMatch(block -> isAbout(block.text()))
                && (countOrganizations(card) <= 1
                        || lexicon.isHonorific(
                                WhitespaceTokenizer.firstToken(card.get(0).text())));
    }

    private long countOrganizations(List<Block> card) {
        return card.stream()
                .skip(1)
                .filter(block -> LineEvidence.namesOrganization(block.text(), lexicon))
                .count();
    }

    private boolean isKnown(String label) {
        return CountryNames.forLists(lexicon.language).contains(label) || lexicon.containsOnly("groups", label);
    }

    private boolean isPerson(String text) {
        return MultiLineSignature.isPersonWithoutRole(text, lexicon) && !LineEvidence.namesOrganization(text, lexicon);
    }

    private boolean isAbout(String text) {
        long organizations = CommaSegments.split(text).stream()
                .filter(part -> LineEvidence.namesOrganization(part, lexicon))
                .count();
        return organizations <= 1 && (organizations == 1 || MultiLineSignature.startsWithRole(text, lexicon));
    }
}
