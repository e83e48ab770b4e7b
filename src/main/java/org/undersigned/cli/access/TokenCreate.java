package org.undersigned.cli.access;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.cli.console.InputException;
import org.undersigned.cli.store.StoreCommand;
import org.undersigned.letter.Coded;
import org.undersigned.store.LetterPattern;
import org.undersigned.store.token.AccessRole;
import org.undersigned.store.token.AccessTokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates a token and prints it, once. */
@Command(
        name = "create",
        description = "Create a token and print it. It is not stored, so that it cannot be printed again.",
        mixinStandardHelpOptions = true)
public final class TokenCreate implements ConsoleCommand {

    private static final String NEVER = "never";

    private static final int MAX_NAME_LENGTH = 200;

    private final Console console;

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "Who uses it. It is in the audit trail.")
    private String name;

    @Option(
            names = "--letters",
            paramLabel = "PATTERN",
            defaultValue = "*",
            description = "The ids of the letters that it is for: '*' is any characters, ',' separates patterns."
                    + " Default: all letters.")
    private String letters;

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description =
                    "editor (changes letters), publisher (also withdraws and erases) or admin (also reads the audit"
                            + " trail).")
    private String role;

    @Option(
            names = "--expires",
            paramLabel = "WHEN",
            defaultValue = "90d",
            description = "A number of days (90d), a date (2027-01-31), or never. Default: ${DEFAULT-VALUE}.")
    private String expires;

    public TokenCreate(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        if (name.isBlank() || name.length() > MAX_NAME_LENGTH) {
            throw new InputException("a name has 1 to %d characters".formatted(MAX_NAME_LENGTH));
        }
        if (Coded.of(AccessRole.class, role).isEmpty()) {
            throw new InputException("invalid role \"%s\": use editor, publisher or admin".formatted(role));
        }
        requirePattern(letters);
        Instant expiry = expiry(expires, Instant.now());
        String time = expiry == null ? NEVER : expiry.toString();
        return StoreCommand.run(Task.class, console, name, letters, role, time);
    }

    /** Refuses what is no pattern of the ids of letters. */
    static void requirePattern(String letters) throws InputException {
        if (!LetterPattern.isPattern(letters)) {
            throw new InputException("invalid pattern \"%s\": use a-z, 0-9, hyphens and '*', and ',' between patterns"
                    .formatted(letters));
        }
    }

    /** The end of a number of days, or of a day in UTC; {@code null} for never. */
    static Instant expiry(String text, Instant now) throws InputException {
        try {
            if (text.equals(NEVER)) {
                return null;
            }
            Instant expiry = text.matches("[1-9][0-9]{0,4}d")
                    ? now.plus(Duration.ofDays(Integer.parseInt(text.substring(0, text.length() - 1))))
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
            if (expiry.isAfter(now)) {
                return expiry.truncatedTo(ChronoUnit.SECONDS);
            }
        } catch (DateTimeException malformed) {
            throw new InputException("invalid expiry \"%s\": use 90d, 2027-01-31 or never".formatted(text));
        }
        throw new InputException("the expiry \"%s\" is in the past".formatted(text));
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
            Instant expiry = arguments[3].equals(NEVER) ? null : Instant.parse(arguments[3]);
            AccessTokens.IssuedToken issued = tokens.create(arguments[0], arguments[1], arguments[2], expiry);
            console.err()
                    .println("token %s expires %s; it is not shown again"
                            .formatted(issued.token().id(), arguments[3]));
            console.out().println(issued.secret());
            console.err().flush();
            console.out().flush();
            return ExitStatus.OK;
        }
    }
}
