package org.undersigned.reading.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Resolves the targets of links. */
final class LinkTargets {

    private LinkTargets() {}

    /**
     * The absolute URL if the page has a base URL, else the URL as written; empty for a target that is lost (scripts, data
     * and files); {@code null} for e-mail addresses and telephone numbers.
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
