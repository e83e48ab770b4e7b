package org.undersigned.reading.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds cards: adjacent elements that each have a name, and below it a few short lines such as role and organization. */
final class NameCards {

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final Set<String> OTHER_CONTENT =
            Set.of("table", "ul", "ol", "blockquote", "pre", "form", "nav", "section", "article");
    private static final int MAX_CARD_LENGTH = 240;
    private static final int MAX_LINES = 5;
    private static final int MAX_LINE_LENGTH = 90;
    private static final int MAX_NAME_WORDS = 8;

    private final Map<Element, List<String>> cards = new IdentityHashMap<>();
    private final TextDensity density;

    private NameCards(TextDensity density) {
        this.density = density;
    }

    static NameCards find(Element letter, TextDensity density) {
        NameCards found = new NameCards(density);
        for (Element parent : letter.getAllElements()) {
            found.addCards(parent);
        }
        return found;
    }

    /** The lines of a card; {@code null} if an element is none. */
    List<String> linesOf(Element element) {
        return cards.get(element);
    }

    private void addCards(Element parent) {
        List<Element> children = parent.children();
        if (children.size() < 2 || !children.stream().allMatch(child -> isAlike(child, children.get(0)))) {
            return;
        }
        List<List<String>> lines = new ArrayList<>();
        for (Element child : children) {
            List<Element> leaves = new ArrayList<>();
            if (!addLeaves(child, leaves) || !isCard(child, leaves)) {
                return;
            }
            lines.add(leaves.stream().map(leaf -> leaf.text().strip()).toList());
        }
        for (int i = 0; i < children.size(); i++) {
            cards.put(children.get(i), lines.get(i));
        }
    }

    private boolean isAlike(Element child, Element first) {
        return child.normalName().equals(first.normalName())
                && (child.nameIs("div") || child.nameIs("li") || child.nameIs("article") || child.nameIs("figure"))
                && density.textLength(child) <= MAX_CARD_LENGTH;
    }

    /** Adds the elements with text but without blocks inside. Returns whether there is nothing else. */
    private static boolean addLeaves(Element element, List<Element> leaves) {
        if (element.normalName().equals("br") || leaves.size() > MAX_LINES) {
            return false;
        }
        List<Element> blocks =
                element.children().stream().filter(OpenElements::isBlock).toList();
        if (blocks.isEmpty()) {
            if (!element.text().isBlank()) {
                leaves.add(element);
            }
            return element.getElementsByTag("br").isEmpty();
        }
        if (!element.ownText().isBlank()) {
            return false;
        }
        for (Element block : blocks) {
            if (OTHER_CONTENT.contains(block.normalName()) || !addLeaves(block, leaves)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCard(Element card, List<Element> leaves) {
        if (leaves.size() < 2 || leaves.size() > MAX_LINES) {
            return false;
        }
        Element first = leaves.get(0);
        boolean marked = HEADINGS.contains(first.normalName())
                || isStrong(first)
                || !card.className().isBlank();
        String name = first.text().strip();
        return marked
                && name.split(" ").length <= MAX_NAME_WORDS
                && name.indexOf(' ') > 0
                && leaves.stream().allMatch(leaf -> isShort(leaf.text().strip()))
                && leaves.stream().skip(1).noneMatch(leaf -> HEADINGS.contains(leaf.normalName()));
    }

    private static boolean isStrong(Element leaf) {
        Element only = leaf.childrenSize() == 1 ? leaf.child(0) : null;
        return only != null && leaf.ownText().isBlank() && (only.nameIs("strong") || only.nameIs("b"));
    }

    private static boolean isShort(String text) {
        return text.length() <= MAX_LINE_LENGTH
                && ".?!:;".indexOf(text.charAt(text.length() - 1)) < 0
                && Character.isLetter(text.codePointAt(0));
    }
}
