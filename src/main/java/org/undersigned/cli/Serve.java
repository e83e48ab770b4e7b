package org.undersigned.cli;

import io.quarkus.runtime.Quarkus;
import picocli.CommandLine;

/** Serves: what the program also does without a command. */
@CommandLine.Command(
        name = Serve.NAME,
        description = "Start the server, as without a command (docs/operations.md).",
        mixinStandardHelpOptions = true)
final class Serve implements CommandLineInterface.Task {

    static final String NAME = "serve";

    Serve(Console console) {}

    /** Reached only with options before it; {@link Main} knows the plain word. */
    @Override
    public Integer call() {
        Quarkus.run();
        return CommandLineInterface.OK;
    }
}
