package org.undersigned.cli.access;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.cli.console.InputException;
import org.undersigned.cli.store.LetterState;
import org.undersigned.cli.store.StoreCommand;
import org.undersigned.store.LetterPattern;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.store.webhook.WebhookUrl;
import org.undersigned.store.webhook.Webhooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates a webhook and prints its secret, once. */
@Command(
        name = "create",
        description = "Create a webhook and print its secret. The secret is not printed again.",
        mixinStandardHelpOptions = true)
public final class WebhookCreate implements ConsoleCommand {

    private final Console console;

    @Parameters(paramLabel = "URL", description = "The URL that requests are sent to.")
    private String url;

    @Option(
            names = "--letters",
            paramLabel = "PATTERN",
            defaultValue = LetterPattern.ALL,
            description = "The ids of the letters that it is told of: '*' is any characters, ',' separates patterns."
                    + " Default: all letters.")
    private String letters;

    public WebhookCreate(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        TokenCreate.requirePattern(letters);
        try {
            WebhookUrl.parse(url);
        } catch (IllegalArgumentException invalid) {
            throw new InputException("a webhook has " + invalid.getMessage());
        }
        return StoreCommand.run(Task.class, console, url, letters);
    }

    /** Runs in the container, with the store. */
    static final class Task implements QuarkusApplication {

        private final Webhooks webhooks;

        @Inject
        Task(Webhooks webhooks) {
            this.webhooks = webhooks;
        }

        @Override
        public int run(String... arguments) {
            Console console = Console.ofThisProcess();
            try {
                Webhooks.CreatedWebhook created = webhooks.create(
                        WebhookUrl.parse(arguments[0]),
                        arguments[1],
                        ChangeRequest.of(StoreCommand.ACTOR, null).actor());
                console.err()
                        .println("webhook %s is created; its secret is not shown again"
                                .formatted(created.webhook().id()));
                console.out().println(created.secret());
                console.err().flush();
                console.out().flush();
                return ExitStatus.OK;
            } catch (IllegalArgumentException tooMany) {
                return LetterState.reportError(console, tooMany.getMessage());
            }
        }
    }
}
