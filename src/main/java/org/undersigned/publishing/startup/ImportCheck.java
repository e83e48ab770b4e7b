package org.undersigned.publishing.startup;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Tells how far the import at startup is. It is always up: the server serves what is stored. */
@Wellness
@ApplicationScoped
class ImportCheck implements HealthCheck {

    private final ImportProgress progress;

    @Inject
    ImportCheck(ImportProgress progress) {
        this.progress = progress;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Import of letters")
                .up()
                .withData("state", progress.finished() ? "finished" : "running")
                .withData("letters", progress.total())
                .withData("done", progress.done())
                .build();
    }
}
