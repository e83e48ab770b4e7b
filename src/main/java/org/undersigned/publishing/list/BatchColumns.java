package org.undersigned.publishing.list;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.publishing.folder.InvalidUploadException;
import org.undersigned.reading.signatory.line.SignatoryLine.ColumnValues;
import org.undersigned.reading.signatory.table.ColumnRole;
import org.undersigned.reading.signatory.table.PlaceLevel;
import org.undersigned.reading.signatory.table.WrittenTable;

/**
 * Where the cells of a batch belong in a list: by the names of columns, else by what they have. What has no column there is joined
 * or divided to those that there are; else the list gets a column.
 */
final class BatchColumns {

    private static final Set<ColumnRole> NAMES = EnumSet.of(
            ColumnRole.NAME,
            ColumnRole.FAMILY_NAME,
            ColumnRole.GIVEN_NAME,
            ColumnRole.MIDDLE_NAME,
            ColumnRole.NAME_PREFIX);

    private static final Set<ColumnRole> COMBINED =
            EnumSet.of(ColumnRole.ROLE_AND_AFFILIATION, ColumnRole.ROLE_AND_PLACE);

    private static final Set<ColumnRole> DETAILS =
            EnumSet.of(ColumnRole.ROLE, ColumnRole.AFFILIATION, ColumnRole.DEPARTMENT);

    private static final Set<ColumnRole> ROLES =
            EnumSet.of(ColumnRole.ROLE, ColumnRole.ROLE_AND_AFFILIATION, ColumnRole.ROLE_AND_PLACE);

    private static final Set<ColumnRole> AFFILIATIONS =
            EnumSet.of(ColumnRole.AFFILIATION, ColumnRole.DEPARTMENT, ColumnRole.ROLE_AND_AFFILIATION);

    private static final Set<ColumnRole> ANSWERS = EnumSet.of(ColumnRole.CONSENT, ColumnRole.ANONYMITY);

    private final WrittenTable list;
    private final WrittenTable batch;
    private final List<ColumnRole> listed;
    private final List<ColumnRole> sent;
    private final String group;
    private final int groupColumn;
    private final List<String> added = new ArrayList<>();

    /** The column of the list for each of the batch; -1 if it has none. */
    private final int[] targets;

    /** What the columns of the batch have that the list has no such column of. */
    private final Set<ColumnRole> unmatched = EnumSet.noneOf(ColumnRole.class);

    /** The columns of the list that get values of a row that are read from other columns. */
    private final int name;

    private final int line;
    private final int combined;
    private final int role;
    private final int affiliation;
    private final int place;

    /** @param group of the rows that name none; {@code null} if there is none */
    BatchColumns(WrittenTable list, WrittenTable batch, String group) {
        this.list = list;
        this.batch = batch;
        this.listed = list.roles();
        this.sent = batch.roles();
        this.group = group;
        this.targets = IntStream.range(0, sent.size()).map(column -> -1).toArray();
        match();
        requireAnswers();
        boolean names = unmatched(NAMES);
        this.name = names ? listed.indexOf(ColumnRole.NAME) : -1;
        this.line = names && name < 0 ? listed.indexOf(ColumnRole.LINE) : -1;
        this.combined = line < 0 && unmatched(DETAILS) ? firstListed(COMBINED) : line;
        boolean divided = combined < 0 && unmatched(COMBINED);
        boolean department = combined < 0 && unmatched(ColumnRole.DEPARTMENT) && !sent.contains(ColumnRole.AFFILIATION);
        boolean together = divided && unmatched(ColumnRole.ROLE_AND_AFFILIATION);
        boolean apart = divided && unmatched(ColumnRole.ROLE_AND_PLACE);
        boolean places = unmatched(ColumnRole.PLACE) && joinsPlaces();
        this.role = divided ? column(ColumnRole.ROLE) : -1;
        this.affiliation = together || department ? column(ColumnRole.AFFILIATION) : -1;
        this.place = apart || places ? column(ColumnRole.PLACE) : -1;
        addOthers();
        this.groupColumn = group == null ? -1 : column(ColumnRole.GROUP);
    }

    /** Columns of one name first, then those that have the same. */
    private void match() {
        for (int column = 0; column < targets.length; column++) {
            String head = head(batch, column);
            ColumnRole has = sent.get(column);
            targets[column] = find(at -> !head.isEmpty()
                    && head.equals(head(list, at))
                    && (!has.isPublished() || listed.get(at).isPublished()));
        }
        matchSame((mine, other) -> mine == other);
        // "Place" may be of any level, but a country is no city.
        matchSame((mine, other) -> mine == null || other == null);
        for (int column = 0; column < targets.length; column++) {
            if (targets[column] < 0) {
                unmatched.add(sent.get(column));
            }
        }
    }

    /** @param levels whether columns of places of two levels have the same; {@code null} for a level that is not known */
    private void matchSame(BiPredicate<PlaceLevel, PlaceLevel> levels) {
        for (int column = 0; column < targets.length; column++) {
            ColumnRole has = sent.get(column);
            PlaceLevel level = level(batch, column);
            if (targets[column] < 0 && (has.isPublished() || ANSWERS.contains(has))) {
                targets[column] = find(at ->
                        listed.get(at) == has && (has != ColumnRole.PLACE || levels.test(level, level(list, at))));
            }
        }
    }

    private static PlaceLevel level(WrittenTable table, int column) {
        return column < table.heads().size() ? PlaceLevel.of(table.heads().get(column)) : null;
    }

    /** Whether the list has one column of places, which may have those of all columns of the batch. */
    private boolean joinsPlaces() {
        int only = listed.indexOf(ColumnRole.PLACE);
        return only >= 0
                && only == listed.lastIndexOf(ColumnRole.PLACE)
                && (level(list, only) == null || IntStream.of(targets).anyMatch(target -> target == only));
    }

    private int find(IntPredicate condition) {
        Set<Integer> taken = IntStream.of(targets).boxed().collect(Collectors.toSet());
        return IntStream.range(0, listed.size())
                .filter(at -> !taken.contains(at))
                .filter(condition)
                .findFirst()
                .orElse(-1);
    }

    private static String head(WrittenTable table, int column) {
        return column < table.heads().size() ? WrittenTable.fold(table.heads().get(column)) : "";
    }

    /** A list whose rows have to agree to be named has no rows that don't say so. */
    private void requireAnswers() {
        for (int at = 0; at < listed.size(); at++) {
            int column = at;
            if (ANSWERS.contains(listed.get(at)) && IntStream.of(targets).noneMatch(target -> target == column)) {
                throw new InvalidUploadException(
                        "the list says in the column \"%s\" who may be named; the batch has to have that column, too"
                                .formatted(list.heads().get(at)));
            }
        }
    }

    /** Whether a column says who may be named. */
    static boolean isAnswer(ColumnRole role) {
        return ANSWERS.contains(role);
    }

    private boolean unmatched(ColumnRole role) {
        return unmatched.contains(role);
    }

    private boolean unmatched(Set<ColumnRole> roles) {
        return roles.stream().anyMatch(unmatched::contains);
    }

    private int firstListed(Set<ColumnRole> roles) {
        return IntStream.range(0, listed.size())
                .filter(at -> roles.contains(listed.get(at)))
                .findFirst()
                .orElse(-1);
    }

    /** The column of the list for what it has; a new one if there is none. */
    private int column(ColumnRole has) {
        int known = listed.indexOf(has);
        return known >= 0 ? known : add(has.label());
    }

    private int add(String head) {
        added.add(head);
        return listed.size() + added.size() - 1;
    }

    /** New columns for what is in no column of the list, not even with other words. */
    private void addOthers() {
        for (int column = 0; column < targets.length; column++) {
            ColumnRole has = sent.get(column);
            boolean elsewhere = (name >= 0 || line >= 0) && NAMES.contains(has)
                    || combined >= 0 && DETAILS.contains(has)
                    || has == ColumnRole.DEPARTMENT && affiliation >= 0
                    || COMBINED.contains(has)
                    || has == ColumnRole.PLACE && (place >= 0 || combinesPlace())
                    || has == ColumnRole.GROUP && group != null
                    || ANSWERS.contains(has);
            boolean named = has.isPublished() || list.firstHeaderRow() >= 0;
            if (targets[column] < 0 && !elsewhere && named && has != ColumnRole.IGNORE) {
                targets[column] = add(batch.heads().get(column).strip());
            }
        }
    }

    /** The names of the columns that the list gets. */
    List<String> added() {
        return added;
    }

    /** Whether a column of the batch is none of the list, and has more than an answer. */
    boolean mayLeaveOut(int column) {
        return column < targets.length
                && targets[column] < 0
                && sent.get(column) != ColumnRole.IGNORE
                && !isAnswer(sent.get(column));
    }

    /** A row of the batch as a row of the list. */
    List<String> row(List<String> cells) {
        List<String> row = new ArrayList<>();
        for (int column = 0; column < listed.size() + added.size(); column++) {
            row.add("");
        }
        for (int column = 0; column < Math.min(targets.length, cells.size()); column++) {
            if (targets[column] >= 0) {
                row.set(targets[column], cells.get(column));
            }
        }
        ColumnValues values = batch.valuesOf(cells);
        set(row, name, values.name());
        set(
                row,
                combined,
                joined(
                        line >= 0 ? values.name() : null,
                        unmatched(ROLES) ? values.role() : null,
                        unmatched(AFFILIATIONS) ? values.affiliation() : null,
                        combinesPlace() ? values.place() : null));
        set(row, role, values.role());
        set(row, affiliation, values.affiliation());
        set(row, place, values.place());
        set(row, groupColumn, ownGroup(cells).orElse(group));
        return row;
    }

    /** The group that a row names itself; the others are in that of the whole batch. */
    private Optional<String> ownGroup(List<String> cells) {
        return IntStream.range(0, Math.min(sent.size(), cells.size()))
                .filter(column -> sent.get(column) == ColumnRole.GROUP)
                .mapToObj(cells::get)
                .filter(cell -> !cell.isBlank())
                .findFirst();
    }

    private static void set(List<String> row, int column, String value) {
        if (column >= 0) {
            row.set(column, value == null ? "" : value);
        }
    }

    private boolean combinesPlace() {
        return combined >= 0
                && (line >= 0 || listed.get(combined) == ColumnRole.ROLE_AND_PLACE)
                && place < 0
                && unmatched(ColumnRole.PLACE);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
