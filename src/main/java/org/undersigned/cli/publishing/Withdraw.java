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
import org.undersigned.publishing.change.WithdrawLetter;
import org.undersigned.store.ChangeResult;
import org.undersigned.store.PublicationRefusedException;
import org.undersigned.store.audit.ChangeRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Withdraws a published letter. */
@Command(
        name = "withdraw",
        description = "Withdraw a published letter: its URLs answer 410 with the reason, and no list has it.",
        mixinStandardHelpOptions = true)
public final class Withdraw implements ConsoleCommand {

    private final Console console;

    @Mixin
    private LetterOperand letter;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; readers see it.")
    private String reason;

    @Option(
            names = "--successor",
            paramLabel = "LETTER-or-URL",
            description = "What replaces it: the id of a published letter, or an http or https URL.")
    private String successor;

    public Withdraw(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        String id = letter.id();
        return successor == null
                ? StoreCommand.run(Task.class, console, id, reason)
                : StoreCommand.run(Task.class, console, id, reason, successor);
    }

    /** Runs in the container, with the store. */
    static final class Task implements QuarkusApplication {

        private final WithdrawLetter withdrawLetter;

        @Inject
        Task(WithdrawLetter withdrawLetter) {
            this.withdrawLetter = withdrawLetter;
        }

        @Override
        public int run(String... arguments) {
            Console console = Console.ofThisProcess();
            try {
                String successor = arguments.length > 2 ? arguments[2] : null;
                ChangeResult result = withdrawLetter
                        .withdraw(new Slug(arguments[0]), successor, ChangeRequest.of(StoreCommand.ACTOR, arguments[1]))
                        .result();
                return LetterState.report(console, arguments[0], result, "withdrawn");
            } catch (IllegalArgumentException | PublicationRefusedException invalid) {
                return LetterState.reportError(console, invalid.getMessage());
            }
        }
    }
}
