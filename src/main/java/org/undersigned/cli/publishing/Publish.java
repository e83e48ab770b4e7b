package org.undersigned.cli.publishing;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.cli.console.AnsiStyle;
import org.undersigned.cli.console.ColorMode;
import org.undersigned.cli.console.Console;
import org.undersigned.cli.console.ConsoleCommand;
import org.undersigned.cli.console.ExitStatus;
import org.undersigned.cli.console.InputException;
import org.undersigned.cli.reading.Check;
import org.undersigned.cli.reading.Diagnostics;
import org.undersigned.cli.reading.LetterInput;
import org.undersigned.cli.store.StoreCommand;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.DuplicateLetterIdException;
import org.undersigned.publishing.PublishLetter;
import org.undersigned.publishing.PublishResult;
import org.undersigned.store.PublicationRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes letters to the configured database. */
@Command(
        name = "publish",
        description = "Publish letters to the configured database, or to a server over HTTP (docs/publish.md).",
        mixinStandardHelpOptions = true)
public final class Publish implements ConsoleCommand {

    private static final String TAKE_OVER = "--take-over";

    private final Console console;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "A letter's folder, or a folder of such folders.")
    private List<Path> folders;

    @Option(
            names = TAKE_OVER,
            description =
                    "Replace letters that have another owner: those that are published over HTTP, or, with --to, those"
                            + " from a folder of the server.")
    private boolean takeOver;

    @Option(
            names = "--to",
            paramLabel = "URL",
            description = "The server to publish to. The environment variable UNDERSIGNED_TOKEN has the token.")
    private URI server;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why the letters change. It is public.")
    private String note;

    public Publish(Console console) {
        this.console = console;
    }

    /** Reports unreadable input before it opens the database. */
    @Override
    public Integer call() throws InputException {
        List<Path> paths = Check.letterFolders(folders);
        if (server != null) {
            RemoteServer remote = RemoteServer.at(server, console.environment().get(RemoteServer.TOKEN));
            return new PublishRemotely(console, remote, note, takeOver).publish(paths);
        }
        Stream<String> options = Stream.of(note == null ? "" : note, Boolean.toString(takeOver));
        String[] arguments =
                Stream.concat(options, paths.stream().map(Path::toString)).toArray(String[]::new);
        return StoreCommand.run(Task.class, console, arguments);
    }

    /** Runs in the container, with the store. */
    static final class Task implements QuarkusApplication {

        private final PublishLetter publishLetter;

        @Inject
        Task(PublishLetter publishLetter) {
            this.publishLetter = publishLetter;
        }

        @Override
        public int run(String... arguments) throws InputException {
            Console console = Console.ofThisProcess();
            Set<Slug> taken = new HashSet<>();
            String note = arguments[0].isBlank() ? null : arguments[0];
            boolean takeOver = Boolean.parseBoolean(arguments[1]);
            PublicationRequest request = PublicationRequest.ofFolder(StoreCommand.ACTOR, note, takeOver);
            boolean refused = false;
            for (String letter : List.of(arguments).subList(2, arguments.length)) {
                refused |= !published(console, letter, taken, request);
            }
            console.out().flush();
            return refused ? ExitStatus.REFUSED : ExitStatus.OK;
        }

        private boolean published(Console console, String letter, Set<Slug> taken, PublicationRequest request)
                throws InputException {
            LetterInput input = LetterInput.open(letter, Optional.empty(), console.in());
            Optional<PublishResult> outcome;
            try {
                outcome = input.letterFilesToPublish()
                        .map(letterFiles -> publishLetter.publish(letterFiles, taken, request));
            } catch (DuplicateLetterIdException unfit) {
                console.out().println("%s: refused: %s".formatted(letter, unfit.getMessage()));
                return false;
            }
            outcome.ifPresent(done -> taken.add(done.letter()));
            report(
                    console,
                    input,
                    letter,
                    outcome.map(Task::result).orElse("refused"),
                    outcome.isPresent()
                            ? outcome.get().findings()
                            : input.reading().findings());
            return outcome.filter(
                            done -> done instanceof PublishResult.Published || done instanceof PublishResult.Unchanged)
                    .isPresent();
        }

        private static String result(PublishResult outcome) {
            if (outcome instanceof PublishResult.Published published) {
                return "published as revision " + published.revision();
            }
            if (outcome instanceof PublishResult.OwnedElsewhere) {
                return "not published, because the letter is published over HTTP; use " + TAKE_OVER;
            }
            return outcome instanceof PublishResult.Unchanged ? "unchanged" : "refused";
        }
    }

    /** Prints the findings of a letter, and what was done with it. */
    static void report(Console console, LetterInput input, String letter, String result, List<Finding> findings)
            throws InputException {
        AnsiStyle style = console.style(ColorMode.AUTO);
        Check.print(console, input, findings, style);
        console.out().println("%s: %s (%s)".formatted(letter, result, Diagnostics.verdict(findings, style)));
    }
}
