package org.undersigned.reading.pdf;

import java.util.List;

/** Distinguishes tables from columns of text: tables have a bold header row or a column of numbers. */
final class TableClassifier {

    private TableClassifier() {}

    /** Whether the first row is bold and the second is not. */
    static boolean hasHeader(List<List<List<TextSegment>>> rows) {
        return rows.size() > 1 && isBold(rows.get(0)) && !isBold(rows.get(1));
    }

    private static boolean isBold(List<List<TextSegment>> row) {
        return row.stream().flatMap(List::stream).allMatch(TextSegment::strong);
    }

    /** Whether a text has only digits and number signs: "3.5 %", "€1,200", "2019-2021". */
    static boolean isNumber(String text) {
        return text.chars().anyMatch(TableClassifier::isDigit)
                && text.chars().allMatch(c -> isDigit(c) || Character.isWhitespace(c) || ".,%€$£+-".indexOf(c) >= 0);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a column has at least two numbers, in 60 per cent of its non-empty cells. */
    static boolean hasNumberColumn(List<List<List<TextSegment>>> rows) {
        for (int column = 0; column < rows.get(0).size(); column++) {
            int filled = 0;
            int numbers = 0;
            for (List<List<TextSegment>> row : rows) {
                List<TextSegment> cell = row.get(column);
                filled += cell.isEmpty() ? 0 : 1;
                numbers += cell.size() == 1 && isNumber(cell.get(0).text()) ? 1 : 0;
            }
            if (numbers > 1 && numbers >= 0.6 * filled) {
                return true;
            }
        }
        return false;
    }
}
