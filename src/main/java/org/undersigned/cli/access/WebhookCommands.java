package org.undersigned.cli.access;

import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** URLs that are told of changes. */
@Command(
        name = "webhook",
        description = "Create, list and delete webhooks: URLs that are told of changes (docs/publish.md).",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {WebhookCreate.class, WebhookList.class, WebhookDelete.class})
public final class WebhookCommands implements ConsoleCommand {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public WebhookCommands(Console console) {}

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "missing command");
    }
}
