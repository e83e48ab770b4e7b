package org.undersigned.representation.picture;

import java.util.Locale;

/** The colours of a picture by role, for the light and the dark theme. They match those of the pages. */
enum ColorRole {
    PAPER("#fdfcf9", "#191816"),
    TEXT("#1d1b18", "#ece7dd"),
    MUTED("#5d5850", "#aaa395"),
    RULE("#ddd7ca", "#3b3730"),
    /** Up to the lower bound. */
    CERTAIN("#9c3d22", "#eb9a7c"),
    /** Up to the upper bound. */
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

    /** The CSS class. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
