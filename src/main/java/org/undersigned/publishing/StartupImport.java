package org.undersigned.publishing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Slug;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.store.ImportedLetters;
import org.undersigned.store.PublicationRequest;

/**
 * Publishes the letters of the configured folder and the bundled letter at startup. Of two folders with one id the first is
 * published; a folder with the bundled letter's id replaces it. A command that only opens the database publishes nothing.
 */
@ApplicationScoped
class StartupImport {

    private static final Logger LOG = Logger.getLogger("org.undersigned.publishing");

    /** The most findings of a letter with one code in the log. */
    private static final int MAX_LOGGED = 10;

    /** The name of the server in the audit trail. */
    static final String ACTOR = "server";

    private static final PublicationRequest AT_START = PublicationRequest.ofFolder(ACTOR, null, false);

    private final PublishLetter publishLetter;
    private final ImportedLetters imported;
    private final RemovedFolders removedFolders;
    private final LettersConfig config;
    private final boolean serving;

    @Inject
    StartupImport(
            PublishLetter publishLetter,
            ImportedLetters imported,
            RemovedFolders removedFolders,
            LettersConfig config,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.publishLetter = publishLetter;
        this.imported = imported;
        this.removedFolders = removedFolders;
        this.config = config;
        this.serving = serving;
    }

    void publish(@Observes StartupEvent start) {
        if (!serving) {
            return;
        }
        Set<Slug> taken = new HashSet<>();
        config.letters().ifPresent(folder -> publishAll(folder, taken));
        for (Slug id : BundledLetters.IDS) {
            if (taken.contains(id)) {
                LOG.infof("%s: a folder with this id replaces the bundled letter", id);
            } else {
                publish(id.value(), () -> BundledLetters.read(id), taken);
            }
        }
    }

    private void publishAll(Path folder, Set<Slug> taken) {
        List<LetterFolder> folders;
        try {
            folders = LetterFolder.list(folder);
        } catch (IOException unreadable) {
            LOG.errorf("undersigned.letters: cannot read %s: %s", folder, unreadable.toString());
            return;
        }
        LOG.infof("%d letters in %s", folders.size(), folder);
        folders.forEach(letter ->
                publish(letter.path().toString(), letter::read, taken).ifPresent(id -> imported.put(id, name(letter))));
        removedFolders.handle(folders.stream().map(StartupImport::name).collect(Collectors.toSet()), config.removal());
    }

    private static String name(LetterFolder letter) {
        return letter.path().getFileName().toString();
    }

    /**
     * Reports a letter that cannot be read or stored, so that the others are still published.
     *
     * @return the id of the letter; empty if the folder does not publish it
     */
    private Optional<Slug> publish(String location, Callable<LetterFiles> files, Set<Slug> taken) {
        try {
            PublishResult result = publishLetter.publish(files.call(), taken, AT_START);
            taken.add(result.letter());
            log(location, result);
            boolean refused = result instanceof PublishResult.Refused || result instanceof PublishResult.OwnedElsewhere;
            return refused ? Optional.empty() : Optional.of(result.letter());
        } catch (IOException | DuplicateLetterIdException invalid) {
            LOG.errorf("%s: not published: %s", location, invalid.getMessage());
        } catch (Exception failed) {
            LOG.errorf(failed, "%s: not published: %s", location, failed.getMessage());
        }
        return Optional.empty();
    }

    private static void log(String location, PublishResult result) {
        if (result instanceof PublishResult.Published published) {
            LOG.infof("%s: published as revision %d", location, published.revision());
        } else if (result instanceof PublishResult.Unchanged) {
            LOG.infof("%s: unchanged", location);
        } else if (result instanceof PublishResult.OwnedElsewhere) {
            LOG.warnf(
                    "%s: not published: the letter is published over HTTP; the command publish has --take-over",
                    location);
        } else {
            LOG.errorf("%s: refused", location);
        }
        Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
        for (Finding finding : result.findings()) {
            if (counts.merge(finding.code(), 1, Integer::sum) <= MAX_LOGGED) {
                log(location, finding);
            }
        }
        counts.forEach((code, count) -> {
            if (count > MAX_LOGGED) {
                LOG.logf(
                        level(code.severity()),
                        "%s: %d more findings of %s; /letters/%s/findings has them",
                        location,
                        count - MAX_LOGGED,
                        code.label(),
                        result.letter());
            }
        });
    }

    private static void log(String location, Finding finding) {
        LOG.logf(
                level(finding.severity()),
                "%s/%s: %s: %s (%s)%s",
                location,
                finding.position(),
                finding.severity().label(),
                finding.message(),
                finding.code().label(),
                finding.hint() == null ? "" : " " + finding.hint());
    }

    private static Logger.Level level(Finding.Severity severity) {
        return switch (severity) {
            case REFUSED -> Logger.Level.ERROR;
            case DOUBTFUL -> Logger.Level.WARN;
            default -> Logger.Level.DEBUG;
        };
    }
}
