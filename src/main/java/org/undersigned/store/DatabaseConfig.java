package org.undersigned.store;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;

/**
 * Declares the settings of the database. No class injects it: {@code application.properties} passes the values on to
 * Quarkus. The mapping exists because SmallRye Config rejects unknown settings with a mapped prefix, and
 * {@code @Unremovable} keeps it although nothing injects it.
 */
@Unremovable
@ConfigMapping(prefix = "undersigned")
interface DatabaseConfig {

    /** The folder of the H2 database file. */
    String data();

    /** The JDBC URL of PostgreSQL, used if the program is built for it. */
    String databaseUrl();

    String databaseUser();

    String databasePassword();
}
