package org.undersigned.reading.structure.closer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.signatory.ColumnRoles;
import org.undersigned.reading.signatory.PrivateData;
import org.undersigned.reading.signatory.SignatoryCells;
import org.undersigned.reading.signatory.SignatoryCells.CellLine;
import org.undersigned.reading.signatory.SignatoryLine;
import org.undersigned.reading.structure.line.StructureLexicon;

/** A table of signatories. The roles of its columns are detected from their headers, else from their cells. */
final class SignatoryTable {

    private final boolean headed;
    private final List<Block> rows;
    private final ColumnRoles columnRoles;

    private SignatoryTable(boolean headed, List<Block> rows, ColumnRoles columnRoles) {
        this.headed = headed;
        this.rows = rows;
        this.columnRoles = columnRoles;
    }

    static SignatoryTable of(List<Block> blocks, StructureLexicon lexicon) {
        Block unmarked = ColumnRoles.isHeader(cells(blocks.get(0))) ? blocks.get(0) : null;
        List<Block> rows = blocks.stream()
                .filter(block -> block.level() == 0 && block != unmarked)
                .toList();
        List<String> heads = blocks.stream()
                .filter(block -> block.level() == 1 || block == unmarked)
                .findFirst()
                .map(SignatoryTable::cells)
                .orElse(List.of());
        return new SignatoryTable(
                !heads.isEmpty(),
                rows,
                ColumnRoles.detect(heads, toCells(rows), CountryNames.forLanguage(lexicon.language)));
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
            cellLines.get().forEach(line -> addLine(line.text(), rows.get(line.row()), group, null, findings, lines));
            return lines;
        }
        for (Block row : rows) {
            List<String> cells = cells(row);
            SignatoryLine.ColumnValues values = columnRoles.valuesOf(cells);
            if (values.name() != null) {
                String named = columnRoles.groupOf(cells) == null ? group : columnRoles.groupOf(cells);
                addLine(values.text(), row, named, values, findings, lines);
            }
        }
        return lines;
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
                    "an e-mail address or a telephone number in this row is left out",
                    null);
            findings.addOmission(row.position(), FindingCode.PRIVATE_DATA_LEFT_OUT);
        }
        if (!words.isEmpty()) {
            lines.add(new SignatoryLine(words, row.position(), group, kept));
        }
    }
}
