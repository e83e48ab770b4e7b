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

    /** With so many cards, most decide for the others, which have a comment or a name alone. */
    private static final int MIN_CARDS = 5;

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
        List<List<Element>> leaves = new ArrayList<>();
        int whole = 0;
        int named = 0;
        for (Element child : children) {
            List<Element> found = new ArrayList<>();
            boolean leavesOnly = addFields(child, found) || addLeaves(child, found);
            if (!leavesOnly || found.isEmpty()) {
                return;
            }
            leaves.add(found);
            boolean card = isCard(child, found);
            whole += card ? 1 : 0;
            named += card || isNameField(found.get(0), leaves.get(0).get(0)) ? 1 : 0;
        }
        boolean most = children.size() >= MIN_CARDS && whole * 2 >= children.size() && named == children.size();
        for (int i = 0; i < children.size() && (most || whole == children.size()); i++) {
            cards.put(children.get(i), toLines(leaves.get(i)));
        }
    }

    /** The name and the short lines below it, without a comment. */
    private static List<String> toLines(List<Element> leaves) {
        List<String> lines = new ArrayList<>();
        for (Element leaf : leaves) {
            String text = leaf.text().strip();
            if (lines.isEmpty() || isShort(text)) {
                lines.add(text);
            }
        }
        return lines;
    }

    /** Whether the first element has the class that it has in the first card, and a short text. */
    private static boolean isNameField(Element leaf, Element first) {
        return !first.className().isBlank()
                && leaf.className().equals(first.className())
                && leaf.text().strip().split(" ").length <= MAX_NAME_WORDS;
    }

    private static boolean isAlike(Element child, Element first) {
        return child.normalName().equals(first.normalName())
                && (child.nameIs("div") || child.nameIs("li") || child.nameIs("article") || child.nameIs("figure"));
    }

    /** Adds inline elements with classes of their own that are all that a card has. Returns whether it is such a card. */
    private static boolean addFields(Element card, List<Element> leaves) {
        List<Element> fields = card.children().stream()
                .filter(child -> !child.text().isBlank())
                .toList();
        boolean only = !fields.isEmpty()
                && card.ownText().isBlank()
                && fields.stream()
                        .allMatch(field ->
                                field.nameIs("span") && !field.className().isBlank());
        leaves.addAll(only ? fields : List.of());
        return only;
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

    private boolean isCard(Element card, List<Element> leaves) {
        if (leaves.size() < 2 || leaves.size() > MAX_LINES || density.textLength(card) > MAX_CARD_LENGTH) {
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
