package org.undersigned.store.query;

/**
 * The columns of a facet.
 *
 * @param key the value that a filter of the same name takes
 * @param label the value as it is displayed
 * @param multiple whether both columns hold several values, separated by vertical bars
 */
record FacetColumn(ProjectionColumn key, ProjectionColumn label, boolean multiple) {

    static FacetColumn single(ProjectionColumn key, ProjectionColumn label) {
        return new FacetColumn(key, label, false);
    }

    static FacetColumn single(ProjectionColumn key) {
        return single(key, key);
    }

    static FacetColumn multiple(ProjectionColumn keys, ProjectionColumn labels) {
        return new FacetColumn(keys, labels, true);
    }
}
