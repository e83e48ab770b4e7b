package org.undersigned.reading.signatory.table;

import java.util.List;
import org.undersigned.letter.Finding.Position;

/** A row of a list of signatories and its position in the file. */
public record ListRow(List<String> cells, Position position) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    long filledCells() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
