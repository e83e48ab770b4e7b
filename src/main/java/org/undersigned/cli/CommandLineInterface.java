package org.undersigned.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.undersigned.cli.LetterInput.InputException;
import org.undersigned.text.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole command line: which commands there are, and what becomes of what goes wrong. */
@CommandLine.Command(
        name = "undersigned",
        description = "Serve open letters as structured data. Without a command, start the server.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {Serve.class, Read.class, Check.class, Init.class, Publish.class, Export.class},
        footer = {
            "",
            "Exit status: 0 success or publishable, 1 refused, 2 wrong usage or unreadable input.",
            "Run 'undersigned COMMAND --help' for the options of a command."
        })
final class CommandLineInterface implements Runnable {

    /** Done, or a letter that is publishable. */
    static final int OK = 0;

    /** A letter that is refused. */
    static final int REFUSED = 1;

    /** Wrong usage, or something that can't be read. */
    static final int USAGE_ERROR = 2;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
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
        } catch (Error mistake) {
            return reportBug(mistake, line);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /** A mistake of the program is no refusal of the letter, and is told so that it can be mended. */
    private static int reportBug(Throwable mistake, CommandLine line) {
        line.getErr().println("undersigned: a mistake of the program; please report it with what stands below");
        mistake.printStackTrace(line.getErr());
        return USAGE_ERROR;
    }

    /** One line that says what is wrong, the nearest of what there is, and where help is. */
    private static int reportUsageError(ParameterException wrong, String... arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println("undersigned: " + AnsiStyle.sanitize(wrong.getMessage()));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            suggestion(unmatched, line)
                    .ifPresent(known -> line.getErr().println("Did you mean '%s'?".formatted(known)));
        }
        line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return USAGE_ERROR;
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
            return USAGE_ERROR;
        }
        return reportBug(failure, line);
    }

    /** Makes each command with the console it is to use. */
    private record CommandFactory(Console console) implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            return Arrays.asList(type.getInterfaces()).contains(Task.class)
                    ? type.cast(type.getDeclaredConstructor(Console.class).newInstance(console))
                    : CommandLine.defaultFactory().create(type);
        }
    }

    /** One command; its call gives the exit status. */
    interface Task extends Callable<Integer> {}
}
