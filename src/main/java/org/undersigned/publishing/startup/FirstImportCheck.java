package org.undersigned.publishing.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A server with a new database is not ready before its first import has ended: it would answer 404 for its letters. */
@Readiness
@ApplicationScoped
class FirstImportCheck implements HealthCheck {

    private final ImportProgress progress;

    @Inject
    FirstImportCheck(ImportProgress progress) {
        this.progress = progress;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("First import of letters")
                .status(progress.serves())
                .build();
    }
}
