package org.undersigned.reading.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's styles say of its words: bold, italic, hidden. Read from {@code style} attributes and from rules for one
 * class, as word processors write them into the pages they export; rules for some media only are left out.
 */
final class CssStyles {

    /** Of each, {@code null} where nothing is said. */
    record Style(Boolean strong, Boolean emphasis, boolean hidden, boolean block) {

        private static final Style NONE = new Style(null, null, false, false);

        Style and(Style later) {
            return later == NONE
                    ? this
                    : new Style(
                            later.strong == null ? strong : later.strong,
                            later.emphasis == null ? emphasis : later.emphasis,
                            hidden || later.hidden,
                            block || later.block);
        }
    }

    private static final Map<String, Style> BY_CONVENTION = new HashMap<>();

    static {
        for (String bold : new String[] {"bold", "strong", "fw-bold", "font-bold", "font-weight-bold", "text-bold"}) {
            BY_CONVENTION.put(bold, new Style(true, null, false, false));
        }
        for (String italic : new String[] {"italic", "italics", "fst-italic", "font-italic", "text-italic"}) {
            BY_CONVENTION.put(italic, new Style(null, true, false, false));
        }
    }

    private final Map<String, Style> classes = new HashMap<>(BY_CONVENTION);

    static CssStyles in(Document document) {
        CssStyles styles = new CssStyles();
        for (Element sheet : document.getElementsByTag("style")) {
            sheet.dataNodes().stream().map(DataNode::getWholeData).forEach(styles::sheet);
        }
        return styles;
    }

    /** Rules at the outermost level only: what is nested stands in a condition. */
    private void sheet(String css) {
        int depth = 0;
        int from = 0;
        String selectors = "";
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '{') {
                selectors = depth == 0 ? css.substring(from, i) : "";
                depth++;
                from = i + 1;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
                if (depth == 0 && !selectors.isBlank()) {
                    rule(selectors, declared(css.substring(from, i)));
                    selectors = "";
                }
                from = i + 1;
            }
        }
    }

    private void rule(String selectors, Style style) {
        for (String selector : selectors.split(",")) {
            String bare = selector.strip();
            int dot = bare.lastIndexOf('.');
            String name = dot < 0 ? "" : bare.substring(dot + 1);
            boolean one = bare.chars().noneMatch(c -> " >+~:[#*@".indexOf(c) >= 0) && bare.indexOf('.') == dot;
            if (one && !name.isEmpty()) {
                classes.merge(name, style, Style::and);
            }
        }
    }

    Style of(Element element) {
        Style style = Style.NONE;
        if (element.hasAttr("class")) {
            for (String name : element.attr("class").split("\\s+")) {
                style = style.and(classes.getOrDefault(name, Style.NONE));
            }
        }
        return element.hasAttr("style") ? style.and(declared(element.attr("style"))) : style;
    }

    private static Style declared(String declarations) {
        Style style = Style.NONE;
        for (String declaration : declarations.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                style = style.and(declared(
                        declaration.substring(0, colon).strip(),
                        declaration
                                .substring(colon + 1)
                                .replace("!important", "")
                                .strip()));
            }
        }
        return style;
    }

    private static Style declared(String property, String value) {
        return switch (property) {
            case "font-weight" -> new Style(heavy(value), null, false, false);
            case "font-style" ->
                new Style(null, value.startsWith("italic") || value.startsWith("oblique"), false, false);
            case "display" -> new Style(null, null, value.equals("none"), value.equals("block"));
            case "visibility" -> new Style(null, null, value.equals("hidden"), false);
            default -> Style.NONE;
        };
    }

    private static boolean heavy(String value) {
        boolean number = value.length() == 3 && value.chars().allMatch(Character::isDigit);
        return value.startsWith("bold") || number && value.charAt(0) >= '6';
    }
}
