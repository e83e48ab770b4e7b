package org.undersigned.representation.diff;

import java.net.URI;
import java.util.List;

/**
 * A part that one of two revisions has, or that differs.
 *
 * @param text what the part is called
 * @param self the URI in the revision that has the part; in the newer one if both have
 * @param keys the keys that differ; empty if only one revision has the part
 */
public record PartChange(String id, String text, URI self, List<KeyChange> keys) {

    public PartChange {
        keys = List.copyOf(keys);
    }
}
