package org.undersigned.reading.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What of a page is not its main content: navigation, forms, share buttons, and what nobody sees. */
final class BoilerplateFilter {

    /** Nothing that holds more than this share of a page's words stands around its content. */
    private static final double MOST = 0.4;

    private static final List<String> SHARING = List.of(
            "facebook.com/sharer",
            "facebook.com/share",
            "twitter.com/intent",
            "twitter.com/share",
            "x.com/intent",
            "linkedin.com/share",
            "t.me/share",
            "wa.me/?",
            "api.whatsapp.com/send",
            "reddit.com/submit",
            "pinterest.com/pin/create",
            "vk.com/share",
            "mailto:?");

    private final CssStyles styles;
    private final TextDensity density;

    BoilerplateFilter(CssStyles styles, TextDensity density) {
        this.styles = styles;
        this.density = density;
    }

    CssStyles.Style style(Element element) {
        return styles.of(element);
    }

    /** Whether an element is left out, with everything in it. */
    boolean leavesOut(Element element) {
        if (element.nameIs("html") || element.nameIs("body") || element.nameIs("main")) {
            return false;
        }
        return ElementRoles.WORDLESS.contains(element.normalName())
                || hidden(element)
                || element.nameIs("a") && shares(element)
                || around(element) && light(element);
    }

    private boolean hidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || styles.of(element).hidden();
    }

    private static boolean shares(Element link) {
        String target = link.attr("href");
        return SHARING.stream().anyMatch(target::contains);
    }

    private boolean around(Element element) {
        String name = element.normalName();
        boolean ownHead = name.equals("header") || name.equals("footer") && !density.linksMostly(element);
        return ElementRoles.AROUND.contains(name) && !(ownHead && insideContent(element))
                || ElementRoles.ROLES.contains(element.attr("role"))
                || !name.equals("article") && (named(element.className()) || named(element.id()));
    }

    /** The head of an article holds its title; the foot may hold who signed. */
    private static boolean insideContent(Element element) {
        Element parent = element.parent();
        for (int up = 0; parent != null && up < 8; up++) {
            if (parent.nameIs("article") || parent.nameIs("main") || parent.nameIs("blockquote")) {
                return true;
            }
            parent = parent.parent();
        }
        return false;
    }

    private boolean light(Element element) {
        Element body =
                element.ownerDocument() == null ? null : element.ownerDocument().body();
        return body == null || density.of(element) <= MOST * density.of(body);
    }

    private static boolean named(String names) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (ElementRoles.COMPOUNDS.contains(name) || ElementRoles.CLASSES.contains(name)) {
                return true;
            }
            for (String word : name.split("[-_]+")) {
                if (ElementRoles.CLASSES.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
