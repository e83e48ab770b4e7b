package org.undersigned.reading.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds elements whose content is many links with names, side by side: each is a line of its own. */
final class LinkRows {

    private static final int MIN_LINKS = 8;
    private static final int MAX_WORDS = 12;

    private final Set<Element> rows = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Looks at an element before its children. */
    void open(Element element) {
        if (element.childrenSize() >= MIN_LINKS && isRow(element)) {
            rows.add(element);
        }
    }

    /** Whether a link is one of such a row. */
    boolean contains(Element link) {
        return link.nameIs("a") && link.parent() != null && rows.contains(link.parent());
    }

    private static boolean isRow(Element parent) {
        int named = 0;
        for (Element child : parent.children()) {
            String text = child.nameIs("a") ? child.text().strip() : "";
            if (text.isEmpty() || text.split(" ").length > MAX_WORDS) {
                return false;
            }
            named += text.indexOf(' ') > 0 && Character.isUpperCase(text.codePointAt(0)) ? 1 : 0;
        }
        return parent.ownText().isBlank() && named * 10 >= parent.childrenSize() * 6;
    }
}
