package org.undersigned.store.query;

/** The databases, whose SQL differs in full-text search and string aggregation. */
enum SqlDialect {
    H2,
    POSTGRESQL;

    /** @param databaseKind as {@code quarkus.datasource.db-kind} names it */
    static SqlDialect fromDatabaseKind(String databaseKind) {
        return databaseKind.equals("postgresql") ? POSTGRESQL : H2;
    }
}
