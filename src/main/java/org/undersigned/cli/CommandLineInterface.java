package org.undersigned.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.undersigned.cli.access.TokenCommands;
import org.undersigned.cli.access.WebhookCommands;
import org.undersigned.cli.console.AnsiStyle;
import org.undersigned.cli.console.ColorMode;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.cli.console.InputException;
import org.undersigned.cli.publishing.Erase;
import org.undersigned.cli.publishing.Export;
import org.undersigned.cli.publishing.Publish;
import org.undersigned.cli.publishing.Restore;
import org.undersigned.cli.publishing.Withdraw;
import org.undersigned.cli.reading.Check;
import org.undersigned.cli.reading.CommonOptions;
import org.undersigned.cli.reading.Init;
import org.undersigned.cli.reading.Read;
import org.undersigned.text.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: its commands and its error handling. */
@CommandLine.Command(
        name = "undersigned",
        description = "Serve open letters as structured data. Without a command, start the server.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Serve.class,
            Read.class,
            Check.class,
            Init.class,
            Publish.class,
            Withdraw.class,
            Restore.class,
            Erase.class,
            Export.class,
            TokenCommands.class,
            WebhookCommands.class
        },
        footer = {
            "",
            "Exit status: 0 success or publishable, 1 refused, 2 wrong usage or unreadable input.",
            "Run 'undersigned COMMAND --help' for the options of a command."
        })
final class CommandLineInterface implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "missing command");
    }

    static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new CommandLineInterface(), new CommandFactory(console));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(console.usesColor(ColorMode.AUTO) ? Ansi.ON : Ansi.OFF));
        line.registerConverter(ColorMode.class, new EnumConverter<>(ColorMode.class));
        line.registerConverter(CommonOptions.Kind.class, new EnumConverter<>(CommonOptions.Kind.class));
        line.registerConverter(Read.Format.class, new EnumConverter<>(Read.Format.class));
        line.setUsageHelpWidth(console.width());
        line.setParameterExceptionHandler(CommandLineInterface::reportUsageError);
        line.setExecutionExceptionHandler(CommandLineInterface::reportFailure);
        try {
            return line.execute(arguments);
        } catch (Error bug) {
            return reportBug(bug, line);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /** Reports a bug with its stack trace; it says nothing about the letter. */
    private static int reportBug(Throwable bug, CommandLine line) {
        line.getErr().println("undersigned: internal error; please report it with this stack trace");
        bug.printStackTrace(line.getErr());
        return ExitStatus.USAGE_ERROR;
    }

    /** Prints the error, the nearest option or command, and how to get help. */
    private static int reportUsageError(ParameterException wrong, String... arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println("undersigned: " + AnsiStyle.sanitize(wrong.getMessage()));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            suggestion(unmatched, line)
                    .ifPresent(known -> line.getErr().println("Did you mean '%s'?".formatted(known)));
        }
        line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.USAGE_ERROR;
    }

    /** The nearest option, or the nearest command where one was expected. */
    private static Optional<String> suggestion(UnmatchedArgumentException unmatched, CommandLine line) {
        String first = unmatched.getUnmatched().get(0);
        Set<String> known = first.startsWith("-")
                ? line.getCommandSpec().optionsMap().keySet()
                : line.getSubcommands().keySet();
        return known.isEmpty() ? Optional.empty() : Optional.of(Suggestions.nearest(first.split("=", 2)[0], known));
    }

    private static int reportFailure(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (failure instanceof InputException) {
            line.getErr().println("undersigned: " + AnsiStyle.sanitize(failure.getMessage()));
            return ExitStatus.USAGE_ERROR;
        }
        return reportBug(failure, line);
    }

    /** Creates commands with their console. */
    private record CommandFactory(Console console) implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            return Arrays.asList(type.getInterfaces()).contains(ConsoleCommand.class)
                    ? type.cast(type.getDeclaredConstructor(Console.class).newInstance(console))
                    : CommandLine.defaultFactory().create(type);
        }
    }
}
