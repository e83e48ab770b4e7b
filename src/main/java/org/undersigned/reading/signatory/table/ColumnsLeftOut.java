package org.undersigned.reading.signatory.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.CountSentence;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.SignatoryLine.ColumnValues;

/**
 * The columns that are known by their names, and whose words are in no value of some rows, as another column has that value:
 * the second of two groups, a role beside a role and affiliation.
 */
final class ColumnsLeftOut {

    private final ColumnRoles columnRoles;
    private final Map<Integer, Integer> rows = new TreeMap<>();

    ColumnsLeftOut(ColumnRoles columnRoles) {
        this.columnRoles = columnRoles;
    }

    /** Notes the cells of a row that are in none of its values. */
    void note(List<String> cells, ColumnValues values) {
        List<ColumnRole> roles = columnRoles.roles();
        String all = null;
        for (int column = 0; column < Math.min(roles.size(), cells.size()); column++) {
            ColumnRole role = roles.get(column);
            boolean address =
                    role == ColumnRole.PLACE && cells.get(column).chars().anyMatch(Character::isDigit);
            if (!role.isPublished()
                    || role == ColumnRole.NAME_PREFIX
                    || address
                    || cells.get(column).isBlank()
                    || roles.indexOf(role) == column && !isCompound(role)) {
                continue;
            }
            all = all == null ? published(cells, values) : all;
            if (!isIn(cells.get(column), all)) {
                rows.merge(column, 1, Integer::sum);
            }
        }
    }

    /** Whether a column may have what other columns have, too. */
    private static boolean isCompound(ColumnRole role) {
        return role == ColumnRole.ROLE_AND_AFFILIATION
                || role == ColumnRole.ROLE_AND_PLACE
                || role == ColumnRole.LINE
                || role == ColumnRole.DEPARTMENT;
    }

    private String published(List<String> cells, ColumnValues values) {
        return Stream.of(
                        values.name(),
                        values.role(),
                        values.affiliation(),
                        values.place(),
                        columnRoles.groupOf(cells),
                        columnRoles.kindText(cells))
                .filter(Objects::nonNull)
                .map(ColumnLexicon::fold)
                .collect(Collectors.joining(" | ", " ", " "));
    }

    private static boolean isIn(String cell, String all) {
        return CommaSegments.split(cell).stream()
                .map(ColumnLexicon::fold)
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .allMatch(word -> word.isEmpty() || all.contains(" " + word + " "));
    }

    void report(Position header, FindingCollector findings) {
        rows.forEach((column, count) -> {
            String head = columnRoles.headOf(column);
            findings.add(
                    FindingCode.WORDS_LEFT_OUT,
                    header,
                    CountSentence.of(
                            count,
                            "the column \"%s\" is left out in 1 row: other columns have what it has (%3$s)",
                            "the column \"%s\" is left out in %,d rows: other columns have what it has (%s)",
                            head,
                            count,
                            columnRoles.roles().get(column).label()),
                    "If it has something else, say so in letter.yaml: columns: {\"%s\": affiliation}, or ignore."
                            .formatted(head));
        });
    }
}
