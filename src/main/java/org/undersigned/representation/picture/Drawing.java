package org.undersigned.representation.picture;

import java.util.List;
import java.util.Set;

/**
 * A picture, ready to be rendered.
 *
 * @param language the BCP 47 tag of most of its text
 * @param title a short text alternative
 * @param description a long text alternative
 */
record Drawing(int width, int height, String language, String title, String description, List<Primitive> primitives) {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    Drawing {
        boolean mirrored = rightToLeft(language);
        int total = width;
        primitives = primitives.stream()
                .map(shape -> mirrored ? shape.mirrored(total) : shape)
                .toList();
    }

    boolean rightToLeft() {
        return rightToLeft(language);
    }

    private static boolean rightToLeft(String language) {
        return language != null && RIGHT_TO_LEFT.contains(language.split("-", 2)[0]);
    }
}
