package org.undersigned.reading.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The element of a page that holds the letter: what the page marks as its main content or as an article, else the
 * smallest that holds most of its words.
 */
final class MainContent {

    /** What is marked as the content has to hold this share of the words. */
    private static final double MARKED = 0.4;

    /** An article that leaves less than this out is the content. */
    private static final double ARTICLE = 0.7;

    /** A container that holds as much as this of the one around it takes its place. */
    private static final double DENSE = 0.85;

    private static final Set<String> BOXES = Set.of("div", "section", "article", "main", "td", "center", "form");

    /** Words in the class or id of a list of signatories, as they begin. */
    private static final Set<String> SIGNED =
            Set.of("sign", "firma", "unterzeich", "assina", "firmat", "endors", "podpis", "supporter");

    private final TextDensity density;
    private final BoilerplateFilter boilerplateFilter;

    private MainContent(TextDensity density, BoilerplateFilter boilerplateFilter) {
        this.density = density;
        this.boilerplateFilter = boilerplateFilter;
    }

    static Element of(Document document, TextDensity density, BoilerplateFilter boilerplateFilter) {
        return new MainContent(density, boilerplateFilter).of(document);
    }

    private Element of(Document document) {
        Element body = document.body();
        Element main = heaviest(document.select("main, [role=main], [itemprop=articleBody]"));
        Element within = main != null && density.of(main) >= MARKED * density.of(body) ? main : body;
        Element article = heaviest(within.getElementsByTag("article"));
        if (article != null && density.of(article) >= ARTICLE * density.of(within)) {
            return withSignatures(article, within);
        }
        return within == body ? withSignatures(densest(body), body) : within;
    }

    private Element heaviest(Elements candidates) {
        Element heaviest = null;
        for (Element candidate : candidates) {
            if (heaviest == null || density.of(candidate) > density.of(heaviest)) {
                heaviest = candidate;
            }
        }
        return heaviest;
    }

    private Element densest(Element from) {
        Element at = from;
        while (true) {
            Element inner = null;
            for (Element child : at.children()) {
                if (BOXES.contains(child.normalName()) && density.of(child) >= DENSE * words(at)) {
                    inner = child;
                }
            }
            if (inner == null) {
                return at;
            }
            at = inner;
        }
    }

    /** The words of an element, without those of the children that stand around the content. */
    private int words(Element element) {
        int words = density.of(element);
        for (Element child : element.children()) {
            words -= boilerplateFilter.leavesOut(child) ? density.of(child) : 0;
        }
        return words;
    }

    /** The content, or as much more of the page as holds the list of those who signed. */
    private Element withSignatures(Element content, Element within) {
        Element at = content;
        while (at != within && at.parent() != null) {
            Element parent = at.parent();
            for (Element sibling = at.nextElementSibling(); sibling != null; sibling = sibling.nextElementSibling()) {
                if (signed(sibling) && !boilerplateFilter.leavesOut(sibling) && !sibling.nameIs("form")) {
                    return parent;
                }
            }
            at = parent;
        }
        return content;
    }

    private static boolean signed(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return SIGNED.stream().anyMatch(names::contains);
    }
}
