package org.undersigned.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the program begins: it serves, or does what a command says. Which, is decided before any container is made. */
@QuarkusMain
public final class Main {

    Main() {}

    public static void main(String... arguments) {
        boolean serves = arguments.length == 0 || arguments.length == 1 && arguments[0].equals(Serve.NAME);
        if (serves) {
            Quarkus.run(arguments);
        } else {
            System.exit(Command.run(Console.ofThisProcess(), arguments));
        }
    }
}
