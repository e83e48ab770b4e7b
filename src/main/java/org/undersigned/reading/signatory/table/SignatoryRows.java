package org.undersigned.reading.signatory.table;

import java.util.AbstractList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.CountSentence;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.signatory.line.PrivateData;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.signatory.line.SignatoryLine.ColumnValues;
import org.undersigned.text.Suggestions;

/** Converts the rows of a list of signatories to lines, and reports the columns and rows that are left out. */
final class SignatoryRows {

    /** More digits than a year or a count has: "0171/2345678". */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\d[\\d /().-]{5,40}\\d");

    private static final List<String> KINDS =
            Stream.of(Kind.values()).map(Coded::label).toList();
    private static final String KNOWN_ROLES =
            "Name the column by what it has, or say so in letter.yaml: columns: {%s: affiliation}, or ignore.";

    private final Position header;
    private final ColumnRoles columnRoles;
    private final List<String> heads;
    private final List<ListRow> rows;
    private final FindingCollector findings;
    private final ColumnsLeftOut leftOut;
    private int refusals;
    private Position firstRefusal;
    private int addresses;
    private Position firstAddress;

    private SignatoryRows(
            Position header,
            List<String> heads,
            List<ListRow> rows,
            ColumnRoles columnRoles,
            FindingCollector findings) {
        this.header = header;
        this.heads = heads;
        this.rows = rows;
        this.columnRoles = columnRoles;
        this.leftOut = new ColumnsLeftOut(columnRoles);
        this.findings = findings;
    }

    /**
     * The lines of a list.
     *
     * @param heads the header of each column, empty if the list has none
     * @param mapping the roles of columns by header or number, from {@code letter.yaml}
     */
    static List<SignatoryLine> toLines(
            Position header,
            List<String> heads,
            List<ListRow> rows,
            CountryNames countryNames,
            Map<String, ColumnRole> mapping,
            FindingCollector findings) {
        List<List<String>> cells = cellsOf(rows);
        ColumnRoles roles = heads.isEmpty() && mapping.isEmpty()
                ? ColumnRoles.detect(heads, cells, countryNames)
                : ColumnRoles.ofList(heads, cells, countryNames, mapping);
        SignatoryRows list = new SignatoryRows(header, heads, rows, roles, findings);
        list.reportUnknown(mapping.keySet());
        return list.toLines();
    }

    /** A view: the rows may be too many to be in memory. */
    private static List<List<String>> cellsOf(List<ListRow> rows) {
        return new AbstractList<>() {
            @Override
            public List<String> get(int index) {
                return rows.get(index).cells();
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    private List<SignatoryLine> toLines() {
        reportColumns();
        int last = rows.size() - 1;
        while (last >= 0 && rows.get(last).isBlank()) {
            last--;
        }
        List<SignatoryLine> lines = PackedRows.lines(header.file());
        for (int i = 0; i <= last; i++) {
            addLine(rows.get(i), i == last, lines);
        }
        leftOut.report(header, findings);
        if (refusals > 0) {
            findings.add(
                    FindingCode.PRIVATE_DATA_LEFT_OUT,
                    firstRefusal,
                    CountSentence.of(
                            refusals,
                            "1 row is left out: it does not agree to be named",
                            "%,d rows are left out: they do not agree to be named",
                            refusals),
                    null);
        }
        if (addresses > 0) {
            findings.add(
                    FindingCode.PRIVATE_DATA_LEFT_OUT,
                    firstAddress,
                    CountSentence.of(
                            addresses,
                            "the place of 1 row is left out: it has digits, as an address has",
                            "the places of %,d rows are left out: they have digits, as addresses have",
                            addresses),
                    "If they are places, say so in letter.yaml: columns: {place: place}, with the name of the column.");
        }
        return lines;
    }

    private void reportUnknown(Set<String> mapped) {
        for (String name : columnRoles.unknown(mapped)) {
            findings.add(
                    FindingCode.CORRECTIONS_CONFLICT,
                    header,
                    "the list has no column \"%s\", which \"columns\" in letter.yaml names".formatted(name),
                    heads.isEmpty()
                            ? "Name columns without a header by their numbers, from 1."
                            : "Did you mean \"%s\"?".formatted(Suggestions.nearest(name, heads)));
        }
    }

    private void addLine(ListRow row, boolean last, List<SignatoryLine> lines) {
        if (row.isBlank() || row.cells().equals(heads)) {
            return;
        }
        if (columnRoles.refusesConsent(row.cells())) {
            refusals++;
            firstRefusal = firstRefusal == null ? row.position() : firstRefusal;
            return;
        }
        if (isTotal(row, last) || isRemark(row)) {
            reportRow(row);
            return;
        }
        if (columnRoles.hasAddress(row.cells())) {
            addresses++;
            firstAddress = firstAddress == null ? row.position() : firstAddress;
        }
        ColumnValues read = columnRoles.valuesOf(row.cells());
        ColumnValues values = withoutPrivateData(read, row.position());
        if (values.name() == null || values.name().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        leftOut.note(row.cells(), read);
        checkKind(columnRoles.kindText(row.cells()), values.kind(), row.position());
        boolean whole = columnRoles.hasLines() && values.equals(ColumnValues.ofName(values.name()));
        lines.add(new SignatoryLine(
                values.text(), row.position(), columnRoles.groupOf(row.cells()), whole ? null : values));
    }

    /** "Total, 214": no other words than those of a total, with a number or at the end of the list. */
    private static boolean isTotal(ListRow row, boolean last) {
        boolean total = false;
        boolean number = false;
        for (String cell : row.cells()) {
            String folded = ColumnLexicon.fold(cell);
            String words = folded.replaceAll("[0-9]+", " ").strip().replaceAll(" +", " ");
            number |= words.length() < folded.length();
            if (ColumnLexicon.contains("totals", words)) {
                total = true;
            } else if (!words.isEmpty() || cell.codePoints().anyMatch(Character::isLetter)) {
                return false;
            }
        }
        return total && (number || last);
    }

    /** A single cell with a date or a long number among the rows of a table: "Exported on 12.05.2031". */
    private boolean isRemark(ListRow row) {
        if (heads.size() < 2 || row.filledCells() != 1) {
            return false;
        }
        return row.cells().stream()
                .anyMatch(cell -> cell.chars().filter(Character::isDigit).count() >= 6);
    }

    private void reportRow(ListRow row) {
        findings.add(
                FindingCode.WORDS_LEFT_OUT,
                row.position(),
                "a row that is no signatory is left out: \"%s\"".formatted(publicWords(row)),
                null);
    }

    /** The cells without the digits of a number that may be private, such as a telephone. */
    private static String publicWords(ListRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(PrivateData::removeFrom)
                .map(cell -> LONG_NUMBER.matcher(cell).replaceAll("…"))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private ColumnValues withoutPrivateData(ColumnValues read, Position position) {
        ColumnValues values = read.name() == null ? read : withoutPrivateParts(read, position);
        if (values.name() == null || !PrivateData.occursIn(values.text())) {
            return values;
        }
        findings.add(
                FindingCode.PRIVATE_DATA_LEFT_OUT,
                position,
                "an e-mail address, a telephone or an identity number in this row is left out",
                null);
        return values.withoutPrivateData();
    }

    private ColumnValues withoutPrivateParts(ColumnValues values, Position position) {
        String name = PrivateNameParts.removeFrom(values.name());
        if (name.equals(values.name())) {
            return values;
        }
        findings.add(
                FindingCode.PRIVATE_DATA_LEFT_OUT,
                position,
                "a postal address or a day of birth in this row is left out",
                "If they are parts of the name, put the name into the letter's own list.");
        return new ColumnValues(
                name, values.kind(), values.role(), values.affiliation(), values.place(), values.asStated());
    }

    private void reportColumns() {
        reportLeftOut(
                FindingCode.PRIVATE_DATA_LEFT_OUT, "private data", EnumSet.of(ColumnRole.PRIVATE, ColumnRole.MESSAGE));
        reportLeftOut(FindingCode.WORDS_LEFT_OUT, "nothing about who signed", EnumSet.of(ColumnRole.HOUSEKEEPING));
        for (String head : columnRoles.headsOf(EnumSet.of(ColumnRole.OTHER))) {
            findings.add(
                    FindingCode.KEY_UNKNOWN,
                    header,
                    "the list has a column \"%s\" that is not known by its name; it is left out".formatted(head),
                    KNOWN_ROLES.formatted(head));
        }
        if (!columnRoles.hasNames() && !rows.isEmpty()) {
            findings.add(
                    FindingCode.LINE_NOT_UNDERSTOOD,
                    header,
                    "no column of the list is known to have the names; nobody is read from it",
                    "Say which it is in letter.yaml: columns: {\"%s\": name}."
                            .formatted(heads.isEmpty() ? "1" : heads.get(0)));
        }
    }

    private void reportLeftOut(FindingCode code, String what, Set<ColumnRole> roles) {
        Set<String> left = columnRoles.headsOf(roles);
        if (!left.isEmpty()) {
            findings.add(
                    code,
                    header,
                    "these columns are left out, they hold %s: \"%s\"".formatted(what, String.join("\", \"", left)),
                    null);
        }
    }

    private void checkKind(String text, Kind kind, Position position) {
        if (text != null && kind == null) {
            findings.add(
                    FindingCode.VALUE_NOT_ALLOWED,
                    position,
                    "\"kind\" is \"%s\", not one of %s".formatted(text, String.join(", ", KINDS)),
                    "Did you mean \"%s\"?".formatted(Suggestions.nearest(text, KINDS)));
        }
    }
}
