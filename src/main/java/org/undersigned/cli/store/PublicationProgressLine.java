package org.undersigned.cli.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.undersigned.cli.console.Console;
import org.undersigned.store.PublicationProgress;

/** Prints how far a command is with storing a letter with many signatories, at most once a second. The server logs it instead. */
@ApplicationScoped
class PublicationProgressLine {

    private final boolean command;
    private long printed;

    @Inject
    PublicationProgressLine(
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.command = !serving;
    }

    synchronized void print(@Observes PublicationProgress progress) {
        long second = progress.elapsed().toSeconds();
        if (command && (second != printed || progress.rows() == progress.total())) {
            Console.ofThisProcess().err().println(progress);
        }
        printed = second;
    }
}
