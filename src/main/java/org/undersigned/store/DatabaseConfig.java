package org.undersigned.store;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;

/** Where letters are kept. {@code application.properties} hands these on to Quarkus. */
@Unremovable
@ConfigMapping(prefix = "undersigned")
interface DatabaseConfig {

    /** The folder of the H2 file. */
    String data();

    /** The JDBC address of PostgreSQL, in a program built for it. */
    String databaseUrl();

    String databaseUser();

    String databasePassword();
}
