package org.undersigned.cli;

import java.util.Optional;
import org.undersigned.cli.Given.Unreadable;
import org.undersigned.interchange.ReadingDocument;
import org.undersigned.letter.Labelled;
import org.undersigned.reading.Reading;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads one letter and prints what was read. */
@picocli.CommandLine.Command(
        name = "read",
        description = "Read a letter, and print the result and the findings.",
        mixinStandardHelpOptions = true)
final class Read implements Command.Task {

    /** How a reading is printed. */
    enum Format implements Labelled {
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
    private Shared shared;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; json prints only {\"letter\", \"findings\"}.")
    private Format format;

    @Option(names = "--all", description = "List all statistics and signatories, not only the first few.")
    private boolean all;

    Read(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unreadable {
        Given given = Given.of(file, shared.format(), console.in());
        Reading reading = given.reading();
        if (format == Format.JSON) {
            console.out().println(ReadingDocument.write(reading.letter(), reading.findings()));
        } else {
            print(given, reading);
        }
        return reading.refused() ? Command.REFUSED : Command.DONE;
    }

    private void print(Given given, Reading reading) throws Unreadable {
        Ink ink = console.ink(shared.colour());
        Optional.of(reading).flatMap(Reading::letter).ifPresent(letter -> {
            new Glance(letter, ink, console.width(), all).lines().forEach(console.out()::println);
            console.out().println();
        });
        new Diagnostics(given, ink, console.width()).lines(reading.findings()).forEach(console.out()::println);
        console.out().println(Diagnostics.tally(reading.findings(), ink));
    }
}
