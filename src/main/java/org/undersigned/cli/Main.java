package org.undersigned.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.undersigned.cli.console.Console;

/** The entry point: starts the server or runs a command. Commands do not start the container unless they need it. */
@QuarkusMain
public final class Main {

    Main() {}

    public static void main(String... arguments) {
        boolean serves = arguments.length == 0 || arguments.length == 1 && arguments[0].equals(Serve.NAME);
        if (serves) {
            Quarkus.run(arguments);
        } else {
            // Log messages of libraries about a file are not findings. A command with a container configures its own
            // logging.
            Logger.getLogger("").setLevel(Level.OFF);
            System.exit(CommandLineInterface.run(Console.ofThisProcess(), arguments));
        }
    }
}
