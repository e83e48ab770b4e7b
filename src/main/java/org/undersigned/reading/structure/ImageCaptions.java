package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.PhraseNormalizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.omission.OmissionFindings;

/** Removes images from the blocks, with the captions below them. */
final class ImageCaptions {

    /** The fewest words of a caption that repeats the text of its image; fewer may be a name below a signature. */
    private static final int MIN_REPEATED_WORDS = 4;

    private static final int MAX_CREDIT_WORDS = 30;

    private static final int MIN_CARDS = 5;

    private final StructureLexicon lexicon;
    private final AfterwordClassifier afterwords;
    private final FindingCollector findings;

    /** The blocks below the heading of a list, where the words below an image are a name. */
    private final Set<Block> listed = Collections.newSetFromMap(new IdentityHashMap<>());

    ImageCaptions(StructureLexicon lexicon, FindingCollector findings) {
        this.lexicon = lexicon;
        this.afterwords = new AfterwordClassifier(lexicon);
        this.findings = findings;
    }

    List<Block> remove(List<Block> blocks) {
        List<Block> rest = new ArrayList<>();
        Block image = null;
        for (Block block : namedCards(blocks)) {
            if (block.kind() == Block.Kind.IMAGE) {
                image = block;
                report(block);
            } else if (image != null && isCaption(block, image)) {
                report(block);
                image = null;
            } else {
                rest.add(block);
                image = null;
            }
        }
        return rest;
    }

    /** Makes paragraphs of the images below the heading of a list that has names nowhere else: cards of persons. */
    private List<Block> namedCards(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        for (int i = 0; i < blocks.size(); ) {
            result.add(blocks.get(i));
            int from = ++i;
            boolean head = blocks.get(from - 1).kind() == Block.Kind.HEADING
                    && lexicon.matches("lists", blocks.get(from - 1).text());
            while (head && i < blocks.size() && blocks.get(i).kind() != Block.Kind.HEADING) {
                i++;
            }
            List<Block> section = blocks.subList(from, i);
            if (head) {
                listed.addAll(section);
            }
            result.addAll(
                    areNamedCards(section)
                            ? section.stream().map(ImageCaptions::toParagraph).toList()
                            : section);
        }
        return result;
    }

    private boolean areNamedCards(List<Block> section) {
        LineEvidence evidence = new LineEvidence(lexicon);
        List<Block> cards = section.stream()
                .filter(block ->
                        block.kind() == Block.Kind.IMAGE && !block.text().isEmpty())
                .toList();
        long names = cards.stream()
                .filter(block -> evidence.isName(block.lines().get(0)))
                .count();
        return names >= MIN_CARDS
                && names * 10 >= cards.size() * 8
                && section.stream()
                        .noneMatch(block -> block.kind() != Block.Kind.IMAGE && block.kind() != Block.Kind.RULE);
    }

    private static Block toParagraph(Block block) {
        return block.kind() == Block.Kind.IMAGE && !block.text().isEmpty()
                ? new Block(Block.Kind.PARAGRAPH, 0, 0, null, block.lines())
                : block;
    }

    private boolean isCaption(Block block, Block image) {
        int words = WhitespaceTokenizer.tokenize(block.text()).size();
        if (block.kind() != Block.Kind.PARAGRAPH || lexicon.startsWith("opens", block.text())) {
            return false;
        }
        boolean repeated = words >= MIN_REPEATED_WORDS
                && !listed.contains(block)
                && PhraseNormalizer.normalize(block.text()).equals(PhraseNormalizer.normalize(image.text()));
        return repeated || words <= MAX_CREDIT_WORDS && afterwords.hasCredit(block.text());
    }

    private void report(Block block) {
        if (!block.text().isEmpty()) {
            OmissionFindings.reportImage(block, findings);
        }
    }
}
