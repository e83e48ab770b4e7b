package org.undersigned.cli.publishing;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.util.Optional;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.cli.console.InputException;
import org.undersigned.cli.store.LetterOperand;
import org.undersigned.cli.store.LetterState;
import org.undersigned.cli.store.StoreCommand;
import org.undersigned.interchange.LetterJson;
import org.undersigned.letter.Slug;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints a published letter as canonical JSON. */
@Command(
        name = "export",
        description = "Print a published letter from the configured database as canonical JSON.",
        mixinStandardHelpOptions = true)
public final class Export implements ConsoleCommand {

    private final Console console;

    @Mixin
    private LetterOperand letter;

    public Export(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        return StoreCommand.run(Task.class, console, letter.id());
    }

    /** Runs in the container, with the store. */
    static final class Task implements QuarkusApplication {

        private final Letters letters;

        @Inject
        Task(Letters letters) {
            this.letters = letters;
        }

        @Override
        public int run(String... arguments) {
            Console console = Console.ofThisProcess();
            Optional<LetterRevision> published = letters.letter(new Slug(arguments[0]));
            if (published.isEmpty()) {
                return LetterState.reportUnknown(console, arguments[0]);
            }
            console.out().println(LetterJson.write(published.get().letter()));
            console.out().flush();
            return ExitStatus.OK;
        }
    }
}
