package org.undersigned.reading.signatory.table;

import java.util.List;

/** Finds the columns of titles, given names and family names in a table without a header: "Ms | Ana | Ruiz | Harbour Union". */
final class NameColumns {

    private NameColumns() {}

    /**
     * Marks the columns among those whose role is not known. A given name before words that may be a town is not told from
     * one, unless a title or an organization is in the row.
     */
    static void mark(List<ColumnRole> roles, List<ColumnSample> samples) {
        if (roles.stream().anyMatch(ColumnRole::isName)) {
            return;
        }
        int title = -1;
        boolean described = false;
        for (int column = 0; column < roles.size(); column++) {
            boolean open = roles.get(column) == ColumnRole.OTHER;
            title = title < 0 && open && samples.get(column).isTitles() ? column : title;
            described |= open && samples.get(column).isDescriptions();
        }
        for (int column = 0; column + 1 < roles.size(); column++) {
            ColumnSample first = samples.get(column);
            ColumnSample second = samples.get(column + 1);
            boolean open = column != title
                    && roles.get(column) == ColumnRole.OTHER
                    && roles.get(column + 1) == ColumnRole.OTHER;
            boolean family = open && first.isFamilyNames() && second.isGivenNames();
            boolean given = open && (title >= 0 || described) && first.isGivenNames() && second.isFamilyNames();
            if (family || given) {
                roles.set(column, family ? ColumnRole.FAMILY_NAME : ColumnRole.GIVEN_NAME);
                roles.set(column + 1, family ? ColumnRole.GIVEN_NAME : ColumnRole.FAMILY_NAME);
                break;
            }
        }
        if (title >= 0) {
            roles.set(title, ColumnRole.NAME_PREFIX);
        }
    }
}
