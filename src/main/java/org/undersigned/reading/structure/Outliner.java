package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.Findings;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;

/**
 * Finds where a letter's head, body and signatures begin and end, and has each read.
 *
 * <p>The salutation ends the head, or, where there is none, the first block of prose does. A closing ends the body, or
 * the label of a list does.
 */
public final class Outliner {

    /** A closing is a word or a few. */
    private static final int LONGEST_CLOSING = 60;

    private final List<Block> blocks;
    private final Wording wording;
    private final Findings findings;

    private Outliner(List<Block> blocks, Wording wording, Findings findings) {
        this.blocks =
                blocks.stream().filter(block -> block.kind() != Block.Kind.RULE).toList();
        this.wording = wording;
        this.findings = findings;
    }

    public static Outline outline(List<Block> blocks, String language, Findings findings) {
        return new Outliner(blocks, Wording.of(language), findings).outline();
    }

    private Outline outline() {
        int greeting = greeting();
        int bodyStart = greeting >= 0 ? greeting + 1 : firstProse();
        int end = closing(bodyStart);
        Head head = new Head(wording);
        blocks.subList(0, greeting >= 0 ? greeting : bodyStart).forEach(head::read);
        List<String> salutation = greeting < 0 ? List.of() : greeted(blocks.get(greeting), head);
        List<Prose> body = new Body(blocks.subList(bodyStart, end), findings).read();
        Signatures signatures = new Signatures(wording, head, findings);
        String closing = null;
        if (end < blocks.size()) {
            closing = signatures.open(blocks.get(end));
            signatures.read(blocks.subList(end + 1, blocks.size()));
        }
        return new Outline(
                head.title(),
                head.date(),
                head.subject(),
                head.addresses(),
                salutation,
                body,
                closing,
                signatures.lines());
    }

    private int greeting() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.PARAGRAPH
                    && block.lines().stream().anyMatch(this::greets)
                    && block.text().length() < 300) {
                return i;
            }
        }
        return -1;
    }

    private boolean greets(Line line) {
        return wording.greets(line.text());
    }

    /** The lines of a block from the salutation on; what stands above it in the same block belongs to the head. */
    private List<String> greeted(Block block, Head head) {
        List<String> salutation = new ArrayList<>();
        List<Line> above = new ArrayList<>();
        for (Line line : block.lines()) {
            if (salutation.isEmpty() && !greets(line)) {
                above.add(line);
            } else {
                salutation.add(line.text());
            }
        }
        if (!above.isEmpty()) {
            head.read(block.with(above));
        }
        return salutation;
    }

    /** Where nobody is greeted, the letter's body begins with its first sentence. */
    private int firstProse() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.PARAGRAPH && Body.sentence(block.text())) {
                return i;
            }
        }
        return blocks.size();
    }

    private int closing(int from) {
        for (int i = blocks.size() - 1; i >= from; i--) {
            Block block = blocks.get(i);
            String first = block.lines().get(0).text();
            if (first.length() <= LONGEST_CLOSING && (wording.closes(first) || wording.headsAList(first))) {
                return firstOfRun(i, from);
            }
        }
        return blocks.size();
    }

    /** "Yours sincerely," and "The signatories," one after the other are one closing. */
    private int firstOfRun(int i, int from) {
        int first = i;
        for (int j = i - 1; j >= from && j >= i - 2; j--) {
            if (wording.closes(blocks.get(j).lines().get(0).text())) {
                first = j;
            }
        }
        return first;
    }
}
