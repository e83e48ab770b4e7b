package org.undersigned.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * The first connection has the minute of {@code application.properties}: with it, H2 opens its file, which takes longer than five
 * seconds on a busy machine, and the program did not start. A request does not wait that long for a connection.
 */
@ApplicationScoped
class ConnectionTimeout {

    private static final Duration OF_REQUESTS = Duration.ofSeconds(5);

    void onStart(@Observes StartupEvent started, AgroalDataSource database) {
        database.getConfiguration().connectionPoolConfiguration().setAcquisitionTimeout(OF_REQUESTS);
    }
}
