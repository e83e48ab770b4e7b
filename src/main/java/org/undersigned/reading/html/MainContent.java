package org.undersigned.reading.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the element of a page that contains the letter: its {@code main} or {@code article}, else the innermost container
 * with most of the text.
 */
final class MainContent {

    /** The minimum share of the page's text in {@code main}. */
    private static final double MIN_MAIN_SHARE = 0.4;

    /** The minimum share of the content's text in {@code article}. */
    private static final double MIN_ARTICLE_SHARE = 0.7;

    /** The minimum share of a container's text in a nested container that replaces it. */
    private static final double MIN_CHILD_SHARE = 0.85;

    private static final int MIN_LIST_CHILDREN = 10;
    private static final int MAX_CHILD_LENGTH = 160;

    private static final Set<String> CONTAINERS = Set.of("div", "section", "article", "main", "td", "center", "form");

    /** Word stems in the class or id of a list of signatories, in several languages. */
    private static final Set<String> SIGNATURE_WORDS =
            Set.of("sign", "firma", "unterzeich", "assina", "firmat", "endors", "podpis", "supporter");

    private final TextDensity density;
    private final BoilerplateFilter boilerplateFilter;

    private MainContent(TextDensity density, BoilerplateFilter boilerplateFilter) {
        this.density = density;
        this.boilerplateFilter = boilerplateFilter;
    }

    static Element find(Document document, TextDensity density, BoilerplateFilter boilerplateFilter) {
        return new MainContent(density, boilerplateFilter).find(document);
    }

    private Element find(Document document) {
        Element body = document.body();
        Element main = longest(document.select("main, [role=main], [itemprop=articleBody]"));
        Element within =
                main != null && density.textLength(main) >= MIN_MAIN_SHARE * density.textLength(body) ? main : body;
        Element article = longest(within.getElementsByTag("article"));
        if (article != null && density.textLength(article) >= MIN_ARTICLE_SHARE * density.textLength(within)) {
            return withSignatures(article, within);
        }
        return within == body ? withSignatures(densest(body), body) : within;
    }

    private Element longest(Elements candidates) {
        Element heaviest = null;
        for (Element candidate : candidates) {
            if (heaviest == null || density.textLength(candidate) > density.textLength(heaviest)) {
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
                if (CONTAINERS.contains(child.normalName())
                        && density.textLength(child) >= MIN_CHILD_SHARE * contentLength(at)) {
                    inner = child;
                }
            }
            if (inner == null || isList(inner)) {
                return at;
            }
            at = inner;
        }
    }

    /** Whether an element has many short children of one kind, as a long list of signatories has. */
    private boolean isList(Element element) {
        return element.childrenSize() >= MIN_LIST_CHILDREN
                && element.ownText().isBlank()
                && density.textLength(element) <= element.childrenSize() * MAX_CHILD_LENGTH
                && element.children().stream()
                        .allMatch(child -> child.nameIs("div")
                                && child.className().equals(element.child(0).className()));
    }

    /** The text length of an element without children that are boilerplate. */
    private int contentLength(Element element) {
        int words = density.textLength(element);
        for (Element child : element.children()) {
            words -= boilerplateFilter.isBoilerplate(child) ? density.textLength(child) : 0;
        }
        return words;
    }

    /** The content, or an ancestor of it that includes the list of signatories. */
    private Element withSignatures(Element content, Element within) {
        Element at = content;
        while (at != within && at.parent() != null) {
            Element parent = at.parent();
            for (Element sibling = at.nextElementSibling(); sibling != null; sibling = sibling.nextElementSibling()) {
                if (isSignatureList(sibling) && !boilerplateFilter.isBoilerplate(sibling) && !sibling.nameIs("form")) {
                    return parent;
                }
            }
            at = parent;
        }
        return content;
    }

    private static boolean isSignatureList(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return SIGNATURE_WORDS.stream().anyMatch(names::contains);
    }
}
