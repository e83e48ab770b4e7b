package org.undersigned.cli.access;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.cli.store.LetterState;
import org.undersigned.cli.store.StoreCommand;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.store.webhook.Webhooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Deletes a webhook. */
@Command(name = "delete", description = "Delete a webhook.", mixinStandardHelpOptions = true)
public final class WebhookDelete implements ConsoleCommand {

    private final Console console;

    @Parameters(paramLabel = "ID", description = "The id of the webhook, as 'webhook list' prints it.")
    private String id;

    public WebhookDelete(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return StoreCommand.run(Task.class, console, id);
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
            if (!webhooks.delete(
                    arguments[0], ChangeRequest.of(StoreCommand.ACTOR, null).actor())) {
                return LetterState.reportError(console, "no webhook has the id " + arguments[0]);
            }
            console.out().println(arguments[0] + ": deleted");
            console.out().flush();
            return ExitStatus.OK;
        }
    }
}
