package org.undersigned.reading.pdf;

/**
 * A glyph on a page, in points from the top left corner.
 *
 * @param y the baseline of its line
 * @param size the font size
 * @param raised whether it is superscript
 */
record Glyph(
        String text,
        double x,
        double y,
        double width,
        double size,
        boolean strong,
        boolean emphasis,
        String link,
        boolean raised) {

    double right() {
        return x + width;
    }

    boolean blank() {
        return text.isBlank() || text.equals("\u00A0");
    }

    /** The glyph as superscript of a line with another baseline. */
    Glyph raisedFrom(double baseline) {
        return new Glyph(text, x, baseline, width, size, strong, emphasis, link, true);
    }

    /** The glyph at another place, for text from right to left. */
    Glyph mirrored(double left, String bracket) {
        return new Glyph(bracket, left, y, width, size, strong, emphasis, link, raised);
    }
}
