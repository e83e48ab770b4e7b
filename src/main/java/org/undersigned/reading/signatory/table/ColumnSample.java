package org.undersigned.reading.signatory.table;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

/** What the first cells of a column contain. */
final class ColumnSample {

    /** The number of rows that are examined. */
    private static final int MAX_ROWS = 5000;

    /** The most words of a given or of a family name. */
    private static final int MAX_NAME_PART = 2;

    private final Map<CellContent, Integer> counts = new EnumMap<>(CellContent.class);
    private final Set<String> distinct = new HashSet<>();
    private int filled;
    private int places;
    private int answers;
    private int kinds;
    private int titles;
    private int given;
    private int words;
    private int organizations;

    static ColumnSample of(int column, List<List<String>> rows, CountryNames countryNames) {
        ColumnSample sample = new ColumnSample();
        for (List<String> row : rows.subList(0, Math.min(MAX_ROWS, rows.size()))) {
            String cell = column < row.size() ? row.get(column).strip() : "";
            if (!cell.isEmpty()) {
                sample.add(cell, countryNames);
            }
        }
        return sample;
    }

    private void add(String cell, CountryNames countryNames) {
        filled++;
        counts.merge(CellContent.of(cell), 1, Integer::sum);
        String folded = ColumnLexicon.fold(cell);
        distinct.add(folded);
        places += countryNames.contains(cell) ? 1 : 0;
        answers += ConsentAnswer.isAnswer(folded) ? 1 : 0;
        kinds += ColumnLexicon.kindNamed(cell).isPresent() ? 1 : 0;
        titles += isTitle(cell, folded) ? 1 : 0;
        List<String> all = WhitespaceTokenizer.tokenize(cell);
        boolean few =
                all.size() <= MAX_NAME_PART && Character.isUpperCase(cell.codePointAt(0)) && cell.indexOf(',') < 0;
        boolean described = SignatoryLexicon.ALL.describesPerson(cell);
        organizations += described ? 1 : 0;
        words += few && !described ? 1 : 0;
        given += SignatoryLexicon.ALL.contains("givenNames", all.get(0)) ? 1 : 0;
    }

    private static boolean isTitle(String cell, String folded) {
        return ColumnLexicon.contains("courtesies", folded)
                || cell.length() < 30
                        && List.of(cell.split("\\s+")).stream()
                                .allMatch(word -> SignatoryLexicon.ALL.contains("persons", word));
    }

    boolean isEmpty() {
        return filled == 0;
    }

    /** Whether most filled cells are of one of some kinds. */
    boolean isMostly(CellContent... contents) {
        int of = 0;
        for (CellContent content : contents) {
            of += counts.getOrDefault(content, 0);
        }
        return filled > 0 && of * 2 > filled;
    }

    boolean isNumbers() {
        return counts.getOrDefault(CellContent.NUMBER, 0) * 10 >= filled * 9;
    }

    boolean isPlaces() {
        return places * 2 > filled;
    }

    /** Whether the cells answer a question of consent: half of them at least with yes or no, or one statement to tick. */
    boolean isAnswers() {
        return filled > 0 && (answers * 2 >= filled || filled > 1 && distinct.size() == 1);
    }

    boolean isKinds() {
        return kinds * 2 >= filled;
    }

    boolean isTitles() {
        return filled > 0 && titles * 10 >= filled * 8;
    }

    /** Whether most cells are given names alone. */
    boolean isGivenNames() {
        return isNameParts() && given * 2 >= filled;
    }

    /** Whether cells are of one or two words each, as parts of names are, and few are given names. */
    boolean isFamilyNames() {
        return isNameParts() && given * 4 <= filled;
    }

    private boolean isNameParts() {
        return filled > 1 && words * 10 >= filled * 9;
    }

    /** Whether most cells name an organization or a role. */
    boolean isDescriptions() {
        return organizations * 2 > filled;
    }

    /** The role of a column without a header; {@code OTHER} for words. */
    ColumnRole inferRole() {
        ColumnRole left = guardedRole();
        if (left != null) {
            return left;
        }
        return isPlaces() ? ColumnRole.PLACE : ColumnRole.OTHER;
    }

    /** The role of a column that is left out because of its cells; {@code null} if there is no reason. */
    ColumnRole guardedRole() {
        if (filled == 0 || isNumbers()) {
            return ColumnRole.NUMBER;
        }
        if (isMostly(CellContent.CONTACT)) {
            return ColumnRole.PRIVATE;
        }
        if (isMostly(CellContent.TIMESTAMP, CellContent.URL, CellContent.NUMBER)) {
            return ColumnRole.HOUSEKEEPING;
        }
        if (isMostly(CellContent.PROSE)) {
            return ColumnRole.MESSAGE;
        }
        return isMostly(CellContent.ANSWER) ? ColumnRole.HOUSEKEEPING : null;
    }

    /** Whether most cells have a number among words, as addresses have. */
    boolean isAddresses() {
        return isMostly(CellContent.ADDRESS, CellContent.NUMBER);
    }
}
