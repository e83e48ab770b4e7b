package org.undersigned.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.cli.Given.Unreadable;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Slug;
import org.undersigned.reading.Reading;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads letters in their folders, as publishing would, and prints what was found. */
@picocli.CommandLine.Command(
        name = "check",
        description = "Read letters in their folders, as the server does, and print the findings.",
        mixinStandardHelpOptions = true)
final class Check implements Command.Task {

    private final Console console;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "A letter's folder, or a folder of such folders.")
    private List<Path> folders;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "${COMPLETION-CANDIDATES}; auto means in a terminal, unless NO_COLOR is set.")
    private Colour colour;

    Check(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unreadable {
        Ink ink = console.ink(colour);
        Set<Slug> ids = new HashSet<>();
        boolean refused = false;
        for (Path folder : lettersIn(folders)) {
            Given given = Given.of(folder.toString(), Optional.empty(), console.in());
            Reading reading = given.reading();
            print(console, given, reading.findings(), ink);
            console.out().println(folder + ": " + Diagnostics.tally(reading.findings(), ink));
            boolean taken =
                    reading.letter().filter(letter -> !ids.add(letter.id())).isPresent();
            if (taken) {
                console.out().println(folder + ": not publishable: another letter has its id");
            }
            refused |= reading.refused() || taken;
        }
        return refused ? Command.REFUSED : Command.DONE;
    }

    static void print(Console console, Given given, List<Finding> findings, Ink ink) throws Unreadable {
        new Diagnostics(given, ink, console.width()).lines(findings).forEach(console.out()::println);
    }

    /** Letters' folders: those given, and those in the folders given. Each bears the letter's id as its name. */
    static List<Path> lettersIn(List<Path> folders) throws Unreadable {
        List<Path> letters = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new Unreadable(Files.exists(folder) ? folder + " is no folder" : "there is no folder " + folder);
            }
            List<Path> found = Given.letters(folder).isEmpty() ? within(folder) : List.of(folder);
            if (found.isEmpty()) {
                throw new Unreadable("%s holds no letter, and no folder with one".formatted(folder));
            }
            letters.addAll(found);
        }
        for (Path letter : letters) {
            Path name = letter.toAbsolutePath().normalize().getFileName();
            if (name == null || !Slug.isSlug(name.toString())) {
                throw new Unreadable(
                        "%s: the folder's name is the letter's id: a-z, 0-9 and single hyphens".formatted(letter));
            }
        }
        return letters;
    }

    private static List<Path> within(Path folder) throws Unreadable {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !Given.letters(entry).isEmpty())
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw Unreadable.because(folder.toString(), unreadable.getCause());
        } catch (IOException unreadable) {
            throw Unreadable.because(folder.toString(), unreadable);
        }
    }
}
