package org.undersigned.store;

/** The databases whose words differ where text is searched. */
enum Dialect {
    H2,
    POSTGRESQL;

    static Dialect of(String kind) {
        return kind.equals("postgresql") ? POSTGRESQL : H2;
    }
}
