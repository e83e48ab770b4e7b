package org.undersigned.publishing.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.CountSentence;
import org.undersigned.reading.signatory.table.ColumnRole;
import org.undersigned.reading.signatory.table.ListRow;
import org.undersigned.reading.signatory.table.WrittenTable;

/** What of a batch does not go into the list, so that no reading of the list can report it. */
final class BatchFindings {

    private static final Finding.Position LIST = new Finding.Position(ListFile.NAME, 0, 0);

    private final WrittenTable batch;
    private final BatchColumns columns;
    private final Map<Integer, Integer> leftOut = new TreeMap<>();
    private int refusals;

    private BatchFindings(WrittenTable batch, BatchColumns columns) {
        this.batch = batch;
        this.columns = columns;
        batch.rows().stream().skip(batch.headerRows()).map(ListRow::cells).forEach(this::note);
    }

    static List<Finding> of(WrittenTable batch, BatchColumns columns) {
        return new BatchFindings(batch, columns).all();
    }

    private void note(List<String> cells) {
        if (batch.refusesConsent(cells)) {
            refusals++;
            return;
        }
        Set<String> kept = null;
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isBlank() && columns.mayLeaveOut(column)) {
                kept = kept == null ? new HashSet<>(words(String.join(" ", columns.row(cells)))) : kept;
                if (!kept.containsAll(words(cells.get(column)))) {
                    leftOut.merge(column, 1, Integer::sum);
                }
            }
        }
    }

    private static List<String> words(String text) {
        return Arrays.asList(WrittenTable.fold(text).split(" "));
    }

    private List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        leftOut.forEach((column, rows) -> all.add(leftOut(column, rows)));
        if (refusals > 0) {
            all.add(new Finding(
                    FindingCode.PRIVATE_DATA_LEFT_OUT,
                    LIST,
                    CountSentence.of(
                            refusals,
                            "1 row of the batch is left out: it does not agree to be named",
                            "%,d rows of the batch are left out: they do not agree to be named",
                            refusals),
                    null));
        }
        return all;
    }

    private Finding leftOut(int column, int rows) {
        ColumnRole role = batch.roles().get(column);
        String head = column < batch.heads().size() ? batch.heads().get(column) : "";
        return new Finding(
                role.isPublished() || role == ColumnRole.HOUSEKEEPING
                        ? FindingCode.WORDS_LEFT_OUT
                        : FindingCode.PRIVATE_DATA_LEFT_OUT,
                LIST,
                CountSentence.of(
                        rows,
                        "the column \"%s\" of the batch is left out in 1 row: no column of the list is for what it has",
                        "the column \"%s\" of the batch is left out in %,d rows: no column of the list is for what it has",
                        head.strip(),
                        rows),
                null);
    }
}
