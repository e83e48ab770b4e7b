package org.undersigned.cli;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.util.Optional;
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
final class Export implements ConsoleCommand {

    private final Console console;

    @Mixin
    private LetterOperand letter;

    Export(Console console) {
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
