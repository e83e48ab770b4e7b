package org.undersigned.cli.access;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.cli.store.LetterState;
import org.undersigned.cli.store.StoreCommand;
import org.undersigned.store.token.AccessTokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Revokes a token. */
@Command(
        name = "revoke",
        description = "Revoke a token. It stays in the list and in the audit trail.",
        mixinStandardHelpOptions = true)
public final class TokenRevoke implements ConsoleCommand {

    private final Console console;

    @Parameters(paramLabel = "ID", description = "The id of the token, as 'token list' prints it.")
    private String id;

    public TokenRevoke(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return StoreCommand.run(Task.class, console, id);
    }

    /** Runs in the container, with the store. */
    static final class Task implements QuarkusApplication {

        private final AccessTokens tokens;

        @Inject
        Task(AccessTokens tokens) {
            this.tokens = tokens;
        }

        @Override
        public int run(String... arguments) {
            Console console = Console.ofThisProcess();
            if (tokens.revoke(arguments[0]).isEmpty()) {
                return LetterState.reportError(console, "no token has the id " + arguments[0]);
            }
            console.out().println(arguments[0] + ": revoked");
            console.out().flush();
            return ExitStatus.OK;
        }
    }
}
