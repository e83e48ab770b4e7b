package org.undersigned.store.query;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.undersigned.store.query.filter.ProjectionColumn;

/**
 * The columns of a facet.
 *
 * @param key the value that a filter of the same name takes
 * @param label the value as it is displayed
 * @param multiple whether both columns hold several values, separated by vertical bars
 * @param concept values with one concept are counted together
 * @param counted what tells items apart, where an item is made of several rows that have the columns
 */
record FacetColumn(
        ProjectionColumn key,
        ProjectionColumn label,
        boolean multiple,
        UnaryOperator<String> concept,
        ProjectionColumn counted) {

    static FacetColumn single(ProjectionColumn key, ProjectionColumn label) {
        return new FacetColumn(key, label, false, null, null);
    }

    static FacetColumn single(ProjectionColumn key) {
        return single(key, key);
    }

    /** Values that the filter of the facet does not tell apart are one value. */
    FacetColumn mergedBy(UnaryOperator<String> conceptOf) {
        return new FacetColumn(key, label, multiple, conceptOf, counted);
    }

    /** The values of one of the columns if it has several: of {@code |deaths|border|}, two. */
    static List<String> split(String joined) {
        return Stream.of(joined.split("\\|")).skip(1).toList();
    }

    static FacetColumn multiple(ProjectionColumn keys, ProjectionColumn labels) {
        return new FacetColumn(keys, labels, true, null, null);
    }

    /** The values of the rows that items are made of. */
    static FacetColumn ofRows(ProjectionColumn key, ProjectionColumn label, ProjectionColumn counted) {
        return new FacetColumn(key, label, false, null, counted);
    }
}
