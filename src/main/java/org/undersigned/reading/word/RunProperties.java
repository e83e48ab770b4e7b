package org.undersigned.reading.word;

import java.util.Objects;

/** The properties of the open run: direct ones first, then its character style, then the paragraph style. */
final class RunProperties {

    private final WordStyles styles;
    private final WordFields wordFields;
    private Boolean bold;
    private Boolean italic;
    private boolean hidden;
    private String style;
    private String link;
    private String paragraphStyle;
    private WordStyles.ResolvedStyle paragraphProperties;

    RunProperties(WordStyles styles, WordFields wordFields) {
        this.styles = styles;
        this.wordFields = wordFields;
    }

    void startParagraph() {
        paragraphProperties = null;
        reset();
    }

    void startElement(String name, XmlEvents element) {
        switch (name) {
            case "r" -> reset();
            case "b" -> bold = element.isOn();
            case "i" -> italic = element.isOn();
            case "vanish" -> hidden = element.isOn();
            case "rStyle" -> style = element.value();
            default -> {}
        }
    }

    void reset() {
        bold = null;
        italic = null;
        hidden = false;
        style = null;
    }

    void setLink(String target) {
        link = target;
    }

    boolean isHidden() {
        return hidden;
    }

    /** Sets the run's style on the paragraph. The bold and italic of a heading style are not emphasis. */
    void applyTo(WordParagraph wordParagraph) {
        if (paragraphProperties == null || !Objects.equals(paragraphStyle, wordParagraph.style)) {
            paragraphStyle = wordParagraph.style;
            paragraphProperties = styles.resolve(wordParagraph.style);
        }
        boolean heading = wordParagraph.headingLevel(paragraphProperties) > 0;
        WordStyles.ResolvedStyle named = style == null ? new WordStyles.ResolvedStyle() : styles.resolve(style);
        wordParagraph.setStyle(
                firstSet(italic, named.italic, heading ? null : paragraphProperties.italic),
                firstSet(bold, named.bold, heading ? null : paragraphProperties.bold),
                link != null ? link : wordFields.link());
    }

    private static boolean firstSet(Boolean run, Boolean style, Boolean paragraph) {
        return run != null ? run : style != null ? style : paragraph != null && paragraph;
    }
}
