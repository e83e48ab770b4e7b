package org.undersigned.representation.picture;

import java.util.Locale;

/** The colours of a picture, by what they are for: each on light paper and on dark. */
enum Ink {
    PAPER("#ffffff", "#16181c"),
    TEXT("#1b1d21", "#eceef1"),
    MUTED("#5a606b", "#a4abb6"),
    RULE("#d9dce1", "#363b44"),
    /** What is certain of a figure. */
    CERTAIN("#24578f", "#7db2ee"),
    /** What the words leave open. */
    POSSIBLE("#7896c0", "#4d719c");

    private final String light;
    private final String dark;

    Ink(String light, String dark) {
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
