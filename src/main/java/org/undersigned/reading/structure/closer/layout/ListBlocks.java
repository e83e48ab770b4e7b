package org.undersigned.reading.structure.closer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.closer.list.SignatureMarks;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.line.ItemMarkers;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.line.WebAddress;

/** Prepares the blocks of a list: typed markers make items, wide blanks columns, a name with its role one block. */
public final class ListBlocks {

    /** The most blocks between the copies and the list: its label and a note. */
    private static final int MAX_ABOVE = 4;

    private ListBlocks() {}

    public static List<Block> prepare(List<Block> blocks, StructureLexicon lexicon) {
        int copies = 0;
        while (copies < blocks.size() && !startsCopies(blocks.get(copies), lexicon)) {
            copies++;
        }
        List<Block> prepared = new ArrayList<>(prepareNames(blocks.subList(0, copies), lexicon));
        List<Block> below = blocks.subList(Math.min(copies + 1, blocks.size()), blocks.size());
        if (copies == 0 && startsList(below, new LineEvidence(lexicon))) {
            prepared.add(blocks.get(0));
            prepared.addAll(prepareNames(below, lexicon));
        } else {
            prepared.addAll(blocks.subList(copies, blocks.size()));
        }
        return prepared;
    }

    /** Whether a long list begins with one of the first blocks. */
    private static boolean startsList(List<Block> blocks, LineEvidence evidence) {
        return IntStream.range(0, Math.min(MAX_ABOVE, blocks.size()))
                .anyMatch(i -> evidence.isLongList(blocks.subList(i, blocks.size())));
    }

    private static List<Block> prepareNames(List<Block> blocks, StructureLexicon lexicon) {
        InlineLists inline = new InlineLists(lexicon);
        SignatureMarks marks = new SignatureMarks(lexicon);
        List<Block> labelled = new BoldLabels(lexicon).split(new NestedItems(lexicon).resolve(blocks));
        List<Block> cards = new EmphasizedRoles(lexicon).join(new HeadedCards(lexicon).join(labelled));
        List<Block> items = ItemMarkers.toItems(MergedNumbers.split(cards).stream()
                .flatMap(block -> listed(block, inline))
                .map(ListBlocks::withoutAddresses)
                .map(marks::removeFrom)
                .toList());
        List<Block> cells = separateDates(ListColumns.split(items, lexicon), lexicon);
        return StackedSignatures.split(cells, lexicon);
    }

    /** A paragraph of many names as items. */
    private static Stream<Block> listed(Block block, InlineLists inline) {
        List<Block> many = inline.manyIn(block);
        return many.isEmpty() ? Stream.of(block) : many.stream();
    }

    /** The paragraph without web addresses below its first line. */
    private static Block withoutAddresses(Block block) {
        boolean named = block.kind() == Block.Kind.PARAGRAPH
                && block.lines().size() > 1
                && !WebAddress.isAlone(block.lines().get(0).text());
        return named
                ? block.withLines(block.lines().stream()
                        .filter(line -> !WebAddress.isAlone(line.text()))
                        .toList())
                : block;
    }

    private static boolean startsCopies(Block block, StructureLexicon lexicon) {
        return block.lines().stream()
                .anyMatch(line -> lexicon.textAfterLabel("cc", line.text()).isPresent());
    }

    /** A date below a name is no part of the signature. */
    private static List<Block> separateDates(List<Block> blocks, StructureLexicon lexicon) {
        List<Block> result = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() != Block.Kind.PARAGRAPH || block.lines().size() < 2) {
                result.add(block);
                continue;
            }
            List<Line> open = new ArrayList<>();
            for (Line line : block.lines()) {
                if (DateLineParser.parse(line.text(), lexicon).isPresent()) {
                    flush(open, block, result);
                    result.add(block.withLines(List.of(line)));
                } else {
                    open.add(line);
                }
            }
            flush(open, block, result);
        }
        return result;
    }

    private static void flush(List<Line> open, Block block, List<Block> result) {
        if (!open.isEmpty()) {
            result.add(block.withLines(open));
            open.clear();
        }
    }
}
