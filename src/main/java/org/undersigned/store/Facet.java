package org.undersigned.store;

/**
 * What the parts of a collection are counted by.
 *
 * @param key the SQL of the value that a filter of the same name takes
 * @param label the SQL of the words in which it is shown
 * @param many whether both hold several, between bars
 */
record Facet(String key, String label, boolean many) {

    static Facet one(String key, String label) {
        return new Facet(key, label, false);
    }

    static Facet plain(String key) {
        return new Facet(key, key, false);
    }

    static Facet many(String keys, String labels) {
        return new Facet(keys, labels, true);
    }
}
