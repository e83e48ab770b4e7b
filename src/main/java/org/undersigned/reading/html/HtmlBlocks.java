package org.undersigned.reading.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.undersigned.reading.block.Block;

/** A web page, or a piece of one, as the blocks of the letter in it. Whatever the characters are, they are some blocks. */
public final class HtmlBlocks {

    private HtmlBlocks() {}

    /** The blocks of a file's characters, in order, each with its line and column in the file. */
    public static List<Block> of(String file, String characters) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document document = parser.parseInput(characters, "");
        Weights weights = Weights.of(document);
        Chrome chrome = new Chrome(Styles.in(document), weights);
        Element letter = MainContent.of(document, weights, chrome);
        Walk walk = new Walk(new Places(file), chrome, weights, Footnotes.in(letter), weights.of(letter));
        NodeTraversor.filter(walk, letter);
        return walk.blocks();
    }
}
