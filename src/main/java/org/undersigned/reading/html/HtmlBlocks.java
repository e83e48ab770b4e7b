package org.undersigned.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.TabbedNames;

/** Extracts the blocks of the letter in an HTML document or fragment. Accepts any text. */
public final class HtmlBlocks {

    private HtmlBlocks() {}

    /**
     * The blocks of a page, when its head says that it was published, and what it says of the page.
     *
     * @param published as written; {@code null} if absent
     * @param descriptions the description and the title
     */
    public record Page(List<Block> blocks, String published, List<String> descriptions) {}

    /** The blocks in document order, with line and column in the file; those outside the content too. */
    public static List<Block> extract(String file, String characters) {
        return extractPage(file, characters).blocks();
    }

    /** The blocks, and what the head of the page states. */
    public static Page extractPage(String file, String characters) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document document = parser.parseInput(characters, "");
        EditorComments.removeFrom(document);
        showTemplates(document);
        TextDensity density = TextDensity.measure(document);
        BoilerplateFilter boilerplateFilter = new BoilerplateFilter(CssStyles.parse(document), density);
        String published = PublicationDate.find(document);
        List<String> descriptions = findDescriptions(document);
        Element letter = MainContent.find(document, density, boilerplateFilter);
        SourcePositions positions = new SourcePositions(file);
        OutsideText outside = new OutsideText(positions, boilerplateFilter, letter);
        NodeTraversor.filter(outside, document.body());
        HtmlBlockVisitor htmlBlockVisitor = new HtmlBlockVisitor(
                positions,
                boilerplateFilter,
                density,
                HtmlFootnotes.find(letter),
                NameCards.find(letter, density),
                density.textLength(letter));
        NodeTraversor.filter(htmlBlockVisitor, letter);
        List<Block> blocks = new ArrayList<>(outside.above());
        blocks.addAll(TabbedNames.detect(htmlBlockVisitor.blocks()));
        blocks.addAll(outside.below());
        return new Page(blocks, published, descriptions);
    }

    /** The source of a component (a "template" element beside scripts and styles) has no other words than its template's. */
    private static void showTemplates(Document page) {
        if (page.body().hasText()) {
            return;
        }
        for (Element template : page.select("template")) {
            if (template.parents().stream()
                    .noneMatch(parent -> parent.normalName().equals("template"))) {
                page.body().appendChild(template.tagName("div"));
            }
        }
    }

    /** The description and the title in the head. */
    private static List<String> findDescriptions(Document page) {
        List<String> found = new ArrayList<>();
        page.head().select("meta[name=description], meta[property=og:description]").stream()
                .map(meta -> meta.attr("content").strip())
                .forEach(found::add);
        found.add(page.title());
        return found.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }
}
