package org.undersigned.cli;

import io.quarkus.runtime.Quarkus;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import org.undersigned.cli.console.ExitStatus;
import picocli.CommandLine;

/** Starts the server, as the program does without a command. */
@CommandLine.Command(
        name = Serve.NAME,
        description = "Start the server, as without a command (docs/operations.md).",
        mixinStandardHelpOptions = true)
final class Serve implements ConsoleCommand {

    static final String NAME = "serve";

    Serve(Console console) {}

    /** Called only if there are options before it; {@link Main} handles the command itself. */
    @Override
    public Integer call() {
        Quarkus.run();
        return ExitStatus.OK;
    }
}
