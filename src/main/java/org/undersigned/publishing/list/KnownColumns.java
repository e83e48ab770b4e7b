package org.undersigned.publishing.list;

import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.reading.signatory.table.ColumnNames;

/** The names of columns of lists of signatories, for a page on which somebody pastes rows with their header. */
public final class KnownColumns {

    private static final Map<String, String> WORDS = ColumnNames.byMeaning().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> String.join("\n", entry.getValue())));

    private KnownColumns() {}

    /** Words, one a line, by {@linkplain ColumnNames#byMeaning() what they mean}. */
    public static Map<String, String> words() {
        return WORDS;
    }
}
