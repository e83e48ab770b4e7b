package org.undersigned.store.query;

/** The databases whose words differ where text is searched. */
enum SqlDialect {
    H2,
    POSTGRESQL;

    static SqlDialect of(String kind) {
        return kind.equals("postgresql") ? POSTGRESQL : H2;
    }
}
