package org.undersigned.cli.reading;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
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
import org.undersigned.cli.console.AnsiStyle;
import org.undersigned.cli.console.ColorOption;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.cli.console.InputException;
import org.undersigned.cli.store.StoreCommand;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.folder.LetterFolder;
import org.undersigned.publishing.startup.RemovedFolders;
import org.undersigned.reading.ReadingResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads letters in their folders, as publishing does, and prints the findings. */
@Command(
        name = "check",
        description = "Read letters in their folders, as the server does, and print the findings.",
        mixinStandardHelpOptions = true)
public final class Check implements ConsoleCommand {

    private final Console console;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "A letter's folder, or a folder of such folders.")
    private List<Path> folders;

    @Option(
            names = "--published",
            description = "Also name the letters in the configured database whose folder is gone.")
    private boolean published;

    @Mixin
    private ColorOption colorOption;

    public Check(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        AnsiStyle style = console.style(colorOption.mode());
        Set<Slug> ids = new HashSet<>();
        boolean refused = false;
        List<Path> letters = letterFolders(folders);
        for (Path folder : letters) {
            LetterInput input = LetterInput.open(folder.toString(), Optional.empty(), console.in());
            ReadingResult reading = input.reading();
            print(console, input, reading.findings(), style);
            console.out().println(folder + ": " + Diagnostics.verdict(reading.findings(), style));
            boolean taken =
                    reading.letter().filter(letter -> !ids.add(letter.id())).isPresent();
            if (taken) {
                console.out().println(folder + ": not publishable: another letter has the same id");
            }
            refused |= reading.refused() || taken;
        }
        int status = refused ? ExitStatus.REFUSED : ExitStatus.OK;
        return published ? Math.max(status, StoreCommand.run(Task.class, console, names(letters))) : status;
    }

    private static String[] names(List<Path> letters) {
        return letters.stream().map(Check::name).toArray(String[]::new);
    }

    /** The name of a letter's folder, which is the letter's id; empty for the root of a file system. */
    public static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    /** Runs in the container, with the store. */
    static final class Task implements QuarkusApplication {

        private final RemovedFolders removedFolders;

        @Inject
        Task(RemovedFolders removedFolders) {
            this.removedFolders = removedFolders;
        }

        @Override
        public int run(String... folders) {
            Console console = Console.ofThisProcess();
            removedFolders.missing(Set.of(folders)).forEach(letter -> console.out()
                    .println(letter + ": published, but its folder is gone; to withdraw it, run: withdraw " + letter));
            console.out().flush();
            return ExitStatus.OK;
        }
    }

    public static void print(Console console, LetterInput input, List<Finding> findings, AnsiStyle style)
            throws InputException {
        new Diagnostics(input, style, console.width()).lines(findings).forEach(console.out()::println);
    }

    /** The letters' folders among the given folders and directly in them. The name of each is the letter's id. */
    public static List<Path> letterFolders(List<Path> folders) throws InputException {
        List<Path> letters = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new InputException(
                        Files.exists(folder) ? folder + " is not a folder" : "no such folder: " + folder);
            }
            List<Path> found =
                    new LetterFolder(folder).letterFiles().isEmpty() ? letterFoldersIn(folder) : List.of(folder);
            if (found.isEmpty()) {
                throw new InputException("%s contains neither a letter nor a folder with a letter".formatted(folder));
            }
            letters.addAll(found);
        }
        for (Path letter : letters) {
            if (!Slug.isSlug(name(letter))) {
                throw new InputException(
                        "%s: the name of the folder is the letter's id; use a-z, 0-9 and single hyphens"
                                .formatted(letter));
            }
        }
        return letters;
    }

    private static List<Path> letterFoldersIn(Path folder) throws InputException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(
                            entry -> !new LetterFolder(entry).letterFiles().isEmpty())
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw InputException.unreadable(folder.toString(), unreadable.getCause());
        } catch (IOException unreadable) {
            throw InputException.unreadable(folder.toString(), unreadable);
        }
    }
}
