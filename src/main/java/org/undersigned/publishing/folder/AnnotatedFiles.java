package org.undersigned.publishing.folder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.annotation.edit.AnnotationEditor;
import org.undersigned.store.PublicationRequest.StoredFile;

/** The {@code letter.yaml} among the files of a folder. */
public final class AnnotatedFiles {

    private AnnotatedFiles() {}

    public static Optional<String> annotations(List<StoredFile> files) {
        return files.stream()
                .filter(file -> file.name().equals(LetterFolder.ANNOTATIONS))
                .findFirst()
                .map(file -> new String(file.content(), StandardCharsets.UTF_8));
    }

    /**
     * The files with a correction.
     *
     * @throws IllegalArgumentException if the correction is no YAML
     */
    public static List<StoredFile> correct(List<StoredFile> files, String correction) {
        return with(files, AnnotationEditor.merge(annotations(files).orElse(""), correction));
    }

    /** The files with another {@code letter.yaml}. */
    public static List<StoredFile> with(List<StoredFile> files, String yaml) {
        List<StoredFile> corrected = new ArrayList<>(files);
        corrected.removeIf(file -> file.name().equals(LetterFolder.ANNOTATIONS));
        corrected.add(new StoredFile(LetterFolder.ANNOTATIONS, yaml.getBytes(StandardCharsets.UTF_8)));
        return corrected;
    }
}
