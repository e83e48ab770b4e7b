package org.undersigned.cli;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.cli.Given.Unreadable;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.IdTaken;
import org.undersigned.publishing.Outcome;
import org.undersigned.publishing.Publishing;
import picocli.CommandLine.Parameters;

/** Publishes letters into the database that the settings name. */
@picocli.CommandLine.Command(
        name = "publish",
        description = "Publish letters to the configured database (docs/operations.md).",
        mixinStandardHelpOptions = true)
final class Publish implements Command.Task {

    private final Console console;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "A letter's folder, or a folder of such folders.")
    private List<Path> folders;

    Publish(Console console) {
        this.console = console;
    }

    /** What can't be read is said before the database is opened. */
    @Override
    public Integer call() throws Unreadable {
        String[] letters = Check.lettersIn(folders).stream().map(Path::toString).toArray(String[]::new);
        return Store.with(Task.class, console, letters);
    }

    /** The part that needs the store. */
    static final class Task implements QuarkusApplication {

        private final Publishing publishing;

        @Inject
        Task(Publishing publishing) {
            this.publishing = publishing;
        }

        @Override
        public int run(String... letters) throws Unreadable {
            Console console = Console.ofThisProcess();
            Set<Slug> taken = new HashSet<>();
            boolean refused = false;
            for (String letter : letters) {
                refused |= !published(console, letter, taken);
            }
            console.out().flush();
            return refused ? Command.REFUSED : Command.DONE;
        }

        private boolean published(Console console, String letter, Set<Slug> taken) throws Unreadable {
            Given given = Given.of(letter, Optional.empty(), console.in());
            Optional<Outcome> outcome;
            try {
                outcome = given.manuscriptToPublish().map(manuscript -> publishing.publish(manuscript, taken));
            } catch (IdTaken unfit) {
                console.out().println("%s: refused: %s".formatted(letter, unfit.getMessage()));
                return false;
            }
            outcome.ifPresent(done -> taken.add(done.letter()));
            report(console, given, letter, outcome);
            return outcome.filter(done -> !(done instanceof Outcome.Refused)).isPresent();
        }

        private static void report(Console console, Given given, String letter, Optional<Outcome> outcome)
                throws Unreadable {
            Ink ink = console.ink(Colour.AUTO);
            var findings = outcome.isPresent()
                    ? outcome.get().findings()
                    : given.reading().findings();
            Check.print(console, given, findings, ink);
            String result = outcome.isEmpty() || outcome.get() instanceof Outcome.Refused
                    ? "refused"
                    : outcome.get() instanceof Outcome.Published published
                            ? "published as revision " + published.revision()
                            : "unchanged";
            console.out().println("%s: %s (%s)".formatted(letter, result, Diagnostics.tally(findings, ink)));
        }
    }
}
