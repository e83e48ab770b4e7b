package org.undersigned.publishing.folder;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.letter.Slug;
import org.undersigned.reading.file.FileFormat;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.store.PublicationRequest.StoredFile;

/**
 * A letter's folder as it was sent.
 *
 * @param files those that the reader uses, under their names in a letter's folder
 * @param ignored the names of the others, which are not kept
 */
public record LetterUpload(Slug id, List<StoredFile> files, List<String> ignored) {

    public LetterUpload {
        files = List.copyOf(files);
        ignored = List.copyOf(ignored);
    }

    /** @throws InvalidUploadException if the ZIP file can't be read, or holds no letter */
    public static LetterUpload ofZip(Slug id, byte[] zip) {
        return ofFiles(id, ZippedFolder.read(zip));
    }

    /** A letter that is one file of a media type that {@link PreviewLetter#canRead}. */
    public static LetterUpload ofFile(Slug id, String mediaType, Charset charset, byte[] bytes) {
        FileFormat format = FileFormat.fromMediaType(mediaType).orElseThrow();
        byte[] content = SentText.inUtf8(format, charset, bytes);
        return new LetterUpload(id, List.of(new StoredFile("letter" + format.suffix(), content)), List.of());
    }

    /**
     * Files of a folder, in any order. Without a file of a standard name such as {@code letter.md}, the only one that can be a
     * letter is the letter.
     *
     * @throws InvalidUploadException if no file, or more than one, can be the letter, or two have one name
     */
    public static LetterUpload ofFiles(Slug id, List<StoredFile> sent) {
        Set<String> names = new HashSet<>();
        for (StoredFile file : sent) {
            if (!names.add(file.name())) {
                throw new InvalidUploadException("two files have the name \"%s\"".formatted(file.name()));
            }
        }
        List<StoredFile> files = new ArrayList<>();
        FileFormat.letterFileNames().forEach(name -> find(sent, name).ifPresent(files::add));
        StoredFile only = files.isEmpty() ? onlyLetter(sent) : null;
        if (only != null) {
            FileFormat format = FileFormat.fromFileName(only.name()).orElseThrow();
            files.add(new StoredFile("letter" + format.suffix(), only.content()));
        }
        find(sent, LetterFolder.ANNOTATIONS).ifPresent(files::add);
        LetterFolder.SIGNATORIES.stream()
                .flatMap(name -> find(sent, name).stream())
                .findFirst()
                .ifPresent(files::add);
        Set<String> kept = new HashSet<>();
        files.forEach(file -> kept.add(file.name()));
        List<String> ignored = sent.stream()
                .filter(file -> file != only)
                .map(StoredFile::name)
                .filter(name -> !kept.contains(name))
                .toList();
        return new LetterUpload(id, files, ignored);
    }

    private static Optional<StoredFile> find(List<StoredFile> sent, String name) {
        return sent.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private static StoredFile onlyLetter(List<StoredFile> sent) {
        List<StoredFile> readable = sent.stream()
                .filter(file -> FileFormat.fromFileName(file.name()).isPresent())
                .toList();
        if (readable.size() != 1) {
            throw new InvalidUploadException("the folder has %s; expected one of %s"
                    .formatted(
                            readable.isEmpty() ? "no letter" : "several files that could be the letter",
                            String.join(", ", FileFormat.letterFileNames())));
        }
        return readable.get(0);
    }

    /** As the reader takes them. */
    public LetterFiles letterFiles() {
        List<StoredFile> letters = files.stream()
                .filter(file -> FileFormat.letterFileNames().contains(file.name()))
                .toList();
        return new LetterFiles(
                id,
                source(letters.get(0)),
                find(files, LetterFolder.ANNOTATIONS).map(LetterUpload::source).orElse(null),
                files.stream()
                        .filter(file -> LetterFolder.SIGNATORIES.contains(file.name()))
                        .findFirst()
                        .map(LetterUpload::source)
                        .orElse(null),
                letters.stream().skip(1).map(StoredFile::name).toList());
    }

    private static SourceFile source(StoredFile file) {
        return new SourceFile(file.name(), file.content());
    }
}
