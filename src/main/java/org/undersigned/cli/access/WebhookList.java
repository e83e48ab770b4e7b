package org.undersigned.cli.access;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.undersigned.cli.console.AnsiStyle;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.cli.store.StoreCommand;
import org.undersigned.store.webhook.Webhook;
import org.undersigned.store.webhook.Webhooks;
import picocli.CommandLine.Command;

/** Lists the webhooks, without their secrets. */
@Command(
        name = "list",
        description = "List the webhooks with their last result: tab-separated, one per line.",
        mixinStandardHelpOptions = true)
public final class WebhookList implements ConsoleCommand {

    private final Console console;

    public WebhookList(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return StoreCommand.run(Task.class, console);
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
            console.out().println("id\turl\tletters\tcreated\tlast success\tlast attempt\tstatus\terror\tfailures");
            webhooks.all().forEach(webhook -> console.out().println(line(webhook)));
            console.out().flush();
            return ExitStatus.OK;
        }

        private static String line(Webhook webhook) {
            return String.join(
                    "\t",
                    webhook.id(),
                    AnsiStyle.sanitize(webhook.url()),
                    webhook.letters(),
                    webhook.createdAt().toString(),
                    TokenList.time(webhook.lastSuccessAt(), ChronoUnit.SECONDS),
                    TokenList.time(webhook.lastAttemptAt(), ChronoUnit.SECONDS),
                    webhook.lastStatus() == null ? "none" : webhook.lastStatus().toString(),
                    webhook.lastError() == null ? "none" : webhook.lastError(),
                    Integer.toString(webhook.failures()));
        }
    }
}
