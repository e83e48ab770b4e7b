package org.undersigned.reading.structure.closer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/**
 * Reads tabs and wide blanks in a list as columns. The cells of all lines together decide what the columns are: several
 * names in a line, one signatory's name and role, or signatures side by side with the roles below the names.
 */
final class ListColumns {

    /** The most columns of a line; what follows stays in the last. */
    private static final int MAX_COLUMNS = 8;

    /** "| Ana Ruiz | Nurse |", "+------+": a table that is drawn. */
    private static final Pattern RULED = Pattern.compile("\\|.{3,}\\|");

    private static final Pattern RULE = Pattern.compile("\\s*+\\|\\s*+");
    private static final Pattern BORDER = Pattern.compile("[+|][-+=:|\\s]{3,}+");

    private final StructureLexicon lexicon;

    ListColumns(StructureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    static List<Block> split(List<Block> blocks, StructureLexicon lexicon) {
        ListColumns columns = new ListColumns(lexicon);
        return blocks.stream()
                .flatMap(block -> columns.splitBlock(block).stream())
                .toList();
    }

    private List<Block> splitBlock(Block block) {
        boolean text = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LITERAL;
        List<List<Line>> rows = text
                ? block.lines().stream()
                        .filter(line -> !BORDER.matcher(line.text()).matches())
                        .map(ListColumns::cells)
                        .toList()
                : List.of();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        long wide = rows.stream().filter(row -> row.size() > 1).count();
        if (width < 2 || wide * 3 < rows.size() * 2) {
            return List.of(block);
        }
        boolean sideBySide = rows.size() > 1
                && areNames(rows.get(0))
                && (areRoles(rows.get(1)) || rows.stream().skip(1).noneMatch(this::anyName));
        if (sideBySide) {
            return stack(block, rows, width);
        }
        long others = rows.stream().mapToLong(row -> row.size() - 1L).sum();
        long persons = rows.stream()
                .flatMap(row -> row.stream().skip(1))
                .filter(cell -> isName(cell.text()))
                .count();
        if (persons * 10 >= others * 6) {
            return List.of(block.withLines(rows.stream().flatMap(List::stream).toList()));
        }
        return List.of(block.withLines(rows.stream().map(ListColumns::join).toList()));
    }

    /** "Name, role, affiliation" */
    private static Line join(List<Line> row) {
        List<Run> runs = new ArrayList<>();
        for (Line cell : row) {
            if (!runs.isEmpty()) {
                runs.add(Run.plain(cell.text().startsWith("(") ? " " : ", "));
            }
            runs.addAll(cell.runs());
        }
        return new Line(runs, row.get(0).position());
    }

    private boolean areNames(List<Line> row) {
        return row.size() > 1 && row.stream().allMatch(cell -> isName(cell.text()));
    }

    /** Whether roles stand side by side; what is below them is no name, although it may look like one. */
    private boolean areRoles(List<Line> row) {
        return row.size() > 1 && row.stream().allMatch(cell -> MultiLineSignature.startsWithRole(cell.text(), lexicon));
    }

    private boolean anyName(List<Line> row) {
        return row.stream().anyMatch(cell -> isName(cell.text()));
    }

    private boolean isName(String text) {
        return MultiLineSignature.isPersonWithoutRole(text, lexicon);
    }

    /** One block for each column: the name and what stands below it. */
    private static List<Block> stack(Block block, List<List<Line>> rows, int width) {
        List<Block> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int at = i;
            columns.add(block.withLines(rows.stream()
                    .filter(row -> row.size() > at)
                    .map(row -> row.get(at))
                    .toList()));
        }
        return columns;
    }

    private static List<Line> cells(Line line) {
        List<Line> cells = new ArrayList<>();
        boolean ruled = RULED.matcher(line.text()).matches();
        Line rest =
                ruled ? line.split(line.text().length() - 1).before().split(1).after() : line;
        Pattern mark = ruled ? RULE : Line.COLUMN_GAP;
        Matcher gap = mark.matcher(rest.text());
        while (cells.size() < MAX_COLUMNS && gap.find()) {
            cells.add(rest.split(gap.start()).before());
            rest = rest.split(gap.end()).after();
            gap = mark.matcher(rest.text());
        }
        cells.add(rest);
        return cells;
    }
}
