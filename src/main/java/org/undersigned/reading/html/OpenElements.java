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

    private record Holder(Element element, Block.Kind kind, int level, int list, String marker) {}

    /** A list, and the number that its next item has. */
    private static final class Listing {
        private final Element element;
        private final int number;
        private int next;
        private int step = 1;

        private Listing(Element element, int number) {
            this.element = element;
            this.number = number;
        }
    }

    private final Deque<Holder> open = new ArrayDeque<>();
    private final Deque<Listing> listings = new ArrayDeque<>();
    private int lists;
    private int notes;

    /** Whether an element is a block of its own. */
    static boolean blocks(Element element) {
        return element.tag().isBlock() && !INLINE.contains(element.normalName())
                || element.nameIs("td")
                || element.nameIs("th");
    }

    int nextList() {
        return ++lists;
    }

    void open(Element element, String note) {
        String name = element.normalName();
        boolean listing = name.equals("ol") || name.equals("ul");
        if (listing) {
            listings.push(listing(element));
        }
        if (note != null) {
            notes++;
            open.push(new Holder(element, Block.Kind.NOTE, 0, 0, note));
        } else if (HEADINGS.contains(name)) {
            open.push(new Holder(element, Block.Kind.HEADING, name.charAt(1) - '0', 0, null));
        } else if (name.equals("blockquote")) {
            open.push(new Holder(element, Block.Kind.QUOTATION, 0, 0, null));
        } else if (name.equals("li")) {
            open.push(item(element));
        }
    }

    private Listing listing(Element element) {
        Listing listing = new Listing(element, nextList());
        boolean reversed = element.hasAttr("reversed");
        listing.step = reversed ? -1 : 1;
        listing.next = number(element, "start", reversed ? element.childrenSize() : 1);
        return listing;
    }

    private Holder item(Element element) {
        Listing listing = listings.isEmpty() ? new Listing(element, nextList()) : listings.peek();
        boolean ordered = listing.element.nameIs("ol");
        int number = number(element, "value", listing.next);
        listing.next = number + listing.step;
        String marker = ordered ? numeral(listing.element.attr("type"), number) + "." : "-";
        return new Holder(element, Block.Kind.ITEM, 0, listing.number, marker);
    }

    private static String numeral(String type, int number) {
        return switch (type) {
            case "a" -> ListLabels.alphabetic(number);
            case "A" -> ListLabels.upperCase(ListLabels.alphabetic(number));
            case "i" -> ListLabels.roman(number);
            case "I" -> ListLabels.upperCase(ListLabels.roman(number));
            default -> Integer.toString(number);
        };
    }

    private static int number(Element element, String attribute, int otherwise) {
        try {
            return Integer.parseInt(element.attr(attribute).strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    void close(Element element) {
        if (!open.isEmpty() && open.peek().element == element) {
            notes -= open.pop().kind == Block.Kind.NOTE ? 1 : 0;
        }
        if (!listings.isEmpty() && listings.peek().element == element) {
            listings.pop();
        }
    }

    boolean heading() {
        return !open.isEmpty() && open.peek().kind == Block.Kind.HEADING;
    }

    boolean inNote() {
        return notes > 0;
    }

    /** Lines as a block of what is open. */
    Block block(List<Line> lines) {
        Holder in = open.peek();
        return in == null
                ? new Block(Block.Kind.PARAGRAPH, 0, 0, null, lines)
                : new Block(in.kind, in.level, in.list, in.marker, lines);
    }
}
