package org.undersigned.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.LetterFolder;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.FileFormat;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.reading.file.TextDecoder;
import org.undersigned.reading.signatory.SignatoryFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates a letter's folder from its file, with a {@code letter.yaml} template. */
@Command(
        name = "init",
        description = "Create the folder of a letter from its file, ready to publish.",
        mixinStandardHelpOptions = true)
final class Init implements CommandLineInterface.Task {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file of the letter, or - for standard input.")
    private String file;

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder of letters, in which to create the folder.")
    private Path folder;

    @Mixin
    private CommonOptions commonOptions;

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
    public Integer call() throws InputException {
        if (id != null && !Slug.isSlug(id)) {
            throw new InputException("invalid --id \"%s\": use a-z, 0-9 and single hyphens".formatted(id));
        }
        AnsiStyle style = console.style(commonOptions.colorMode());
        LetterInput input =
                LetterInput.open(file, commonOptions.format(), console.in()).withoutCompanions();
        if (!file.equals("-") && Files.isDirectory(Path.of(file))) {
            throw new InputException("%s is a folder; init takes the letter's file".formatted(file));
        }
        ReadingResult reading = input.reading();
        if (reading.refused()) {
            Check.print(console, input, reading.findings(), style);
            console.out().println(Diagnostics.verdict(reading.findings(), style));
            return CommandLineInterface.REFUSED;
        }
        Path letter = writeFolder(input, reading.letter().orElseThrow());
        console.out().println(Diagnostics.verdict(reading.findings(), style));
        console.out().println("Next: edit %s, then run: check %s".formatted(letter.resolve("letter.yaml"), letter));
        return CommandLineInterface.OK;
    }

    /** Writes the folder with the letter's file and {@code letter.yaml}. */
    private Path writeFolder(LetterInput input, Letter letter) throws InputException {
        Path home = folder.resolve(id == null ? letter.id().value() : id);
        SourceFile copy = new SourceFile(
                "letter" + format(input.letterFile()).suffix(),
                input.letterFile().bytes());
        ReadingResult again = new LetterReader()
                .read(new LetterFiles(new Slug(home.getFileName().toString()), copy, null, null));
        byte[] yaml = new AnnotationTemplate(again, columns(home, letter.language()))
                .text()
                .getBytes(StandardCharsets.UTF_8);
        Path file = home.resolve(copy.file());
        Path annotations = home.resolve("letter.yaml");
        refuseToOverwrite(home, List.of(file, annotations));
        try {
            Files.createDirectories(home);
            Files.write(file, copy.bytes());
            Files.write(annotations, yaml);
        } catch (IOException unwritable) {
            throw new InputException("cannot write %s: %s".formatted(home, unwritable.getMessage()));
        }
        console.out().println("wrote " + file);
        console.out().println("wrote " + annotations);
        return home;
    }

    /** The columns of the list of signatories in the new folder, else beside the letter's file. */
    private Map<String, String> columns(Path home, String language) throws InputException {
        Path beside = file.equals("-") ? null : Path.of(file).toAbsolutePath().getParent();
        try {
            SourceFile list = new LetterFolder(home).signatories();
            list = list == null && beside != null ? new LetterFolder(beside).signatories() : list;
            return list == null ? Map.of() : columns(list, language);
        } catch (IOException unreadable) {
            throw InputException.unreadable(home.toString(), unreadable);
        }
    }

    private static Map<String, String> columns(SourceFile list, String language) {
        FindingCollector findings = new FindingCollector();
        SignatoryFile signatoryFile = new SignatoryFile(list.file(), language, Map.of(), findings);
        return SignatoryFile.isWorkbook(list.file())
                ? list.withinLimit(LetterFiles.MAX_DOCUMENT_BYTES, findings)
                        .map(signatoryFile::proposeColumns)
                        .orElse(Map.of())
                : TextDecoder.decode(list, LetterFiles.MAX_LIST_BYTES, findings)
                        .map(signatoryFile::proposeColumns)
                        .orElse(Map.of());
    }

    private FileFormat format(SourceFile sourceFile) {
        return commonOptions
                .format()
                .or(() -> FileFormat.detect(sourceFile.bytes()))
                .or(() -> FileFormat.fromFileName(sourceFile.file()))
                .orElse(FileFormat.MARKDOWN);
    }

    /** Refuses to overwrite files, or to add a letter to a folder whose other letter would be read first. */
    private void refuseToOverwrite(Path home, List<Path> files) throws InputException {
        List<Path> letters = new LetterFolder(home).letterFiles();
        Optional<Path> there = files.stream().filter(Files::exists).findFirst().or(() -> letters.stream()
                .findFirst());
        if (there.isPresent() && !force) {
            throw new InputException("%s already exists; use --force to overwrite it".formatted(there.get()));
        }
        List<Path> others =
                letters.stream().filter(other -> !files.contains(other)).toList();
        if (!others.isEmpty()) {
            throw new InputException(
                    "%s already exists, and a folder can contain only one letter".formatted(others.get(0)));
        }
    }
}
