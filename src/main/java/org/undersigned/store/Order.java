package org.undersigned.store;

/** A key to sort by, as its collection names it, and which way. */
public record Order(String key, boolean descending) {

    @Override
    public String toString() {
        return (descending ? "-" : "") + key;
    }
}
