package org.undersigned.reading.word;

/** The marks of the words that are being read: what their run says, else its style, else the paragraph's. */
final class RunState {

    private final Styles styles;
    private final Fields fields;
    private Boolean bold;
    private Boolean italic;
    private boolean hidden;
    private String style;
    private String link;
    private String paragraphStyle;
    private Styles.Said ofParagraph;

    RunState(Styles styles, Fields fields) {
        this.styles = styles;
        this.fields = fields;
    }

    void begin() {
        ofParagraph = null;
        end();
    }

    void start(String name, Xml element) {
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
    void mark(Paragraph paragraph) {
        if (ofParagraph == null || !java.util.Objects.equals(paragraphStyle, paragraph.style)) {
            paragraphStyle = paragraph.style;
            ofParagraph = styles.of(paragraph.style);
        }
        boolean heading = paragraph.heading(ofParagraph) > 0;
        Styles.Said named = style == null ? new Styles.Said() : styles.of(style);
        paragraph.mark(
                told(italic, named.italic, heading ? null : ofParagraph.italic),
                told(bold, named.bold, heading ? null : ofParagraph.bold),
                link != null ? link : fields.link());
    }

    private static boolean told(Boolean run, Boolean style, Boolean paragraph) {
        return run != null ? run : style != null ? style : paragraph != null && paragraph;
    }
}
