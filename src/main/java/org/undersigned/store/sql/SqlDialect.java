package org.undersigned.store.sql;

/** The databases, whose SQL differs in full-text search and string aggregation. */
public enum SqlDialect {
    H2,
    POSTGRESQL;

    /** @param databaseKind as {@code quarkus.datasource.db-kind} names it */
    public static SqlDialect fromDatabaseKind(String databaseKind) {
        return databaseKind.equals("postgresql") ? POSTGRESQL : H2;
    }
}
