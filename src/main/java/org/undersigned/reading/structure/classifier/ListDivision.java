package org.undersigned.reading.structure.classifier;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;

/** The blocks of a file, divided into a list of signatories and what is above and below it. */
public record ListDivision(List<Block> above, List<Block> list, List<Block> below) {

    public ListDivision {
        above = List.copyOf(above);
        list = List.copyOf(list);
        below = List.copyOf(below);
    }

    /** Divides the blocks around two lines. A list or a table is not divided. */
    static ListDivision of(SourceUnit first, SourceUnit last, List<Block> blocks) {
        int from = indexOf(first.block(), blocks);
        int to = indexOf(last.block(), blocks);
        while (from > 0 && isSameList(blocks.get(from - 1), first.block())) {
            from--;
        }
        while (to + 1 < blocks.size() && isSameList(blocks.get(to + 1), last.block())) {
            to++;
        }
        List<Block> above = new ArrayList<>(blocks.subList(0, from));
        List<Block> list = new ArrayList<>();
        List<Block> below = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            Block block = blocks.get(i);
            int start = block == first.block() && isDivisible(block) ? first.line() : 0;
            int end = block == last.block() && isDivisible(block)
                    ? last.line() + 1
                    : block.lines().size();
            add(block, 0, start, above);
            add(toList(block), start, end, list);
            add(block, end, block.lines().size(), below);
        }
        below.addAll(blocks.subList(to + 1, blocks.size()));
        return new ListDivision(above, list, below).withBodyAbove();
    }

    private static int indexOf(Block block, List<Block> blocks) {
        int at = 0;
        while (blocks.get(at) != block) {
            at++;
        }
        return at;
    }

    private static boolean isSameList(Block block, Block other) {
        return block.kind() == other.kind() && block.list() > 0 && block.list() == other.list();
    }

    private static boolean isDivisible(Block block) {
        return block.kind() != Block.Kind.ROW && block.kind() != Block.Kind.ITEM;
    }

    /** Names in a quotation, beside images or outside of the content are paragraphs of the letter. */
    private static Block toList(Block block) {
        return switch (block.kind()) {
            case QUOTATION, IMAGE, OUTSIDE, LITERAL -> new Block(Block.Kind.PARAGRAPH, 0, 0, null, block.lines());
            default -> block;
        };
    }

    private static void add(Block block, int from, int to, List<Block> blocks) {
        if (to > from) {
            blocks.add(
                    from == 0 && to == block.lines().size()
                            ? block
                            : block.withLines(block.lines().subList(from, to)));
        }
    }

    /** If the names are above most of the prose, all prose is the body. */
    private ListDivision withBodyAbove() {
        long before = above.stream().filter(ListDivision::isProse).count();
        long after = below.stream().filter(ListDivision::isProse).count();
        if (before >= after) {
            return this;
        }
        List<Block> rest = new ArrayList<>(above);
        rest.addAll(below);
        return new ListDivision(rest, list, List.of());
    }

    private static boolean isProse(Block block) {
        boolean text = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.QUOTATION;
        return text && SentenceHeuristics.isProse(block.text());
    }
}
