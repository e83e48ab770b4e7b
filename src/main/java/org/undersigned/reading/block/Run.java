package org.undersigned.reading.block;

/**
 * Characters that are written alike.
 *
 * @param link the target of the link they belong to; {@code null} where they belong to none, empty where it was lost
 */
public record Run(String text, boolean emphasis, boolean strong, String link) {

    /** Characters that bear no marks. */
    public static Run plain(String text) {
        return new Run(text, false, false, null);
    }

    /** The same characters without emphasis, for where all of them are alike by their place. */
    public Run unmarked() {
        return new Run(text, false, false, link);
    }

    boolean marked() {
        return emphasis || strong;
    }
}
