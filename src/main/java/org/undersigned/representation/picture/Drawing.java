package org.undersigned.representation.picture;

import java.util.List;
import java.util.Set;

/**
 * A picture before it is written.
 *
 * @param language the BCP 47 tag of most of its words
 * @param title what it shows, for those who don't see it
 * @param description the same at length
 */
record Drawing(int width, int height, String language, String title, String description, List<Primitive> primitives) {

    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    Drawing {
        boolean mirrored = rightToLeft(language);
        int all = width;
        primitives = primitives.stream()
                .map(shape -> mirrored ? shape.mirrored(all) : shape)
                .toList();
    }

    boolean rightToLeft() {
        return rightToLeft(language);
    }

    private static boolean rightToLeft(String language) {
        return language != null && FROM_THE_RIGHT.contains(language.split("-", 2)[0]);
    }
}
