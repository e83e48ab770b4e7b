package org.undersigned.cli.access;

import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Tokens that give access to writing over HTTP. */
@Command(
        name = "token",
        description = "Create, list and revoke tokens for publishing over HTTP (docs/publish.md).",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TokenCreate.class, TokenList.class, TokenRevoke.class})
public final class TokenCommands implements ConsoleCommand {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public TokenCommands(Console console) {}

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "missing command");
    }
}
