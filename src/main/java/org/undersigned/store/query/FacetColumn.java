package org.undersigned.store.query;

/**
 * What the parts of a collection are counted by.
 *
 * @param key the SQL of the value that a filter of the same name takes
 * @param label the SQL of the words in which it is shown
 * @param many whether both hold several, between bars
 */
record FacetColumn(String key, String label, boolean many) {

    static FacetColumn one(String key, String label) {
        return new FacetColumn(key, label, false);
    }

    static FacetColumn plain(String key) {
        return new FacetColumn(key, key, false);
    }

    static FacetColumn many(String keys, String labels) {
        return new FacetColumn(keys, labels, true);
    }
}
