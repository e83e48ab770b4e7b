package org.undersigned.reading.structure.closer.layout;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameEnumeration;

/** Splits lines that each begin with a label in bold or a country, with the names behind it: "**Norway:** Lake Watch; Oar Club". */
record BoldLabels(StructureLexicon lexicon) {

    private static final int MIN_LABELS = 2;

    /** The blocks with a heading for each label, and an item for each name; the blocks themselves if there are no such lines. */
    List<Block> split(List<Block> blocks) {
        long labels = blocks.stream()
                .filter(this::isLabelled)
                .mapToLong(block -> block.lines().size())
                .sum();
        if (labels < MIN_LABELS) {
            return blocks;
        }
        List<Block> result = new ArrayList<>();
        for (Block block : blocks) {
            if (isLabelled(block)) {
                block.lines().forEach(line -> addNames(line, block, result));
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private boolean isLabelled(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && !block.lines().isEmpty()
                && block.lines().stream().allMatch(this::isLabelled);
    }

    /** The label at the beginning of a line: words in bold, or a country and its colon. */
    private String labelOf(Line line) {
        int colon = line.text().indexOf(": ");
        boolean country = colon > 0 && isCountry(line.text().substring(0, colon));
        return country ? line.text().substring(0, colon + 1) : line.strongLead().strip();
    }

    private boolean isLabelled(Line line) {
        String lead = labelOf(line);
        return lead.length() > 1
                && lead.endsWith(":")
                && lead.length() < line.text().length()
                && (!MultiLineSignature.isPersonName(lead.substring(0, lead.length() - 1), lexicon)
                        || isCountry(lead.substring(0, lead.length() - 1)))
                && lexicon.textAfterLabel("cc", line.text()).isEmpty()
                && !lexicon.startsWith("contacts", line.text());
    }

    private boolean isCountry(String words) {
        return CountryNames.forLists(lexicon.language).contains(words);
    }

    private void addNames(Line line, Block block, List<Block> result) {
        String lead = labelOf(line);
        int at = line.text().indexOf(lead) + lead.length();
        Line label = line.split(at).before();
        Line names = line.split(at).after();
        List<Line> lines = names.cut(new NameEnumeration(lexicon).splitLabelled(names.text()));
        result.add(Block.label(List.of(label)));
        (lines.isEmpty() ? List.of(names) : lines)
                .forEach(name -> result.add(
                        new Block(Block.Kind.ITEM, block.level(), block.list(), block.marker(), List.of(name))));
    }
}
