package org.undersigned.cli.publishing;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import org.undersigned.cli.console.InputException;
import org.undersigned.cli.store.LetterOperand;
import org.undersigned.cli.store.LetterState;
import org.undersigned.cli.store.StoreCommand;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.change.RestoreLetter;
import org.undersigned.store.ChangeOutcome;
import org.undersigned.store.audit.ChangeRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Restores a withdrawn letter. */
@Command(
        name = "restore",
        description = "Restore a withdrawn letter, with all of its revisions.",
        mixinStandardHelpOptions = true)
public final class Restore implements ConsoleCommand {

    private final Console console;

    @Mixin
    private LetterOperand letter;

    public Restore(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        return StoreCommand.run(Task.class, console, letter.id());
    }

    /** Runs in the container, with the store. */
    static final class Task implements QuarkusApplication {

        private final RestoreLetter restoreLetter;

        @Inject
        Task(RestoreLetter restoreLetter) {
            this.restoreLetter = restoreLetter;
        }

        @Override
        public int run(String... arguments) {
            ChangeOutcome outcome =
                    restoreLetter.restore(new Slug(arguments[0]), ChangeRequest.of(StoreCommand.ACTOR, null));
            return LetterState.report(Console.ofThisProcess(), arguments[0], outcome.result(), "restored");
        }
    }
}
