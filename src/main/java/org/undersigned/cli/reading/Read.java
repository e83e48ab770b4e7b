package org.undersigned.cli.reading;

import java.util.Optional;
import org.undersigned.cli.console.AnsiStyle;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.cli.console.InputException;
import org.undersigned.interchange.ReadingJson;
import org.undersigned.letter.Coded;
import org.undersigned.reading.ReadingResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads one letter and prints the result. */
@Command(
        name = "read",
        description = "Read a letter, and print the result and the findings.",
        mixinStandardHelpOptions = true)
public final class Read implements ConsoleCommand {

    /** The output format. */
    public enum Format implements Coded {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return label();
        }
    }

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The file or folder of a letter, or - for standard input.")
    private String file;

    @Mixin
    private CommonOptions commonOptions;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; json prints only {\"letter\", \"findings\", \"account\"}.")
    private Format format;

    @Option(names = "--all", description = "List all statistics and signatories, not only the first few.")
    private boolean all;

    public Read(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        LetterInput input = LetterInput.open(file, commonOptions.format(), console.in());
        ReadingResult reading = input.reading();
        if (format == Format.JSON) {
            console.out().println(ReadingJson.write(reading.letter(), reading.findings(), reading.account()));
        } else {
            print(input, reading);
        }
        return reading.refused() ? ExitStatus.REFUSED : ExitStatus.OK;
    }

    private void print(LetterInput input, ReadingResult reading) throws InputException {
        AnsiStyle style = console.style(commonOptions.colorMode());
        Optional.of(reading).flatMap(ReadingResult::letter).ifPresent(letter -> {
            new LetterSummary(letter, style, console.width(), all)
                    .lines(reading.account())
                    .forEach(console.out()::println);
            console.out().println();
        });
        new Diagnostics(input, style, console.width()).lines(reading.findings()).forEach(console.out()::println);
        console.out().println(Diagnostics.verdict(reading.findings(), style));
    }
}
