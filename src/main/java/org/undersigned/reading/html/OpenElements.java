package org.undersigned.reading.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.ListLabels;

/** Stacks of the open elements that determine a block's kind: heading, item, quotation, note; and of the open lists. */
final class OpenElements {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> INLINE =
            Set.of("ins", "del", "button", "video", "audio", "canvas", "object", "math");

    /** The most paragraphs of a heading: a title and a subtitle. */
    private static final int MAX_HEADING_PARAGRAPHS = 2;

    private static final int MAX_HEADING_BREAKS = 2;
    private static final int MAX_HEADING_LENGTH = 300;
    private static final Set<String> BODY_ELEMENTS = Set.of("ol", "ul", "dl", "table", "blockquote");

    private record OpenBlock(Element element, Block.Kind kind, int level, int list, String marker) {}

    /** A list with the number of its next item. */
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

    /** Whether an element is block-level. */
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
        boolean list = name.equals("ol") || name.equals("ul");
        if (list) {
            lists.push(openList(element));
        }
        if (note != null) {
            openNotes++;
            blocks.push(new OpenBlock(element, Block.Kind.NOTE, 0, 0, note));
        } else if (name.equals("figcaption")) {
            blocks.push(new OpenBlock(element, Block.Kind.IMAGE, 0, 0, null));
        } else if (HEADINGS.contains(name) && !holdsBody(element)) {
            blocks.push(new OpenBlock(element, Block.Kind.HEADING, name.charAt(1) - '0', 0, null));
        } else if (name.equals("blockquote")) {
            blocks.push(new OpenBlock(element, Block.Kind.QUOTATION, 0, 0, null));
        } else if (name.equals("li")) {
            blocks.push(openItem(element));
        }
    }

    /** Whether a heading element contains paragraphs and lists, which somebody put into it for its looks. */
    private static boolean holdsBody(Element heading) {
        int paragraphs = 0;
        int breaks = 0;
        for (Element child : heading.children()) {
            if (BODY_ELEMENTS.contains(child.normalName())) {
                return true;
            }
            paragraphs += child.nameIs("p") && child.hasText() ? 1 : 0;
            breaks += child.nameIs("br") ? 1 : 0;
        }
        return paragraphs > MAX_HEADING_PARAGRAPHS
                || breaks > MAX_HEADING_BREAKS && heading.wholeOwnText().length() > MAX_HEADING_LENGTH;
    }

    private OpenList openList(Element element) {
        OpenList list = new OpenList(element, nextList());
        boolean reversed = element.hasAttr("reversed");
        list.step = reversed ? -1 : 1;
        list.next = intAttribute(element, "start", reversed ? element.childrenSize() : 1);
        return list;
    }

    private OpenBlock openItem(Element element) {
        OpenList list = lists.isEmpty() ? new OpenList(element, nextList()) : lists.peek();
        boolean ordered = list.element.nameIs("ol");
        int number = intAttribute(element, "value", list.next);
        list.next = number + list.step;
        String marker = ordered ? formatNumber(list.element.attr("type"), number) + "." : "-";
        return new OpenBlock(element, Block.Kind.ITEM, 0, list.number, marker);
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

    /** A block of the kind of the innermost open element. */
    Block toBlock(List<Line> lines) {
        OpenBlock in = blocks.peek();
        return in == null
                ? new Block(Block.Kind.PARAGRAPH, 0, 0, null, lines)
                : new Block(in.kind, in.level, in.list, in.kind == Block.Kind.ITEM ? takeMarker(in) : in.marker, lines);
    }

    /** The marker of an item, once. */
    private String takeMarker(OpenBlock item) {
        blocks.pop();
        blocks.push(new OpenBlock(item.element, item.kind, item.level, item.list, null));
        return item.marker;
    }
}
