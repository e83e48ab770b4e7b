package org.undersigned.reading.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds elements whose content is many names side by side, each in a link or span: each is a line of its own. */
final class InlineRows {

    private static final int MIN_NAMES = 8;

    /** The fewest names if each element has a class, as the labels of a style sheet have. */
    private static final int MIN_STYLED = 4;

    private static final int MAX_WORDS = 12;

    private final Set<Element> rows = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Looks at an element before its children. */
    void open(Element element) {
        if (element.childrenSize() >= MIN_STYLED && isRow(element)) {
            rows.add(element);
        }
    }

    /** Whether a link or span is one of such a row. */
    boolean contains(Element name) {
        return isInline(name) && name.parent() != null && rows.contains(name.parent());
    }

    private static boolean isInline(Element element) {
        return element.nameIs("a") || element.nameIs("span");
    }

    private static boolean isRow(Element parent) {
        int named = 0;
        int styled = 0;
        for (Element child : parent.children()) {
            String text = isInline(child) ? child.text().replace('\u00a0', ' ').strip() : "";
            if (text.isEmpty() || text.split(" ").length > MAX_WORDS) {
                return false;
            }
            named += text.indexOf(' ') > 0 && Character.isUpperCase(text.codePointAt(0)) ? 1 : 0;
            styled += child.className().isBlank() ? 0 : 1;
        }
        int count = parent.childrenSize();
        return parent.ownText().isBlank()
                && named * 10 >= count * 6
                && (styled == count || count >= MIN_NAMES && parent.child(0).nameIs("a"));
    }
}
