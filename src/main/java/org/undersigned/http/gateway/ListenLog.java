package org.undersigned.http.gateway;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.undersigned.http.protocol.HostHeader;
import org.undersigned.http.readings.ReadingsHandler;

/** Logs at startup for whom the server is, and how that is changed. */
@ApplicationScoped
class ListenLog {

    private static final Logger LOG = Logger.getLogger("org.undersigned.http");

    void log(
            @Observes StartupEvent start,
            ReadingsHandler readings,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        if (!serving) {
            return;
        }
        if (HostHeader.local(host)) {
            LOG.infof("for this machine only; -Dquarkus.http.host=0.0.0.0 opens the server to others");
        }
        LOG.infof(
                readings.open()
                        ? "reads letters that are sent: /editor, POST /readings"
                        : "does not read letters that are sent; -Dundersigned.readings.enabled=true changes that");
    }
}
