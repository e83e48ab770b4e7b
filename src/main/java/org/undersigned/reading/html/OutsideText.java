package org.undersigned.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.LineBuilder;
import org.undersigned.reading.block.Run;

/** Collects the visible text of a page outside the element that contains the letter. */
final class OutsideText implements NodeFilter {

    private final SourcePositions positions;
    private final BoilerplateFilter boilerplateFilter;
    private final Element letter;
    private final List<Block> above = new ArrayList<>();
    private final List<Block> below = new ArrayList<>();
    private boolean passed;

    OutsideText(SourcePositions positions, BoilerplateFilter boilerplateFilter, Element letter) {
        this.positions = positions;
        this.boilerplateFilter = boilerplateFilter;
        this.letter = letter;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node == letter) {
            passed = true;
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode text) {
            toBlock(positions, text, text.getWholeText()).ifPresent((passed ? below : above)::add);
        }
        boolean visible = !(node instanceof Element element) || boilerplateFilter.isVisible(element);
        return visible ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
    }

    /** A block with some text outside the letter; empty if the text is blank. */
    static Optional<Block> toBlock(SourcePositions positions, Node node, String text) {
        LineBuilder line = new LineBuilder();
        line.append(text, Run.plain(""), positions.position(node));
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block(Block.Kind.OUTSIDE, 0, 0, null, line.takeLines()));
    }

    List<Block> above() {
        return above;
    }

    List<Block> below() {
        return below;
    }
}
