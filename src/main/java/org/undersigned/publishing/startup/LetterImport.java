package org.undersigned.publishing.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.DuplicateLetterIdException;
import org.undersigned.publishing.PublishLetter;
import org.undersigned.publishing.PublishResult;
import org.undersigned.publishing.folder.BundledLetters;
import org.undersigned.publishing.folder.LetterFolder;
import org.undersigned.publishing.folder.LettersConfig;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.store.ImportedLetters;
import org.undersigned.store.PublicationRequest;

/**
 * Publishes the letters of the configured folder and the bundled letter. Of two folders with one id the first is published; a
 * folder with the bundled letter's id replaces it. A letter whose files and reader have not changed is not read.
 */
@ApplicationScoped
class LetterImport {

    private static final Logger LOG = Logger.getLogger("org.undersigned.publishing");

    /** The name of the server in the audit trail. */
    static final String ACTOR = "server";

    private static final PublicationRequest AT_START = PublicationRequest.ofFolder(ACTOR, null, false);

    private final PublishLetter publishLetter;
    private final ImportedLetters imported;
    private final RemovedFolders removedFolders;
    private final LettersConfig config;
    private final ImportProgress progress;
    private volatile boolean stopped;

    @Inject
    LetterImport(
            PublishLetter publishLetter,
            ImportedLetters imported,
            RemovedFolders removedFolders,
            LettersConfig config,
            ImportProgress progress) {
        this.publishLetter = publishLetter;
        this.imported = imported;
        this.removedFolders = removedFolders;
        this.config = config;
        this.progress = progress;
    }

    /** What the letters are compared with, and what one import has done. */
    private record Run(String reader, Map<String, Slug> unchanged, Set<Slug> taken) {}

    /** Whether no letter was imported before. */
    boolean isFirst() {
        return imported.isEmpty();
    }

    /** Imports all letters. */
    void run() {
        try {
            importAll();
        } finally {
            progress.finish();
        }
    }

    private void importAll() {
        Run run = new Run(ReaderVersion.current(), imported.unchanged(), new HashSet<>());
        config.letters().ifPresent(folder -> publishAll(folder, run));
        if (config.letters().isEmpty()) {
            progress.begin(BundledLetters.IDS.size());
        }
        for (Slug id : BundledLetters.IDS) {
            if (run.taken.contains(id)) {
                LOG.infof("%s: a folder with this id replaces the bundled letter", id);
            } else {
                publish(id.value(), id.value(), () -> BundledLetters.read(id), run);
            }
            progress.letterDone();
        }
    }

    /** Publishes no more letters; one that is being published is still finished. */
    void stop() {
        stopped = true;
    }

    private void publishAll(Path folder, Run run) {
        List<LetterFolder> folders;
        try {
            folders = LetterFolder.list(folder);
        } catch (IOException unreadable) {
            LOG.errorf("undersigned.letters: cannot read %s: %s", folder, unreadable.toString());
            return;
        }
        LOG.infof("%d letters in %s", folders.size(), folder);
        progress.begin(folders.size() + BundledLetters.IDS.size());
        int unchanged = 0;
        for (LetterFolder letter : folders) {
            unchanged += publish(letter.path().toString(), name(letter), letter::read, run) ? 0 : 1;
            progress.letterDone();
        }
        if (!stopped) {
            LOG.infof("%d of %d letters are unchanged since they were read", unchanged, folders.size());
            removedFolders.handle(
                    folders.stream().map(LetterImport::name).collect(Collectors.toSet()), config.removal());
        }
    }

    private static String name(LetterFolder letter) {
        return letter.path().getFileName().toString();
    }

    /**
     * Reports a letter that cannot be read or stored, so that the others are still published.
     *
     * @return whether the letter was read
     */
    private boolean publish(String location, String folder, Callable<LetterFiles> source, Run run) {
        if (stopped) {
            return true;
        }
        try {
            LetterFiles files = source.call();
            String digest = FilesDigest.of(files, run.reader);
            Slug unchanged = run.unchanged.get(digest);
            if (unchanged != null && run.taken.add(unchanged)) {
                return false;
            }
            PublishResult result = publishLetter.publish(files, run.taken, AT_START);
            run.taken.add(result.letter());
            ImportLog.log(location, result);
            if (result instanceof PublishResult.Published || result instanceof PublishResult.Unchanged) {
                imported.put(result.letter(), folder, digest);
            }
        } catch (IOException | DuplicateLetterIdException invalid) {
            LOG.errorf("%s: not published: %s", location, invalid.getMessage());
        } catch (Exception | VirtualMachineError failed) {
            report(location, failed);
        }
        return true;
    }

    private void report(String location, Throwable failed) {
        if (stopped) {
            LOG.warnf("%s: not published: the server stops", location);
        } else {
            LOG.errorf(failed, "%s: not published: %s", location, failed.getMessage());
        }
    }
}
