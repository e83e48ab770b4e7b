package org.undersigned.reading.structure.closer;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.signatory.ColumnRoles;
import org.undersigned.reading.signatory.PrivateData;
import org.undersigned.reading.signatory.SignatoryLine;
import org.undersigned.reading.structure.line.StructureLexicon;

/** A table of signatories. The roles of its columns are detected from their headers, else from their cells. */
final class SignatoryTable {

    private final List<Block> rows;
    private final ColumnRoles columnRoles;

    private SignatoryTable(List<Block> rows, ColumnRoles columnRoles) {
        this.rows = rows;
        this.columnRoles = columnRoles;
    }

    static SignatoryTable of(List<Block> blocks, StructureLexicon lexicon) {
        List<Block> rows = blocks.stream().filter(block -> block.level() == 0).toList();
        List<String> heads = blocks.stream()
                .filter(block -> block.level() == 1)
                .findFirst()
                .map(SignatoryTable::cells)
                .orElse(List.of());
        return new SignatoryTable(
                rows, ColumnRoles.detect(heads, toCells(rows), CountryNames.forLanguage(lexicon.language)));
    }

    private static List<String> cells(Block row) {
        return row.lines().stream().map(Line::text).toList();
    }

    private static List<List<String>> toCells(List<Block> rows) {
        return rows.stream().map(SignatoryTable::cells).toList();
    }

    List<SignatoryLine> toLines(String group, FindingCollector findings) {
        List<SignatoryLine> lines = new ArrayList<>();
        for (Block row : rows) {
            List<String> cells = cells(row);
            SignatoryLine.ColumnValues columnValues = columnRoles.valuesOf(cells);
            if (columnValues.name() == null) {
                continue;
            }
            String text = columnValues.text();
            if (PrivateData.occursIn(text)) {
                findings.add(
                        FindingCode.PRIVATE_DATA_LEFT_OUT,
                        row.position(),
                        "a row with an e-mail address or a telephone number is left out",
                        null);
                findings.addOmission(row.position(), FindingCode.PRIVATE_DATA_LEFT_OUT);
            } else {
                lines.add(new SignatoryLine(
                        text,
                        row.position(),
                        columnRoles.groupOf(cells) == null ? group : columnRoles.groupOf(cells),
                        columnValues));
            }
        }
        return lines;
    }
}
