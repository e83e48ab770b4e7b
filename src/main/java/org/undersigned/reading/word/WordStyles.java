package org.undersigned.reading.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.UnreadableFileException;

/** The styles of a document ({@code styles.xml}), with inheritance. */
final class WordStyles implements XmlEvents.XmlHandler {

    /** The maximum depth of inheritance ({@code basedOn}). */
    private static final int MAX_DEPTH = 20;

    private static final Pattern HEADING = Pattern.compile(
            "(?:heading|überschrift|titre|título|titulo|titolo|заголовок|kop|rubrik|nagłówek) ?([1-9])");

    /** A style without inherited properties; {@code null} for properties that it does not set. */
    static final class StyleDefinition {
        private String name = "";
        private String basedOn;
        private Boolean bold;
        private Boolean italic;
        private Integer outline;
        private Integer list;
        private Integer level;
        private boolean hasRule;
    }

    private final Map<String, StyleDefinition> byId = new HashMap<>();
    private StyleDefinition style = new StyleDefinition();
    private String defaultParagraphStyle;

    static WordStyles parse(byte[] part) throws UnreadableFileException {
        WordStyles styles = new WordStyles();
        XmlEvents.parse(part, styles);
        return styles;
    }

    @Override
    public void start(String name, XmlEvents element) {
        switch (name) {
            case "style" -> {
                style = new StyleDefinition();
                String id = element.attribute("styleId");
                byId.put(id, style);
                boolean standing =
                        "1".equals(element.attribute("default")) || "true".equals(element.attribute("default"));
                defaultParagraphStyle =
                        standing && "paragraph".equals(element.attribute("type")) ? id : defaultParagraphStyle;
            }
            case "name" -> style.name = element.value().toLowerCase(Locale.ROOT);
            case "basedOn" -> style.basedOn = element.value();
            case "b" -> style.bold = element.isOn();
            case "i" -> style.italic = element.isOn();
            case "outlineLvl" -> style.outline = element.intAttribute("val", 9);
            case "numId" -> style.list = element.intAttribute("val", 0);
            case "ilvl" -> style.level = element.intAttribute("val", 0);
            case "bottom" -> style.hasRule = true;
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("style")) {
            style = new StyleDefinition();
        }
    }

    /** A style with inherited properties; the default paragraph style for {@code null}. */
    ResolvedStyle resolve(String id) {
        ResolvedStyle resolved = new ResolvedStyle();
        String at = id == null ? defaultParagraphStyle : id;
        for (int i = 0; i < MAX_DEPTH && at != null && byId.containsKey(at); i++) {
            StyleDefinition found = byId.get(at);
            resolved.inherit(found);
            at = found.basedOn;
        }
        return resolved;
    }

    /** The properties of a style, inherited ones included. */
    static final class ResolvedStyle {
        Boolean bold;
        Boolean italic;
        Integer list;
        Integer level;
        boolean hasRule;
        boolean quotation;
        boolean literal;
        private Integer headingLevel;

        private void inherit(StyleDefinition style) {
            bold = bold == null ? style.bold : bold;
            italic = italic == null ? style.italic : italic;
            list = list == null ? style.list : list;
            level = level == null ? style.level : level;
            hasRule |= style.hasRule && style.name.contains("line");
            quotation |= style.name.matches("(?:intense )?quote|quotations|block text|zitat|citation|cita");
            literal |= style.name.equals("html preformatted") || style.name.equals("preformatted text");
            headingLevel = headingLevel == null ? headingLevel(style) : headingLevel;
        }

        private static Integer headingLevel(StyleDefinition style) {
            Matcher named = HEADING.matcher(style.name);
            if (style.outline != null) {
                return style.outline > 8 ? Integer.valueOf(0) : Integer.valueOf(style.outline + 1);
            }
            if (style.name.equals("title")) {
                return 1;
            }
            return named.matches() ? Integer.valueOf(named.group(1)) : null;
        }

        /** 1 to 6, or 0 for no heading. */
        int headingLevel() {
            return headingLevel == null ? 0 : Math.min(6, headingLevel);
        }
    }
}
