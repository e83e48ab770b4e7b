package org.undersigned.reading.html;

import java.util.Set;

/** Names of elements, ARIA roles and class names, by their role in a page. */
final class ElementRoles {

    /** Elements that do not occur in the cells of a data table. */
    static final Set<String> PROSE_ELEMENTS =
            Set.of("li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "article", "section", "dl");

    /** Elements whose content is never text of a letter. */
    static final Set<String> NON_CONTENT = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "button",
            "input",
            "select",
            "textarea",
            "dialog",
            "map",
            "rp",
            "rt",
            "del",
            "math",
            "progress",
            "meter",
            "datalist",
            "noframes",
            "frameset");

    /** Elements outside a page's main content. */
    static final Set<String> BOILERPLATE_ELEMENTS =
            Set.of("nav", "aside", "form", "header", "footer", "menu", "search");

    /** ARIA roles of elements outside a page's main content. */
    static final Set<String> BOILERPLATE_ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "search",
            "complementary",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "presentation-controls");

    /** Words in the class or id of elements outside a page's main content. */
    static final Set<String> BOILERPLATE_WORDS = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "share",
            "sharing",
            "sharedaddy",
            "sharethis",
            "social",
            "addtoany",
            "cookie",
            "cookies",
            "consent",
            "related",
            "comments",
            "respond",
            "newsletter",
            "subscribe",
            "advert",
            "advertisement",
            "ads",
            "promo",
            "popup",
            "modal",
            "pagination",
            "pager",
            "toc",
            "widget",
            "masthead",
            "colophon",
            "topbar",
            "byline");

    /** Complete class names and ids of such elements. */
    static final Set<String> BOILERPLATE_CLASSES = Set.of(
            "site-header",
            "site-footer",
            "page-header",
            "page-footer",
            "global-header",
            "global-footer",
            "entry-meta",
            "post-meta",
            "posted-on",
            "skip-link",
            "tag-links",
            "post-tags",
            "author-box",
            "sr-only",
            "visually-hidden",
            "screen-reader-text",
            "entry-footer",
            "mw-editsection",
            "mw-jump-link",
            "a2a_kit");

    private ElementRoles() {}
}
