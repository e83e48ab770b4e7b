package org.undersigned.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the program begins: it serves, or does what a command says. Which, is decided before any container is made. */
@QuarkusMain
public final class Main {

    Main() {}

    public static void main(String... arguments) {
        boolean serves = arguments.length == 0 || arguments.length == 1 && arguments[0].equals(Serve.NAME);
        if (serves) {
            Quarkus.run(arguments);
        } else {
            // What libraries remark about a file is no finding. A command that needs the container logs as its settings
            // say.
            Logger.getLogger("").setLevel(Level.OFF);
            System.exit(CommandLineInterface.run(Console.ofThisProcess(), arguments));
        }
    }
}
