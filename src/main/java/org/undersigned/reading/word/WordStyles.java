package org.undersigned.reading.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.UnreadableFileException;

/** What a document's named styles say of its paragraphs and words, each with what it builds on. */
final class WordStyles implements XmlEvents.Events {

    /** Styles build on each other this often at most. */
    private static final int DEEPEST = 20;

    private static final Pattern HEADING = Pattern.compile(
            "(?:heading|überschrift|titre|título|titulo|titolo|заголовок|kop|rubrik|nagłówek) ?([1-9])");

    /** Of each, {@code null} where the style says nothing. */
    static final class Style {
        private String name = "";
        private String basedOn;
        private Boolean bold;
        private Boolean italic;
        private Integer outline;
        private Integer list;
        private Integer level;
        private boolean ruled;
    }

    private final Map<String, Style> byId = new HashMap<>();
    private Style style = new Style();
    private String standard;

    static WordStyles in(byte[] part) throws UnreadableFileException {
        WordStyles styles = new WordStyles();
        XmlEvents.read(part, styles);
        return styles;
    }

    @Override
    public void start(String name, XmlEvents element) {
        switch (name) {
            case "style" -> {
                style = new Style();
                String id = element.attribute("styleId");
                byId.put(id, style);
                boolean standing =
                        "1".equals(element.attribute("default")) || "true".equals(element.attribute("default"));
                standard = standing && "paragraph".equals(element.attribute("type")) ? id : standard;
            }
            case "name" -> style.name = element.value().toLowerCase(Locale.ROOT);
            case "basedOn" -> style.basedOn = element.value();
            case "b" -> style.bold = element.on();
            case "i" -> style.italic = element.on();
            case "outlineLvl" -> style.outline = element.number("val", 9);
            case "numId" -> style.list = element.number("val", 0);
            case "ilvl" -> style.level = element.number("val", 0);
            case "bottom" -> style.ruled = true;
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("style")) {
            style = new Style();
        }
    }

    /** All that a style says, with what it builds on; of a paragraph without one what the standard says. */
    Said of(String id) {
        Said said = new Said();
        String at = id == null ? standard : id;
        for (int i = 0; i < DEEPEST && at != null && byId.containsKey(at); i++) {
            Style found = byId.get(at);
            said.add(found);
            at = found.basedOn;
        }
        return said;
    }

    /** What styles say of a paragraph or of words. */
    static final class Said {
        Boolean bold;
        Boolean italic;
        Integer list;
        Integer level;
        boolean ruled;
        boolean quotation;
        boolean literal;
        private Integer heading;

        private void add(Style style) {
            bold = bold == null ? style.bold : bold;
            italic = italic == null ? style.italic : italic;
            list = list == null ? style.list : list;
            level = level == null ? style.level : level;
            ruled |= style.ruled && style.name.contains("line");
            quotation |= style.name.matches("(?:intense )?quote|quotations|block text|zitat|citation|cita");
            literal |= style.name.equals("html preformatted") || style.name.equals("preformatted text");
            heading = heading == null ? heading(style) : heading;
        }

        private static Integer heading(Style style) {
            Matcher named = HEADING.matcher(style.name);
            if (style.outline != null) {
                return style.outline > 8 ? Integer.valueOf(0) : Integer.valueOf(style.outline + 1);
            }
            if (style.name.equals("title")) {
                return 1;
            }
            return named.matches() ? Integer.valueOf(named.group(1)) : null;
        }

        /** 1 to 6; 0 for what is no heading. */
        int heading() {
            return heading == null ? 0 : Math.min(6, heading);
        }
    }
}
