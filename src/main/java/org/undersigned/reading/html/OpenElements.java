package org.undersigned.reading.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.ListLabels;

/** The elements that make a block what it is: the heading, item, quotation or note that is open at a place. */
final class OpenElements {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> INLINE =
            Set.of("ins", "del", "button", "video", "audio", "canvas", "object", "math");

    private record OpenBlock(Element element, Block.Kind kind, int level, int list, String marker) {}

    /** A list, and the number that its next item has. */
    private static final class OpenList {
        private final Element element;
        private final int number;
        private int next;
        private int step = 1;

        private OpenList(Element element, int number) {
            this.element = element;
            this.number = number;
        }
    }

    private final Deque<OpenBlock> blocks = new ArrayDeque<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private int listCount;
    private int openNotes;

    /** Whether an element is a block of its own. */
    static boolean isBlock(Element element) {
        return element.tag().isBlock() && !INLINE.contains(element.normalName())
                || element.nameIs("td")
                || element.nameIs("th");
    }

    int nextList() {
        return ++listCount;
    }

    void start(Element element, String note) {
        String name = element.normalName();
        boolean listing = name.equals("ol") || name.equals("ul");
        if (listing) {
            lists.push(openList(element));
        }
        if (note != null) {
            openNotes++;
            blocks.push(new OpenBlock(element, Block.Kind.NOTE, 0, 0, note));
        } else if (HEADINGS.contains(name)) {
            blocks.push(new OpenBlock(element, Block.Kind.HEADING, name.charAt(1) - '0', 0, null));
        } else if (name.equals("blockquote")) {
            blocks.push(new OpenBlock(element, Block.Kind.QUOTATION, 0, 0, null));
        } else if (name.equals("li")) {
            blocks.push(openItem(element));
        }
    }

    private OpenList openList(Element element) {
        OpenList listing = new OpenList(element, nextList());
        boolean reversed = element.hasAttr("reversed");
        listing.step = reversed ? -1 : 1;
        listing.next = intAttribute(element, "start", reversed ? element.childrenSize() : 1);
        return listing;
    }

    private OpenBlock openItem(Element element) {
        OpenList listing = lists.isEmpty() ? new OpenList(element, nextList()) : lists.peek();
        boolean ordered = listing.element.nameIs("ol");
        int number = intAttribute(element, "value", listing.next);
        listing.next = number + listing.step;
        String marker = ordered ? formatNumber(listing.element.attr("type"), number) + "." : "-";
        return new OpenBlock(element, Block.Kind.ITEM, 0, listing.number, marker);
    }

    private static String formatNumber(String type, int number) {
        return switch (type) {
            case "a" -> ListLabels.alphabetic(number);
            case "A" -> ListLabels.upperCase(ListLabels.alphabetic(number));
            case "i" -> ListLabels.roman(number);
            case "I" -> ListLabels.upperCase(ListLabels.roman(number));
            default -> Integer.toString(number);
        };
    }

    private static int intAttribute(Element element, String attribute, int otherwise) {
        try {
            return Integer.parseInt(element.attr(attribute).strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    void end(Element element) {
        if (!blocks.isEmpty() && blocks.peek().element == element) {
            openNotes -= blocks.pop().kind == Block.Kind.NOTE ? 1 : 0;
        }
        if (!lists.isEmpty() && lists.peek().element == element) {
            lists.pop();
        }
    }

    boolean inHeading() {
        return !blocks.isEmpty() && blocks.peek().kind == Block.Kind.HEADING;
    }

    boolean inNote() {
        return openNotes > 0;
    }

    /** Lines as a block of what is open. */
    Block toBlock(List<Line> lines) {
        OpenBlock in = blocks.peek();
        return in == null
                ? new Block(Block.Kind.PARAGRAPH, 0, 0, null, lines)
                : new Block(in.kind, in.level, in.list, in.marker, lines);
    }
}
