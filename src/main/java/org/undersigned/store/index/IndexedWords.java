package org.undersigned.store.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of words that have an index. */
public enum IndexedWords {
    LETTER,
    RECIPIENT,
    SECTION,
    SECTION_HEADING("section", "heading_words"),
    PARAGRAPH,
    STATISTIC,
    DEMAND,
    CITATION,
    SIGNATORY,
    FINDING;

    private final String table;
    private final String column;

    IndexedWords() {
        this.table = name().toLowerCase(Locale.ROOT);
        this.column = "words";
    }

    IndexedWords(String table, String column) {
        this.table = table;
        this.column = column;
    }

    public String table() {
        return table;
    }

    public String column() {
        return column;
    }

    /** The columns of a table; none for a table that is not searched. */
    public static List<IndexedWords> ofTable(String table) {
        return Arrays.stream(values())
                .filter(words -> words.table.equals(table))
                .toList();
    }
}
