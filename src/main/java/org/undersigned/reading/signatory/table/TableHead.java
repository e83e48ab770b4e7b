package org.undersigned.reading.signatory.table;

import java.util.List;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

/**
 * What the head row of a table is: the names of columns, the label of a group ("For the nurses of the coast:"), or the
 * first signatory, since a table in Markdown cannot do without a head row.
 */
public enum TableHead {
    COLUMNS,
    GROUP,
    SIGNATORY;

    /** Classifies the cells of a head row. */
    public static TableHead of(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (isGroup(cells)) {
            return GROUP;
        }
        if (filled.isEmpty() || ColumnHeaders.isHeader(cells)) {
            return COLUMNS;
        }
        boolean known = filled.stream().anyMatch(cell -> ColumnHeaders.roleOf(cell) != ColumnRole.OTHER);
        if (!known
                && SignatoryLexicon.ALL.isPersonName(
                        CommaSegments.split(filled.get(0)).get(0))) {
            return SIGNATORY;
        }
        return known || cells.size() > 1 ? COLUMNS : GROUP;
    }

    /** Whether a row has one cell with words, which end in a colon: the label of the rows below. */
    public static boolean isGroup(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() == 1 && filled.get(0).strip().endsWith(":") && !ColumnHeaders.isExact(filled.get(0));
    }
}
