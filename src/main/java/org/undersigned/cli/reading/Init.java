package org.undersigned.cli.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.cli.console.AnsiStyle;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.cli.console.InputException;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.folder.LetterFolder;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.annotation.pin.CorrectionWriter;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.FileFormat;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.reading.file.TextDecoder;
import org.undersigned.reading.signatory.table.SignatoryFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates a letter's folder from its file, with a {@code letter.yaml} template. */
@Command(
        name = "init",
        description = "Create the folder of a letter from its file, ready to publish.",
        mixinStandardHelpOptions = true)
public final class Init implements ConsoleCommand {

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

    @Option(
            names = "--pin",
            description =
                    "Write all that is read as facts, so that a later version of the program changes nothing. With the"
                            + " folder of a letter as FILE, its letter.yaml and its list of signatories are read, too.")
    private boolean pin;

    @Option(names = "--force", description = "Overwrite existing files.")
    private boolean force;

    public Init(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        if (id != null && !Slug.isSlug(id)) {
            throw new InputException("invalid --id \"%s\": use a-z, 0-9 and single hyphens".formatted(id));
        }
        AnsiStyle style = console.style(commonOptions.colorMode());
        LetterInput opened = LetterInput.open(file, commonOptions.format(), console.in());
        LetterInput input = pin ? opened : opened.withoutCompanions();
        if (!pin && !file.equals("-") && Files.isDirectory(Path.of(file))) {
            throw new InputException("%s is a folder; init takes the letter's file".formatted(file));
        }
        ReadingResult reading = input.reading();
        if (reading.refused()) {
            Check.print(console, input, reading.findings(), style);
            console.out().println(Diagnostics.verdict(reading.findings(), style));
            return ExitStatus.REFUSED;
        }
        Letter read = reading.letter().orElseThrow();
        Path home = folder.resolve(id == null ? read.id().value() : id);
        Path letter = writeFolder(home, pin ? pinned(home, input, read) : template(home, input, read));
        console.out().println(Diagnostics.verdict(reading.findings(), style));
        console.out().println("Next: edit %s, then run: check %s".formatted(letter.resolve("letter.yaml"), letter));
        return ExitStatus.OK;
    }

    /** The files of a folder whose {@code letter.yaml} is a template. */
    private List<SourceFile> template(Path home, LetterInput input, Letter letter) throws InputException {
        SourceFile copy = copy(input);
        ReadingResult again = new LetterReader()
                .read(new LetterFiles(new Slug(home.getFileName().toString()), copy, null, null));
        String yaml = new AnnotationTemplate(again, columns(home, letter.language())).text();
        return List.of(copy, annotations(yaml));
    }

    /** The files of a folder whose {@code letter.yaml} has the whole letter. */
    private List<SourceFile> pinned(Path home, LetterInput input, Letter letter) throws InputException {
        Letter named = letter.withIdentity(new Slug(home.getFileName().toString()), letter.title(), letter.source());
        SourceFile yaml = annotations(CorrectionWriter.pin(named));
        if (yaml.bytes().length > LetterFiles.MAX_BYTES) {
            throw new InputException("the letter is too large to be pinned: its letter.yaml would have %,d bytes; the"
                            .formatted(yaml.bytes().length)
                    + " limit is %,d".formatted(LetterFiles.MAX_BYTES));
        }
        SourceFile list = input.letterFiles().signatories();
        SourceFile copy = copy(input);
        return list == null ? List.of(copy, yaml) : List.of(copy, yaml, list);
    }

    private static SourceFile annotations(String yaml) {
        return new SourceFile("letter.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private SourceFile copy(LetterInput input) {
        return new SourceFile(
                "letter" + format(input.letterFile()).suffix(),
                input.letterFile().bytes());
    }

    /** Writes the files of a folder, unless they are there already. */
    private Path writeFolder(Path home, List<SourceFile> files) throws InputException {
        List<SourceFile> changed = new ArrayList<>();
        try {
            for (SourceFile file : files) {
                Path path = home.resolve(file.file());
                boolean same =
                        pin && Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), file.bytes());
                if (!same) {
                    changed.add(file);
                }
            }
            refuseToOverwrite(home, files, changed);
            Files.createDirectories(home);
            for (SourceFile file : changed) {
                Files.write(home.resolve(file.file()), file.bytes());
                console.out().println("wrote " + home.resolve(file.file()));
            }
        } catch (IOException unwritable) {
            throw new InputException("cannot write %s: %s".formatted(home, unwritable.getMessage()));
        }
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
                : TextDecoder.decodeLong(list, LetterFiles.MAX_LIST_BYTES, findings)
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
    private void refuseToOverwrite(Path home, List<SourceFile> files, List<SourceFile> changed) throws InputException {
        List<Path> written =
                files.stream().map(file -> home.resolve(file.file())).toList();
        List<Path> others = new LetterFolder(home)
                .letterFiles().stream()
                        .filter(other -> !written.contains(other))
                        .toList();
        Optional<Path> there = changed.stream()
                .map(file -> home.resolve(file.file()))
                .filter(Files::exists)
                .findFirst()
                .or(() -> others.stream().findFirst());
        if (there.isPresent() && !force) {
            throw new InputException("%s already exists; use --force to overwrite it".formatted(there.get()));
        }
        if (!others.isEmpty()) {
            throw new InputException(
                    "%s already exists, and a folder can contain only one letter".formatted(others.get(0)));
        }
    }
}
