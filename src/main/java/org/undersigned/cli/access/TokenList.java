package org.undersigned.cli.access;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.undersigned.cli.console.AnsiStyle;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.cli.store.StoreCommand;
import org.undersigned.store.token.AccessToken;
import org.undersigned.store.token.AccessTokens;
import picocli.CommandLine.Command;

/** Lists the tokens, without the tokens themselves. */
@Command(name = "list", description = "List the tokens: tab-separated, one per line.", mixinStandardHelpOptions = true)
public final class TokenList implements ConsoleCommand {

    private final Console console;

    public TokenList(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return StoreCommand.run(Task.class, console);
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
            console.out().println("id\tname\trole\tletters\tcreated\texpires\trevoked\tlast used");
            tokens.all().forEach(token -> console.out().println(line(token)));
            console.out().flush();
            return ExitStatus.OK;
        }

        private static String line(AccessToken token) {
            return String.join(
                    "\t",
                    token.id(),
                    AnsiStyle.sanitize(token.name()),
                    token.role(),
                    token.letters(),
                    time(token.createdAt(), ChronoUnit.MINUTES),
                    time(token.expiresAt(), ChronoUnit.MINUTES),
                    time(token.revokedAt(), ChronoUnit.MINUTES),
                    time(token.lastUsedAt(), ChronoUnit.MINUTES));
        }
    }

    /** A point in time, or "never". */
    static String time(Instant time, ChronoUnit precision) {
        return time == null ? "never" : time.truncatedTo(precision).toString();
    }
}
