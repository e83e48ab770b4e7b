package org.undersigned.reading.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.undersigned.reading.block.Block;

/** Extracts the blocks of the letter in an HTML document or fragment. Accepts any text. */
public final class HtmlBlocks {

    private HtmlBlocks() {}

    /**
     * The blocks of a page and when its head says that it was published.
     *
     * @param published as written; {@code null} if absent
     */
    public record Page(List<Block> blocks, String published) {}

    /** The blocks in document order, with line and column in the file. */
    public static List<Block> extract(String file, String characters) {
        return extractPage(file, characters).blocks();
    }

    /** The blocks, and the publication date of the page. */
    public static Page extractPage(String file, String characters) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document document = parser.parseInput(characters, "");
        EditorComments.removeFrom(document);
        TextDensity density = TextDensity.measure(document);
        BoilerplateFilter boilerplateFilter = new BoilerplateFilter(CssStyles.parse(document), density);
        String published = PublicationDate.find(document);
        Element letter = MainContent.find(document, density, boilerplateFilter);
        HtmlBlockVisitor htmlBlockVisitor = new HtmlBlockVisitor(
                new SourcePositions(file),
                boilerplateFilter,
                density,
                HtmlFootnotes.find(letter),
                NameCards.find(letter, density),
                density.textLength(letter));
        NodeTraversor.filter(htmlBlockVisitor, letter);
        return new Page(htmlBlockVisitor.blocks(), published);
    }
}
