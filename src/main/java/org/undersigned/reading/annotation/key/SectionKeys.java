package org.undersigned.reading.annotation.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.SectionCodec;

/** The keys of the sections and paragraphs of a pinned letter. */
public final class SectionKeys {

    /** The keys of a section, without {@code paragraphs}. */
    public static final List<CorrectionKey> SECTION = keys(SectionCodec.SECTION, Set.of("level", "heading"));

    /** The keys of a paragraph. */
    public static final List<CorrectionKey> PARAGRAPH =
            keys(SectionCodec.PARAGRAPH, Set.of("kind", "text", "markdown", "label"));

    private SectionKeys() {}

    private static List<CorrectionKey> keys(ObjectCodec<?> codec, Set<String> values) {
        List<CorrectionKey> keys = new ArrayList<>(EntryKeys.IDENTIFYING);
        codec.properties().stream()
                .filter(property -> values.contains(property.name()))
                .map(property ->
                        new CorrectionKey(property.name(), property.codec().schema(), property.description()))
                .forEach(keys::add);
        return List.copyOf(keys);
    }
}
