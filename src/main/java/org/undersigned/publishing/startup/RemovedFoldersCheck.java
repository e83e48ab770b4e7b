package org.undersigned.publishing.startup;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.undersigned.letter.Slug;

/** Names the letters that are published although their folder is gone. It is always up: the server serves them. */
@Wellness
@ApplicationScoped
class RemovedFoldersCheck implements HealthCheck {

    /** The maximum number of letters that it names. */
    private static final int MAX_NAMED = 20;

    private final RemovedFolders removedFolders;

    @Inject
    RemovedFoldersCheck(RemovedFolders removedFolders) {
        this.removedFolders = removedFolders;
    }

    @Override
    public HealthCheckResponse call() {
        List<Slug> kept = removedFolders.kept();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("Letters whose folder is gone").up().withData("count", kept.size());
        if (!kept.isEmpty()) {
            response.withData(
                    "letters", kept.stream().limit(MAX_NAMED).map(Slug::value).collect(Collectors.joining(", ")));
        }
        return response.build();
    }
}
