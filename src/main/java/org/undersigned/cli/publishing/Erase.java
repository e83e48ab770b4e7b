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
import org.undersigned.publishing.change.EraseSignatory;
import org.undersigned.store.ChangeResult;
import org.undersigned.store.PublicationRefusedException;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.store.compaction.DatabaseCompaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases a signatory from a published letter. */
@Command(
        name = "erase",
        description = "Erase a signatory from all revisions of a published letter. This cannot be undone.",
        mixinStandardHelpOptions = true)
public final class Erase implements ConsoleCommand {

    private final Console console;

    @Mixin
    private LetterOperand letter;

    @Parameters(index = "1", paramLabel = "SIGNATORY", description = "The signatory's id, in any revision.")
    private String signatory;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why, for your own records; it must not have the name.")
    private String reason;

    public Erase(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        String id = letter.id();
        if (!Slug.isSlug(signatory)) {
            throw new InputException("invalid signatory id: use the last part of the signatory's URL");
        }
        return reason == null
                ? StoreCommand.run(Task.class, console, id, signatory)
                : StoreCommand.run(Task.class, console, id, signatory, reason);
    }

    /** Runs in the container, with the store. */
    static final class Task implements QuarkusApplication {

        private final EraseSignatory eraseSignatory;
        private final DatabaseCompaction compaction;

        @Inject
        Task(EraseSignatory eraseSignatory, DatabaseCompaction compaction) {
            this.eraseSignatory = eraseSignatory;
            this.compaction = compaction;
        }

        @Override
        public int run(String... arguments) {
            Console console = Console.ofThisProcess();
            try {
                ChangeRequest request =
                        ChangeRequest.of(StoreCommand.ACTOR, arguments.length > 2 ? arguments[2] : null);
                ChangeResult result = eraseSignatory
                        .erase(new Slug(arguments[0]), new Slug(arguments[1]), request)
                        .result();
                if (result == ChangeResult.UNCHANGED) {
                    return LetterState.reportError(console, "no revision of the letter has this signatory");
                }
                int status = LetterState.report(console, arguments[0], result, "erased");
                if (result == ChangeResult.CHANGED && !compaction.closeCompacted()) {
                    console.out()
                            .println("The files of PostgreSQL keep deleted rows until you run: VACUUM FULL"
                                    + " (docs/operations.md)");
                    console.out().flush();
                }
                return status;
            } catch (IllegalArgumentException | PublicationRefusedException refused) {
                return LetterState.reportError(console, refused.getMessage());
            }
        }
    }
}
