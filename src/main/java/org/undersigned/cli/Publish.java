package org.undersigned.cli;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.DuplicateLetterIdException;
import org.undersigned.publishing.PublishLetter;
import org.undersigned.publishing.PublishResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Publishes letters to the configured database. */
@Command(
        name = "publish",
        description = "Publish letters to the configured database (docs/operations.md).",
        mixinStandardHelpOptions = true)
final class Publish implements CommandLineInterface.Task {

    private final Console console;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "A letter's folder, or a folder of such folders.")
    private List<Path> folders;

    Publish(Console console) {
        this.console = console;
    }

    /** Reports unreadable input before it opens the database. */
    @Override
    public Integer call() throws InputException {
        String[] letters =
                Check.letterFolders(folders).stream().map(Path::toString).toArray(String[]::new);
        return StoreCommand.run(Task.class, console, letters);
    }

    /** Runs in the container, with the store. */
    static final class Task implements QuarkusApplication {

        private final PublishLetter publishLetter;

        @Inject
        Task(PublishLetter publishLetter) {
            this.publishLetter = publishLetter;
        }

        @Override
        public int run(String... letters) throws InputException {
            Console console = Console.ofThisProcess();
            Set<Slug> taken = new HashSet<>();
            boolean refused = false;
            for (String letter : letters) {
                refused |= !published(console, letter, taken);
            }
            console.out().flush();
            return refused ? CommandLineInterface.REFUSED : CommandLineInterface.OK;
        }

        private boolean published(Console console, String letter, Set<Slug> taken) throws InputException {
            LetterInput input = LetterInput.open(letter, Optional.empty(), console.in());
            Optional<PublishResult> outcome;
            try {
                outcome = input.letterFilesToPublish().map(letterFiles -> publishLetter.publish(letterFiles, taken));
            } catch (DuplicateLetterIdException unfit) {
                console.out().println("%s: refused: %s".formatted(letter, unfit.getMessage()));
                return false;
            }
            outcome.ifPresent(done -> taken.add(done.letter()));
            report(console, input, letter, outcome);
            return outcome.filter(done -> !(done instanceof PublishResult.Refused))
                    .isPresent();
        }

        private static void report(Console console, LetterInput input, String letter, Optional<PublishResult> outcome)
                throws InputException {
            AnsiStyle style = console.style(ColorMode.AUTO);
            var findings = outcome.isPresent()
                    ? outcome.get().findings()
                    : input.reading().findings();
            Check.print(console, input, findings, style);
            String result = outcome.isEmpty() || outcome.get() instanceof PublishResult.Refused
                    ? "refused"
                    : outcome.get() instanceof PublishResult.Published published
                            ? "published as revision " + published.revision()
                            : "unchanged";
            console.out().println("%s: %s (%s)".formatted(letter, result, Diagnostics.verdict(findings, style)));
        }
    }
}
