package org.undersigned.http.publishing;

import java.util.List;
import org.undersigned.letter.Finding;

/**
 * What is not kept of a request, or because of it.
 *
 * @param ignored the names of files that were sent
 * @param dropped findings about files of the revision before
 */
record Unkept(List<String> ignored, List<Finding> dropped) {

    static final Unkept NOTHING = of(List.of());

    static Unkept of(List<String> ignored) {
        return new Unkept(ignored, List.of());
    }
}
