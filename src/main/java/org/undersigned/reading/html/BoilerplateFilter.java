package org.undersigned.reading.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Detects elements outside a page's main content: navigation, forms, share buttons, hidden elements. */
final class BoilerplateFilter {

    /** An element with a larger share of the page's text is never boilerplate. */
    private static final double MAX_SHARE = 0.4;

    private static final List<String> SHARE_URLS = List.of(
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

    CssStyles.TextStyle style(Element element) {
        return styles.styleOf(element);
    }

    /** Whether to skip an element and its descendants. */
    boolean isBoilerplate(Element element) {
        if (element.nameIs("html") || element.nameIs("body") || element.nameIs("main")) {
            return false;
        }
        return ElementRoles.NON_CONTENT.contains(element.normalName())
                || isHidden(element)
                || element.nameIs("a") && isShareLink(element)
                || hasBoilerplateRole(element) && isMinorPart(element);
    }

    /** Whether an element is visible and has text of the page, not of its controls and scripts. */
    boolean isVisible(Element element) {
        return !ElementRoles.NON_CONTENT.contains(element.normalName()) && !isHidden(element);
    }

    private boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || styles.styleOf(element).hidden();
    }

    private static boolean isShareLink(Element link) {
        String target = link.attr("href");
        return SHARE_URLS.stream().anyMatch(target::contains);
    }

    private boolean hasBoilerplateRole(Element element) {
        String name = element.normalName();
        boolean ownHead = name.equals("header") || name.equals("footer") && !density.isMostlyLinks(element);
        return ElementRoles.BOILERPLATE_ELEMENTS.contains(name) && !(ownHead && isInsideContent(element))
                || ElementRoles.BOILERPLATE_ROLES.contains(element.attr("role"))
                || !name.equals("article")
                        && (hasBoilerplateName(element.className()) || hasBoilerplateName(element.id()));
    }

    /** Whether a header or footer is inside the content: it may have the title or the signatories. */
    private static boolean isInsideContent(Element element) {
        Element parent = element.parent();
        for (int up = 0; parent != null && up < 8; up++) {
            if (parent.nameIs("article") || parent.nameIs("main") || parent.nameIs("blockquote")) {
                return true;
            }
            parent = parent.parent();
        }
        return false;
    }

    private boolean isMinorPart(Element element) {
        Element body =
                element.ownerDocument() == null ? null : element.ownerDocument().body();
        return body == null || density.textLength(element) <= MAX_SHARE * density.textLength(body);
    }

    private static boolean hasBoilerplateName(String names) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (ElementRoles.BOILERPLATE_CLASSES.contains(name) || ElementRoles.BOILERPLATE_WORDS.contains(name)) {
                return true;
            }
            for (String word : name.split("[-_]+")) {
                if (ElementRoles.BOILERPLATE_WORDS.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
