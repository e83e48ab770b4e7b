package org.undersigned.reading.annotation.part;

import java.util.Map;
import java.util.Set;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Slug;
import org.undersigned.reading.annotation.yaml.YamlMapping;

/** What is particular to the parts of one collection when facts are applied to their values. */
interface PartRules {

    /** The values of a part of which the publisher states only the words. */
    Map<String, Object> defaults(Quote quote);

    /** Reads a key whose value is not written as in JSON; whether it did. */
    default boolean read(YamlMapping entry, String key, Map<String, Object> values) {
        return false;
    }

    /** Derives values that are not stated from those that are. */
    default void complete(YamlMapping entry, Map<String, Object> values) {}

    /** The key whose value is the quoted words; {@code null} if there is none. */
    default String wordsKey() {
        return "text";
    }

    /** The ids that no part gets. */
    default Set<Slug> withdrawn() {
        return Set.of();
    }

    /** The words from which an id is made. */
    String idWords(Map<String, Object> values);
}
