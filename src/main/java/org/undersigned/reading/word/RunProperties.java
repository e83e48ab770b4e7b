package org.undersigned.reading.word;

/** The marks of the words that are being read: what their run says, else its style, else the paragraph's. */
final class RunProperties {

    private final WordStyles styles;
    private final WordFields wordFields;
    private Boolean bold;
    private Boolean italic;
    private boolean hidden;
    private String style;
    private String link;
    private String paragraphStyle;
    private WordStyles.Said ofParagraph;

    RunProperties(WordStyles styles, WordFields wordFields) {
        this.styles = styles;
        this.wordFields = wordFields;
    }

    void begin() {
        ofParagraph = null;
        end();
    }

    void start(String name, XmlEvents element) {
        switch (name) {
            case "r" -> end();
            case "b" -> bold = element.on();
            case "i" -> italic = element.on();
            case "vanish" -> hidden = element.on();
            case "rStyle" -> style = element.value();
            default -> {}
        }
    }

    void end() {
        bold = null;
        italic = null;
        hidden = false;
        style = null;
    }

    void link(String target) {
        link = target;
    }

    boolean hidden() {
        return hidden;
    }

    /** A heading's own weight is no mark of its words. */
    void mark(WordParagraph wordParagraph) {
        if (ofParagraph == null || !java.util.Objects.equals(paragraphStyle, wordParagraph.style)) {
            paragraphStyle = wordParagraph.style;
            ofParagraph = styles.of(wordParagraph.style);
        }
        boolean heading = wordParagraph.heading(ofParagraph) > 0;
        WordStyles.Said named = style == null ? new WordStyles.Said() : styles.of(style);
        wordParagraph.mark(
                told(italic, named.italic, heading ? null : ofParagraph.italic),
                told(bold, named.bold, heading ? null : ofParagraph.bold),
                link != null ? link : wordFields.link());
    }

    private static boolean told(Boolean run, Boolean style, Boolean paragraph) {
        return run != null ? run : style != null ? style : paragraph != null && paragraph;
    }
}
