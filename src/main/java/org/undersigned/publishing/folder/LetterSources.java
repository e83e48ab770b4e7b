package org.undersigned.publishing.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.letter.Slug;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.store.LetterOwner;
import org.undersigned.store.PublicationRequest.StoredFile;
import org.undersigned.store.Publications;

/** The files that letters are read from: those that were sent, or those in the folder on the server. */
@ApplicationScoped
public class LetterSources {

    private final Publications publications;
    private final LettersConfig config;

    @Inject
    LetterSources(Publications publications, LettersConfig config) {
        this.publications = publications;
        this.config = config;
    }

    /** The files of a published letter; empty if there are none any more. */
    public List<StoredFile> find(Slug letter) {
        Optional<LetterOwner> owner = publications.owner(letter);
        if (owner.isEmpty()) {
            return List.of();
        }
        try {
            return owner.get() == LetterOwner.HTTP ? publications.sources(letter) : onServer(letter);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the files of a published letter; empty if there are none any more. */
    public List<String> names(Slug letter) {
        return publications.owner(letter).filter(LetterOwner.HTTP::equals).isPresent()
                ? publications.sourceNames(letter)
                : find(letter).stream().map(StoredFile::name).toList();
    }

    private List<StoredFile> onServer(Slug letter) throws IOException {
        Optional<Path> folder = config.letters().map(parent -> parent.resolve(letter.value()));
        if (folder.isPresent() && !new LetterFolder(folder.get()).letterFiles().isEmpty()) {
            return ofFolder(new LetterFolder(folder.get()));
        }
        if (!BundledLetters.IDS.contains(letter)) {
            return List.of();
        }
        var bundled = BundledLetters.read(letter);
        return Stream.of(bundled.letter(), bundled.annotations(), bundled.signatories())
                .flatMap(Stream::ofNullable)
                .map(LetterSources::stored)
                .toList();
    }

    /** The files of a folder that the reader uses. */
    public static List<StoredFile> ofFolder(LetterFolder folder) throws IOException {
        List<StoredFile> files = new ArrayList<>();
        for (Path file : folder.letterFiles()) {
            files.add(stored(SourceFile.readLetter(file)));
        }
        for (SourceFile file : new SourceFile[] {folder.annotations(), folder.signatories()}) {
            if (file != null) {
                files.add(stored(file));
            }
        }
        return files;
    }

    private static StoredFile stored(SourceFile file) {
        return new StoredFile(file.file(), file.bytes());
    }
}
