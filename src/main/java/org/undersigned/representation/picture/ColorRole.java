package org.undersigned.representation.picture;

import java.util.Locale;

/** The colours of a picture, by what they are for: each on light paper and on dark. They are those of our pages. */
enum ColorRole {
    PAPER("#fdfcf9", "#191816"),
    TEXT("#1d1b18", "#ece7dd"),
    MUTED("#5d5850", "#aaa395"),
    RULE("#ddd7ca", "#3b3730"),
    /** What is certain of a figure. */
    CERTAIN("#9c3d22", "#eb9a7c"),
    /** What the words leave open. */
    POSSIBLE("#c8806a", "#94604e");

    private final String light;
    private final String dark;

    ColorRole(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    /** The class of what is drawn in it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
