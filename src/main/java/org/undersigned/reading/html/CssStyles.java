package org.undersigned.reading.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The CSS of a page as far as it affects text: bold, italic, hidden, block. Supports {@code style} attributes and rules
 * with one class selector, as word processors export them; ignores at-rules such as {@code @media}.
 */
final class CssStyles {

    /** The computed style of an element; {@code null} if no declaration sets a value. */
    record TextStyle(Boolean strong, Boolean emphasis, boolean hidden, boolean block) {

        private static final TextStyle NONE = new TextStyle(null, null, false, false);

        TextStyle merge(TextStyle later) {
            return later == NONE
                    ? this
                    : new TextStyle(
                            later.strong == null ? strong : later.strong,
                            later.emphasis == null ? emphasis : later.emphasis,
                            hidden || later.hidden,
                            block || later.block);
        }
    }

    private static final Map<String, TextStyle> UTILITY_CLASSES = new HashMap<>();

    static {
        for (String bold : new String[] {"bold", "strong", "fw-bold", "font-bold", "font-weight-bold", "text-bold"}) {
            UTILITY_CLASSES.put(bold, new TextStyle(true, null, false, false));
        }
        for (String italic : new String[] {"italic", "italics", "fst-italic", "font-italic", "text-italic"}) {
            UTILITY_CLASSES.put(italic, new TextStyle(null, true, false, false));
        }
    }

    private final Map<String, TextStyle> classes = new HashMap<>(UTILITY_CLASSES);

    static CssStyles parse(Document document) {
        CssStyles styles = new CssStyles();
        for (Element sheet : document.getElementsByTag("style")) {
            sheet.dataNodes().stream().map(DataNode::getWholeData).forEach(styles::parseStyleSheet);
        }
        return styles;
    }

    /** Parses top-level rules only; nested ones belong to at-rules. */
    private void parseStyleSheet(String css) {
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
                    addRule(selectors, parseDeclarations(css.substring(from, i)));
                    selectors = "";
                }
                from = i + 1;
            }
        }
    }

    private void addRule(String selectors, TextStyle style) {
        for (String selector : selectors.split(",")) {
            String bare = selector.strip();
            int dot = bare.lastIndexOf('.');
            String name = dot < 0 ? "" : bare.substring(dot + 1);
            boolean one = bare.chars().noneMatch(c -> " >+~:[#*@".indexOf(c) >= 0) && bare.indexOf('.') == dot;
            if (one && !name.isEmpty()) {
                classes.merge(name, style, TextStyle::merge);
            }
        }
    }

    TextStyle styleOf(Element element) {
        TextStyle style = TextStyle.NONE;
        if (element.hasAttr("class")) {
            for (String name : element.attr("class").split("\\s+")) {
                style = style.merge(classes.getOrDefault(name, TextStyle.NONE));
            }
        }
        return element.hasAttr("style") ? style.merge(parseDeclarations(element.attr("style"))) : style;
    }

    private static TextStyle parseDeclarations(String declarations) {
        TextStyle style = TextStyle.NONE;
        for (String declaration : declarations.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                style = style.merge(parseDeclarations(
                        declaration.substring(0, colon).strip(),
                        declaration
                                .substring(colon + 1)
                                .replace("!important", "")
                                .strip()));
            }
        }
        return style;
    }

    private static TextStyle parseDeclarations(String property, String value) {
        return switch (property) {
            case "font-weight" -> new TextStyle(isBold(value), null, false, false);
            case "font-style" ->
                new TextStyle(null, value.startsWith("italic") || value.startsWith("oblique"), false, false);
            case "display" -> new TextStyle(null, null, value.equals("none"), value.equals("block"));
            case "visibility" -> new TextStyle(null, null, value.equals("hidden"), false);
            default -> TextStyle.NONE;
        };
    }

    private static boolean isBold(String value) {
        boolean number = value.length() == 3 && value.chars().allMatch(Character::isDigit);
        return value.startsWith("bold") || number && value.charAt(0) >= '6';
    }
}
