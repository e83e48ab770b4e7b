package org.undersigned.publishing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Finding.Severity;
import org.undersigned.letter.Slug;
import org.undersigned.reading.file.LetterFiles;

/**
 * Publishes every folder of the setting and the bundled letter, before the server answers. An id belongs to the first
 * folder that has it; a folder with the bundled letter's id takes its place. Where no server is to answer, because a
 * command only opened the store, nothing is published.
 */
@ApplicationScoped
class StartupImport {

    private static final Logger LOG = Logger.getLogger("org.undersigned.publishing");

    private final PublishLetter publishLetter;
    private final LettersConfig settings;
    private final boolean serving;

    @Inject
    StartupImport(
            PublishLetter publishLetter,
            LettersConfig settings,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.publishLetter = publishLetter;
        this.settings = settings;
        this.serving = serving;
    }

    void publish(@Observes StartupEvent start) {
        if (!serving) {
            return;
        }
        Set<Slug> taken = new HashSet<>();
        settings.letters().ifPresent(folder -> publishAll(folder, taken));
        for (Slug id : LetterFolders.BUNDLED) {
            if (taken.contains(id)) {
                LOG.infof("%s: a folder has the id of the bundled letter, and takes its place", id);
            } else {
                publish(id.value(), () -> LetterFolders.bundled(id), taken);
            }
        }
    }

    private void publishAll(Path folder, Set<Slug> taken) {
        List<Path> folders;
        try {
            folders = LetterFolders.in(folder);
        } catch (IOException unreadable) {
            LOG.errorf("undersigned.letters: %s can't be read: %s", folder, unreadable.toString());
            return;
        }
        LOG.infof("%d letters in %s", folders.size(), folder);
        folders.forEach(letter -> publish(letter.toString(), () -> LetterFolders.manuscript(letter), taken));
    }

    /** One letter that can't be read or stored is reported, and the others go on. */
    private void publish(String where, Callable<LetterFiles> manuscript, Set<Slug> taken) {
        try {
            PublishResult result = publishLetter.publish(manuscript.call(), taken);
            taken.add(result.letter());
            report(where, result);
        } catch (IOException | DuplicateLetterIdException unfit) {
            LOG.errorf("%s: not published: %s", where, unfit.getMessage());
        } catch (Exception failed) {
            LOG.errorf(failed, "%s: not published: %s", where, failed.getMessage());
        }
    }

    private static void report(String where, PublishResult result) {
        if (result instanceof PublishResult.Published published) {
            LOG.infof("%s: published as revision %d", where, published.revision());
        } else if (result instanceof PublishResult.Unchanged) {
            LOG.infof("%s: unchanged", where);
        } else {
            LOG.errorf("%s: refused", where);
        }
        for (Finding finding : result.findings()) {
            Logger.Level level = finding.severity() == Severity.REFUSED
                    ? Logger.Level.ERROR
                    : finding.severity() == Severity.DOUBTFUL ? Logger.Level.WARN : Logger.Level.DEBUG;
            String hint = finding.hint() == null ? "" : " " + finding.hint();
            LOG.logf(
                    level,
                    "%s/%s: %s: %s (%s)%s",
                    where,
                    finding.position(),
                    finding.severity().label(),
                    finding.message(),
                    finding.code().label(),
                    hint);
        }
    }
}
