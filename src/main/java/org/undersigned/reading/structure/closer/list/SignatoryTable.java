package org.undersigned.reading.structure.closer.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.signatory.line.PrivateData;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.signatory.table.ColumnRoles;
import org.undersigned.reading.signatory.table.SignatoryCells;
import org.undersigned.reading.signatory.table.SignatoryCells.CellLine;
import org.undersigned.reading.signatory.table.TableHead;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.ListLineClassifier;
import org.undersigned.reading.structure.line.MultiLineSignature;

/** A table of signatories. The roles of its columns are detected from their headers, else from their cells. */
final class SignatoryTable {

    private final boolean headed;
    private final List<Block> rows;
    private final ColumnRoles columnRoles;

    /** The label above each row, as a row of the table has it; {@code null} above the first label. */
    private final List<String> labels;

    private SignatoryTable(boolean headed, List<Block> rows, List<String> labels, ColumnRoles columnRoles) {
        this.headed = headed;
        this.rows = rows;
        this.labels = labels;
        this.columnRoles = columnRoles;
    }

    static SignatoryTable of(List<Block> blocks, StructureLexicon lexicon) {
        List<String> heads = List.of();
        List<Block> rows = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        String label = null;
        for (Block block : expand(blocks, lexicon)) {
            List<String> cells = cells(block);
            switch (kindOf(block, block == blocks.get(0))) {
                case COLUMNS -> heads = heads.isEmpty() ? cells : heads;
                case GROUP ->
                    label = ListLineClassifier.labelText(String.join(" ", cells).strip());
                default -> {
                    rows.add(block);
                    labels.add(label);
                }
            }
        }
        int width = RepeatedColumns.widthOf(heads, toCells(rows));
        if (width > 0) {
            heads = heads.isEmpty() ? heads : heads.subList(0, width);
            splitRows(rows, labels, width);
        }
        return new SignatoryTable(
                !heads.isEmpty(),
                rows,
                labels,
                ColumnRoles.detect(heads, toCells(rows), CountryNames.forLists(lexicon.language)));
    }

    /** Makes a row of each signatory of a row. */
    private static void splitRows(List<Block> rows, List<String> labels, int width) {
        List<Block> written = List.copyOf(rows);
        List<String> labelled = new ArrayList<>(labels);
        rows.clear();
        labels.clear();
        for (int i = 0; i < written.size(); i++) {
            for (Block part : RepeatedColumns.split(written.get(i), width)) {
                rows.add(part);
                labels.add(labelled.get(i));
            }
        }
    }

    /** Makes a row of each line of a row's only cell, if they are a label and names, or names of persons. */
    private static List<Block> expand(List<Block> blocks, StructureLexicon lexicon) {
        return blocks.stream()
                .flatMap(row -> isListInCell(row, lexicon)
                        ? row.lines().get(0).parts().stream()
                                .map(part -> row.withLines(List.of(new Line(
                                        List.of(Run.plain(part)),
                                        row.lines().get(0).position()))))
                        : Stream.of(row))
                .toList();
    }

    private static boolean isListInCell(Block row, StructureLexicon lexicon) {
        List<String> parts = row.lines().size() == 1 ? row.lines().get(0).parts() : List.of();
        return parts.size() > 1
                && (parts.get(0).endsWith(":")
                        || parts.stream()
                                .allMatch(part -> MultiLineSignature.isPersonName(part, lexicon)
                                        && part.indexOf(',') < 0
                                        && !MultiLineSignature.startsWithRole(part, lexicon)));
    }

    private static TableHead kindOf(Block row, boolean first) {
        List<String> cells = cells(row);
        if (row.level() == 1) {
            return TableHead.of(cells);
        }
        return first && ColumnRoles.isHeader(cells)
                ? TableHead.COLUMNS
                : TableHead.isGroup(cells) ? TableHead.GROUP : TableHead.SIGNATORY;
    }

    private static List<String> cells(Block row) {
        return row.lines().stream().map(Line::text).toList();
    }

    private static List<List<String>> toCells(List<Block> rows) {
        return rows.stream().map(SignatoryTable::cells).toList();
    }

    List<SignatoryLine> toLines(String group, FindingCollector findings) {
        Optional<List<CellLine>> cellLines = headed ? Optional.empty() : SignatoryCells.split(cellParts());
        List<SignatoryLine> lines = new ArrayList<>();
        if (cellLines.isPresent()) {
            cellLines
                    .get()
                    .forEach(line -> addLine(
                            line.text(), rows.get(line.row()), groupOf(line.row(), group), null, findings, lines));
            return lines;
        }
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = cells(rows.get(i));
            SignatoryLine.ColumnValues values = columnRoles.valuesOf(cells);
            if (values.name() != null) {
                String named = columnRoles.groupOf(cells) == null ? groupOf(i, group) : columnRoles.groupOf(cells);
                for (SignatoryLine.ColumnValues one : CellNames.read(values)) {
                    addLine(one.text(), rows.get(i), named, one, findings, lines);
                }
            }
        }
        return lines;
    }

    private String groupOf(int row, String group) {
        return labels.get(row) == null ? group : labels.get(row);
    }

    private List<List<List<String>>> cellParts() {
        return rows.stream()
                .map(row -> row.lines().stream().map(Line::parts).toList())
                .toList();
    }

    private static void addLine(
            String text,
            Block row,
            String group,
            SignatoryLine.ColumnValues values,
            FindingCollector findings,
            List<SignatoryLine> lines) {
        boolean reduced = PrivateData.occursIn(text);
        SignatoryLine.ColumnValues kept = reduced && values != null ? values.withoutPrivateData() : values;
        String words = values == null ? PrivateData.removeFrom(text) : kept.name() == null ? "" : kept.text();
        if (reduced) {
            findings.add(
                    FindingCode.PRIVATE_DATA_LEFT_OUT,
                    row.position(),
                    "an e-mail address, a telephone or an identity number in this row is left out",
                    null);
            findings.addOmission(row.position(), FindingCode.PRIVATE_DATA_LEFT_OUT);
        }
        if (!words.isEmpty()) {
            lines.add(new SignatoryLine(words, row.position(), group, kept));
        }
    }
}
