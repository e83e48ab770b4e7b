package org.undersigned.reading.signatory.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.GivenNames;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

/**
 * Tables whose cells are signatories: names in several columns, signature blocks side by side. Other tables have a signatory
 * in each row.
 */
public final class SignatoryCells {

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    private static final int MAX_PARTS = 6;

    /** The line of a signatory, and the row of the table in which it begins. */
    public record CellLine(int row, String text) {}

    private SignatoryCells() {}

    /**
     * The lines of the signatories, row by row; empty if a row is a signatory.
     *
     * @param rows the lines of each cell of each row
     */
    public static Optional<List<CellLine>> split(List<List<List<String>>> rows) {
        List<List<String>> cells = rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (cells.size() < 2 || rows.stream().allMatch(row -> filled(row) < 2)) {
            return Optional.empty();
        }
        long several = cells.stream().filter(cell -> cell.size() > 1).count();
        if (several * 10 >= cells.size() * 6) {
            return splitBlocks(rows, cells);
        }
        if (several > 0) {
            return Optional.empty();
        }
        return isNameGrid(rows) ? Optional.of(eachCell(rows)) : splitColumns(rows);
    }

    private static long filled(List<List<String>> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** Cells of several lines: a signatory in each line if those below the first are names too, else one in each cell. */
    private static Optional<List<CellLine>> splitBlocks(List<List<List<String>>> rows, List<List<String>> cells) {
        if (cells.stream().anyMatch(cell -> cell.size() > MAX_PARTS) && cells.size() > 2) {
            return Optional.empty();
        }
        long persons = cells.stream().filter(cell -> isPerson(cell.get(0))).count();
        List<String> below =
                cells.stream().flatMap(cell -> cell.stream().skip(1)).toList();
        boolean titled = cells.size() > 2
                && cells.stream().allMatch(cell -> isTitled(cell.get(0)))
                && below.stream().noneMatch(SignatoryCells::isTitled);
        boolean names =
                !titled && below.stream().filter(SignatoryCells::isPerson).count() * 2 > below.size();
        if (!titled && !names && persons * 10 < cells.size() * 6) {
            return Optional.empty();
        }
        List<CellLine> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (List<String> cell : rows.get(row)) {
                int at = row;
                if (names) {
                    cell.forEach(line -> lines.add(new CellLine(at, line)));
                } else if (!cell.isEmpty()) {
                    lines.add(new CellLine(at, String.join(", ", cell)));
                }
            }
        }
        return Optional.of(lines);
    }

    /** Whether nearly all cells of each column are names of persons. */
    private static boolean isNameGrid(List<List<List<String>>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            int all = 0;
            int names = 0;
            for (List<List<String>> row : rows) {
                List<String> cell = column < row.size() ? row.get(column) : List.of();
                all += cell.isEmpty() ? 0 : 1;
                names += !cell.isEmpty() && (isPerson(cell.get(0)) || GivenNames.startPerson(cell.get(0))) ? 1 : 0;
            }
            if (names * 10 < all * 8) {
                return false;
            }
        }
        return true;
    }

    private static List<CellLine> eachCell(List<List<List<String>>> rows) {
        List<CellLine> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (List<String> cell : rows.get(row)) {
                if (!cell.isEmpty()) {
                    lines.add(new CellLine(row, cell.get(0)));
                }
            }
        }
        return lines;
    }

    /** A row of names above rows of what they are: each column is a signatory. */
    private static Optional<List<CellLine>> splitColumns(List<List<List<String>>> rows) {
        List<CellLine> lines = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            if (filled(rows.get(from)) < 2 || !rows.get(from).stream().allMatch(SignatoryCells::isPersonCell)) {
                return Optional.empty();
            }
            int to = from + 1;
            while (to < rows.size() && rows.get(to).stream().noneMatch(SignatoryCells::isPersonOnly)) {
                to++;
            }
            if (to == from + 1 || to - from > MAX_PARTS) {
                return Optional.empty();
            }
            addColumns(rows, from, to, lines);
            from = to;
        }
        return Optional.of(lines);
    }

    private static void addColumns(List<List<List<String>>> rows, int from, int to, List<CellLine> lines) {
        for (int column = 0; column < rows.get(from).size(); column++) {
            List<String> parts = new ArrayList<>();
            for (List<List<String>> row : rows.subList(from, to)) {
                parts.addAll(column < row.size() ? row.get(column) : List.of());
            }
            if (!parts.isEmpty()) {
                lines.add(new CellLine(from, String.join(", ", parts)));
            }
        }
    }

    private static boolean isPersonCell(List<String> cell) {
        return cell.isEmpty() || isPerson(cell.get(0));
    }

    private static boolean isPersonOnly(List<String> cell) {
        return !cell.isEmpty() && isPerson(cell.get(0));
    }

    /** "Mayor Ana Ruiz": an office before a name. */
    private static boolean isTitled(String text) {
        return LEXICON.isPersonName(text) && LEXICON.contains("ranks", WhitespaceTokenizer.firstToken(text));
    }

    private static boolean isPerson(String text) {
        return LEXICON.isPersonName(text) && !LEXICON.describesPerson(text) && text.indexOf(',') < 0;
    }
}
