package org.undersigned.reading.pdf;

/**
 * A character on a page, in points from the page's upper left corner.
 *
 * @param y of the line it stands on
 * @param raised whether it stands above its line, smaller than the rest
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

    /** The same above a line. */
    Glyph raisedFrom(double line) {
        return new Glyph(text, x, line, width, size, strong, emphasis, link, true);
    }
}
