package org.undersigned.cli.store;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.undersigned.cli.console.AnsiStyle;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ExitStatus;

/** Runs one command in the container: without web server, and with warnings only in the log. */
public final class StoreCommand {

    /** The name of commands in the audit trail. */
    public static final String ACTOR = "command";

    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.log.level", "WARN",
            "quarkus.log.category.\"org.flywaydb\".level", "ERROR",
            // It warns of connections to a database that erase has closed.
            "quarkus.log.category.\"io.agroal.pool\".level", "ERROR",
            "quarkus.log.console.stderr", "true");

    private StoreCommand() {}

    /** Returns the exit status of the command. */
    public static int run(Class<? extends QuarkusApplication> task, Console console, String... arguments) {
        SETTINGS.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
        AtomicInteger status = new AtomicInteger(ExitStatus.USAGE_ERROR);
        Quarkus.run(
                task,
                (code, failure) -> {
                    status.set(failure == null ? code : ExitStatus.USAGE_ERROR);
                    if (failure != null) {
                        console.err().println("undersigned: cannot open the store: " + reason(failure));
                    }
                },
                arguments);
        return status.get();
    }

    /** The message of the innermost cause. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return AnsiStyle.sanitize(cause.getMessage() == null ? cause.toString() : cause.getMessage());
    }
}
