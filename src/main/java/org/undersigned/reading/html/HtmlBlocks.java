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
    public static List<Block> extract(String file, String characters) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document document = parser.parseInput(characters, "");
        TextDensity density = TextDensity.textLength(document);
        BoilerplateFilter boilerplateFilter = new BoilerplateFilter(CssStyles.parse(document), density);
        Element letter = MainContent.find(document, density, boilerplateFilter);
        HtmlBlockVisitor htmlBlockVisitor = new HtmlBlockVisitor(
                new SourcePositions(file),
                boilerplateFilter,
                density,
                HtmlFootnotes.find(letter),
                density.textLength(letter));
        NodeTraversor.filter(htmlBlockVisitor, letter);
        return htmlBlockVisitor.blocks();
    }
}
