package org.undersigned.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.undersigned.cli.Given.Unreadable;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.reading.Format;
import org.undersigned.reading.Manuscript;
import org.undersigned.reading.Manuscript.Part;
import org.undersigned.reading.Reader;
import org.undersigned.reading.Reading;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a letter's folder of its file, with a {@code letter.yaml} that says what to look at. */
@picocli.CommandLine.Command(
        name = "init",
        description = "Create the folder of a letter from its file, ready to publish.",
        mixinStandardHelpOptions = true)
final class Init implements Command.Task {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file of the letter, or - for standard input.")
    private String file;

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder of letters, in which to create the folder.")
    private Path folder;

    @Mixin
    private Shared shared;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The letter's id, and the name of its folder. Default: made from date and recipients.")
    private String id;

    @Option(names = "--force", description = "Overwrite existing files.")
    private boolean force;

    Init(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unreadable {
        if (id != null && !Slug.isSlug(id)) {
            throw new Unreadable("--id is \"%s\": an id has a-z, 0-9 and single hyphens".formatted(id));
        }
        Ink ink = console.ink(shared.colour());
        Given given = Given.of(file, shared.format(), console.in()).alone();
        if (!file.equals("-") && Files.isDirectory(Path.of(file))) {
            throw new Unreadable("%s is a folder; init takes the letter's file".formatted(file));
        }
        Reading reading = given.reading();
        if (reading.refused()) {
            Check.print(console, given, reading.findings(), ink);
            console.out().println(Diagnostics.tally(reading.findings(), ink));
            return Command.REFUSED;
        }
        Path letter = write(given, reading.letter().orElseThrow());
        console.out().println(Diagnostics.tally(reading.findings(), ink));
        console.out().println("Look at %s, then: check %s".formatted(letter.resolve("letter.yaml"), letter));
        return Command.DONE;
    }

    /** The letter's folder, with its file and a {@code letter.yaml} in it. */
    private Path write(Given given, Letter letter) throws Unreadable {
        Path home = folder.resolve(id == null ? letter.id().value() : id);
        Part copy =
                new Part("letter" + format(given.part()).suffix(), given.part().bytes());
        Reading again =
                new Reader().read(new Manuscript(new Slug(home.getFileName().toString()), copy, null, null));
        byte[] yaml = new Starter(again).text().getBytes(StandardCharsets.UTF_8);
        Path file = home.resolve(copy.file());
        Path annotations = home.resolve("letter.yaml");
        refuseToOverwrite(home, List.of(file, annotations));
        try {
            Files.createDirectories(home);
            Files.write(file, copy.bytes());
            Files.write(annotations, yaml);
        } catch (IOException unwritable) {
            throw new Unreadable("%s can't be written: %s".formatted(home, unwritable.getMessage()));
        }
        console.out().println("wrote " + file);
        console.out().println("wrote " + annotations);
        return home;
    }

    private Format format(Part part) {
        return shared.format()
                .or(() -> Format.in(part.bytes()))
                .or(() -> Format.named(part.file()))
                .orElse(Format.MARKDOWN);
    }

    /** Nothing is written over, nor is a letter put beside another one that would be read before it. */
    private void refuseToOverwrite(Path home, List<Path> files) throws Unreadable {
        Optional<Path> there = files.stream().filter(Files::exists).findFirst().or(() -> Given.letters(home).stream()
                .findFirst());
        if (there.isPresent() && !force) {
            throw new Unreadable("%s is there already; --force writes over it".formatted(there.get()));
        }
        List<Path> others = Given.letters(home).stream()
                .filter(other -> !files.contains(other))
                .toList();
        if (!others.isEmpty()) {
            throw new Unreadable("%s is there already, and a folder holds one letter".formatted(others.get(0)));
        }
    }
}
