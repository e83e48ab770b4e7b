package org.undersigned.reading.block;

/**
 * A run of characters with the same style.
 *
 * @param link the target of its link; {@code null} if it is not linked, empty if the target was lost
 */
public record Run(String text, boolean emphasis, boolean strong, String link) {

    public Run {
        link = RedirectLinks.unwrap(link);
    }

    /** A run without style. */
    public static Run plain(String text) {
        return new Run(text, false, false, null);
    }

    /** The run without emphasis, for table headers and headings. */
    public Run withoutEmphasis() {
        return new Run(text, false, false, link);
    }

    boolean isEmphasized() {
        return emphasis || strong;
    }
}
