package org.undersigned.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real PostgreSQL, from Maven, for as long as the tests of one profile run. */
public class PostgresServer implements QuarkusTestResourceLifecycleManager {

    private static PostgresServer running;

    private Path folder;
    private EmbeddedPostgres server;

    /** The server of the profile whose tests run. */
    public static PostgresServer running() {
        return running;
    }

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory(Path.of("target"), "postgres");
            server = builder().start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
        running = this;
        return Map.of(
                "undersigned.database-url", server.getJdbcUrl("postgres", "postgres"),
                "undersigned.database-user", "postgres",
                "undersigned.database-password", "postgres");
    }

    /** Runs something while the server is stopped; then it starts again, with the same port and the same rows. */
    public void whileStopped(Runnable action) {
        int port = server.getPort();
        stop();
        try {
            action.run();
        } finally {
            try {
                server = builder().setPort(port).start();
            } catch (IOException notStarted) {
                throw new UncheckedIOException(notStarted);
            }
        }
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false);
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException notStopped) {
            throw new UncheckedIOException(notStopped);
        }
    }
}
