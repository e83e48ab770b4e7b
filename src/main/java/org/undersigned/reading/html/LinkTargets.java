package org.undersigned.reading.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Where a page's links lead. */
final class LinkTargets {

    private LinkTargets() {}

    /**
     * The target, absolute where the page says what it is relative to; empty where it was lost; {@code null} where the
     * link leads to no page: an address for e-mail, a telephone number, a script.
     */
    static String resolve(Element link) {
        String written = link.attr("href").strip();
        String scheme = written.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("mailto:") || scheme.startsWith("tel:") || scheme.startsWith("sms:")) {
            return null;
        }
        if (scheme.startsWith("javascript:") || scheme.startsWith("data:") || scheme.startsWith("file:")) {
            return "";
        }
        if (written.startsWith("#") || written.isEmpty()) {
            return written;
        }
        String absolute = link.absUrl("href");
        return absolute.isEmpty() ? written : absolute;
    }
}
